import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FilmError } from '#core/errors.ts'
import { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { exportFilm, wrapFilm, zipOf } from '#server/wrap/index.ts'

const made: Record<string, (ctx: Ctx, projectId: ProjectId) => Promise<Readable>> = {
  'wrap.zip': async (ctx, projectId) => zipOf(await wrapFilm(ctx, { projectId })),
  'film.aiuteur': (ctx, projectId) => exportFilm(ctx, { projectId }),
}

/** Packages are written while they are sent; what refuses them does so before the first byte. */
export async function serveDownload(ctx: Ctx, { url, method }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, film, name = ''] = /^\/api\/films\/([0-9a-f-]{36})\/download\/([a-z.]+)$/.exec(url ?? '') ?? []
  const projectId = ProjectId.safeParse(film)
  const make = Object.hasOwn(made, name) ? made[name] : undefined
  if (!projectId.success || !make || method !== 'GET') return false
  try {
    const content = await make(ctx, projectId.data)
    response.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
    await pipeline(content, response).catch(() => response.destroy())
  } catch (error) {
    if (!(error instanceof FilmError)) throw error
    response.writeHead(error.code === 'NOT_FOUND' ? 404 : 422, { 'content-type': 'application/json' }).end(JSON.stringify({ code: error.code, message: error.message, data: error.data }))
  }
  return true
}
