import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { OpenAPIGenerator } from '@orpc/openapi'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { onError, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { sql } from 'drizzle-orm'
import { contract } from '#contract/index.ts'
import { windowHeader } from '#contract/news/window-header.ts'
import type { Ctx } from '#server/context.ts'
import { signed } from '#server/platform/events.ts'
import { StorageFull, StorageUnreachable } from '#server/platform/storage/blob-store.ts'
import { serveDocs } from './docs.ts'
import { serveDownload } from './downloads.ts'
import { guard } from './guard.ts'
import { serveImport } from './imports.ts'
import { serveMedia } from './media.ts'
import { type Observer, observe } from './observe.ts'
import { router } from './router.ts'
import { openScreen } from './screen.ts'

/** The same router twice: `/rpc` for our own screens, `/api` with its OpenAPI document for everybody else. */
export async function createApp(context: Ctx): Promise<Server> {
  const observer = observe(context.config)
  /** What the contract foresees is an answer; anything else is a bug, and must be seen. */
  const report = (error: unknown) => {
    if (!(error instanceof ORPCError) || error.status >= 500) observer.log.error(error)
  }
  const rpc = new RPCHandler(router, { interceptors: [onError(report)] })
  const rest = new OpenAPIHandler(router, { interceptors: [onError(report)] })
  const document = JSON.stringify(await describeApi())
  const screen = openScreen()

  return createServer(async (request, response) => {
    observer.request(request, response)
    try {
      if (!guard(request, response)) return
      if (await serveFixed({ context, document, observer }, request, response)) return
      if (!/^\/(rpc|api|media)\//.test(request.url ?? '')) return screen(request, response)
      const { matched } = request.url?.startsWith('/rpc/')
        ? await rpc.handle(request, response, { prefix: '/rpc', context: ofWindow(context, request) })
        : await rest.handle(request, response, { prefix: '/api', context })
      if (!matched) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here. The API is described at /api/docs.')
    } catch (error) {
      report(error)
      const isStorage = error instanceof StorageUnreachable || error instanceof StorageFull
      if (!response.headersSent) response.writeHead(isStorage ? 507 : 500, { 'content-type': 'text/plain' })
      response.end(isStorage ? error.message : 'Something went wrong on our side; nothing you made was changed. The log says more.')
    }
  })
}

interface Served {
  context: Ctx
  document: string
  observer: Observer
}

async function serveFixed({ context, document, observer }: Served, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = (request.url ?? '/').split('?')[0]!
  if (path === '/api/openapi.json') return answer(response, 200, 'application/json', document)
  if (path === '/metrics') return answer(response, 200, 'text/plain; version=0.0.4', await observer.metrics())
  if (path === '/healthz') return answer(response, 200, 'text/plain', 'ok')
  if (path === '/readyz') {
    const trouble = await notReady(context)
    return answer(response, trouble ? 503 : 200, 'text/plain', trouble ?? 'ready')
  }
  return (await serveDocs(path, response)) || (await serveDownload(context, request, response)) || (await serveImport(context, request, response)) || serveMedia(context, path, request, response)
}

/** What a window's own request tells is signed with its name. */
function ofWindow(context: Ctx, { headers }: IncomingMessage): Ctx {
  const by = headers[windowHeader]
  return typeof by === 'string' && /^\w{1,64}$/.test(by) ? { ...context, events: signed(context.events, by) } : context
}

async function notReady({ db, blobs }: Ctx): Promise<string | null> {
  const database = await db.execute(sql`select 1`).then(() => null, () => 'the database does not answer')
  return database ?? blobs.has('0'.repeat(64)).then(() => null, (error: unknown) => String(error))
}

function answer(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { 'content-type': type }).end(body)
  return true
}

const describeApi = () =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: { title: 'Aiuteur', version: '0.1.0', description: 'Everything the screen does, and the command line too.' },
    servers: [{ url: '/api' }],
  })
