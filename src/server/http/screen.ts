import { globSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const folder = join(import.meta.dirname, '../../../dist/web')
const notBuilt = 'The screen is not built here. Run: npm run build. The API is described at /api/docs.'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

const packings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
]

/**
 * The built web app; every address that is no file is a page of it. Read once, so that a build that replaces the folder
 * cannot take a file away from a running server. Named by content, its assets may be kept for ever.
 */
export function openScreen(): (request: IncomingMessage, response: ServerResponse) => void {
  const files = new Map(globSync('**/*', { cwd: folder, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [read(join(entry.parentPath, entry.name))] : [])))
  if (!files.has('/index.html')) return (_, response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end(notBuilt)

  return (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://studio').pathname
    // Only who wants a page gets one for an address that is no file.
    const isPage = request.headers.accept?.includes('text/html') ?? false
    const path = files.has(asked) ? asked : isPage ? '/index.html' : null
    if (path === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.')
    const accepted = request.headers['accept-encoding'] ?? ''
    const packing = packings.find(({ name, suffix }) => accepted.includes(name) && files.has(path + suffix))
    const bytes = files.get(path + (packing?.suffix ?? ''))!
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': bytes.byteLength,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(packing ? { 'content-encoding': packing.name } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}

const read = (file: string): [string, Buffer] => [file.slice(folder.length).replaceAll('\\', '/'), readFileSync(file)]
