import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ServerResponse } from 'node:http'

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const files: Record<string, string> = {
  '/api/docs/swagger-ui.css': 'text/css',
  '/api/docs/swagger-ui-bundle.js': 'text/javascript',
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aiuteur API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, tryItOutEnabled: true })`

/** The browsable documentation, from a package and not from somebody's server. */
export async function serveDocs(path: string, response: ServerResponse): Promise<boolean> {
  if (path === '/api/docs' || path === '/api/docs/') return send(response, 'text/html; charset=utf-8', page)
  if (path === '/api/docs/start.js') return send(response, 'text/javascript', start)
  const type = files[path]
  return type ? send(response, type, await readFile(join(folder, path.slice('/api/docs/'.length)))) : false
}

function send(response: ServerResponse, type: string, body: string | Buffer): true {
  response.writeHead(200, { 'content-type': type }).end(body)
  return true
}
