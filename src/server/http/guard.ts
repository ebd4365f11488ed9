import type { IncomingMessage, ServerResponse } from 'node:http'
import { importPath, largestArchive } from './imports.ts'

const headers = {
  'content-security-policy': "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** Largest body: a screenplay or a picture, with room to spare. */
const largest = 40 * 1024 * 1024

const safe = ['GET', 'HEAD', 'OPTIONS']

/**
 * No page of another site may act here: a changing request must come from our own origin, or from no browser at all.
 * The host is checked too, so that a foreign name pointed at this address (DNS rebinding) finds nothing.
 */
export function guard(request: IncomingMessage, response: ServerResponse): boolean {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign = (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) || site === 'cross-site'
  if (foreign && !safe.includes(request.method ?? 'GET')) return refuse(response, 403, 'Requests of other sites are refused.')
  if (isLoopback(request) && !isLocalName(host)) return refuse(response, 403, 'This address is served under its local name only.')
  const most = request.url === importPath ? largestArchive : largest
  if (Number(request.headers['content-length'] ?? 0) > most) return refuse(response, 413, `A request may have ${most / 1024 / 1024} MB at most.`)
  return true
}

const isLoopback = ({ socket }: IncomingMessage) => /^(127\.|::1$|::ffff:127\.)/.test(socket.localAddress ?? '')
const isLocalName = (host = '') => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host)

function refuse(response: ServerResponse, status: number, words: string): false {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(words)
  return false
}
