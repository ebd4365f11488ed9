import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { onTestFinished } from 'vitest'
import { type Keys, Secret } from '../keys.ts'

export interface Asked {
  method: string
  path: string
  headers: IncomingHttpHeaders
  bytes: Buffer
  /** The body as text; multipart bodies too, for looking into their parts. */
  text: string
  json: Record<string, unknown>
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  /** Bytes, a text, or anything that is sent as JSON. */
  body?: unknown
  /** Never answers. */
  silent?: boolean
}

/** A provider on this machine that speaks its protocol from the documentation; `asked` is all it was ever sent. */
export async function providerServer(reply: (asked: Asked, index: number) => Answer) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request)
    const text = bytes.toString('latin1')
    const isJson = request.headers['content-type']?.includes('json') && bytes.length > 0
    const json = isJson ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : {}
    const { method = '', url: path = '', headers } = request
    asked.push({ method, path, headers, bytes, text, json })
    const answer = reply(asked.at(-1)!, asked.length - 1)
    if (answer.silent) return
    const { body = '' } = answer
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    const type = isRaw ? {} : { 'content-type': 'application/json' }
    response.writeHead(answer.status ?? 200, { ...type, ...answer.headers })
    response.end(isRaw ? body : JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(close)
  return {
    close,
    asked,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}

export const secretKey = 'sk-very-secret-0123'

export const allKeys: Keys = {
  keys: Object.fromEntries(
    ['openai', 'anthropic', 'google', 'fal', 'replicate'].map((provider) => [provider, new Secret(secretKey)]),
  ),
  addresses: {},
}

/** Waits that nobody notices in a test. */
export const hasty = { attempts: 3, firstPause: 1, longestPause: 2000 }

export const png = (width: number, height: number, background = '#804020') =>
  sharp({ create: { width, height, channels: 3, background } }).png().toBuffer()

/** Enough of an MP4 to be recognised as one. */
export const clip = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(64)])
