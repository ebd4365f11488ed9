import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

const folder = join(import.meta.dirname, '../../../dist/web')

const notBuilt = 'The screen is not built here. Run: npm run build. The API is described at /api/docs.'

/** The built web app; every address that is no file is a page of it. Named by content, its files may be kept for ever. */
export function openScreen(): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(folder, 'index.html'))) return (_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end(notBuilt)
  const files = sirv(folder, {
    single: true,
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  return (request, response) => files(request, response, () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.'))
}
