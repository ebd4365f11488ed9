import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { VideoEngine } from '#server/platform/models/ports.ts'

/**
 * A provider outside of what is killed: it takes clips, answers polls, and keeps its own books.
 * @param ready no clip is done before
 */
export async function openPaidProvider({ ready: made = Promise.resolve() }: { ready?: Promise<void> } = {}) {
  const submissions: { operation: string; about: string }[] = []
  const polls: string[] = []
  const server = createServer(async (request, response) => {
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk as Buffer)
    const [, operation = ''] = /^\/clips\/(.+)$/.exec(request.url ?? '') ?? []
    if (request.method === 'POST') submissions.push({ operation: `operation-${submissions.length + 1}`, about: createHash('sha256').update(Buffer.concat(body)).digest('hex') })
    else polls.push(operation)
    const answer = request.method === 'POST' ? submissions.at(-1)!.operation : submissions.some((one) => one.operation === operation) ? 'done' : 'unknown'
    await pause(request.method === 'POST' ? 60 : 150)
    if (request.method !== 'POST') await made
    response.end(answer)
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    submissions,
    polls,
    close: () => new Promise<void>((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    }),
  }
}

/** The engine that hands its clips over to the provider of this address, whose files are what `film` makes of them. */
export const paidEngine = (address: string, film = async (operation: string): Promise<Uint8Array> => Buffer.from(operation)): VideoEngine => ({
  id: 'google/veo-3.1',
  async start({ startFrame, endFrame, ...words }) {
    const sum = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('base64')
    const answer = await fetch(`${address}/clips`, { method: 'POST', body: JSON.stringify({ ...words, start: sum(startFrame), end: sum(endFrame) }) })
    return { operation: await answer.text() }
  },
  async status(operation) {
    const state = await (await fetch(`${address}/clips/${operation}`)).text()
    return state === 'done'
      ? { state: 'done', bytes: await film(operation), mediaType: 'video/mp4', warnings: [] }
      : { state: 'failed', reason: `${operation} is ${state}`, retryable: false }
  },
})
