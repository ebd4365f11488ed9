import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type ChosenScenes, DownloadName } from '#contract/wrap.ts'
import { FilmError } from '#core/errors.ts'
import { ProjectId, SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { breakdownSheet, castingSheet, exportFilm, filmFile, reportFile, shotSheet, wrapFilm, writeStoryboard, zipOf } from '#server/wrap/index.ts'

interface Download {
  type: string
  make: (ctx: Ctx, chosen: ChosenScenes) => Promise<Readable>
}

const text = (write: (ctx: Ctx, film: ChosenScenes) => Promise<string>) => async (ctx: Ctx, film: ChosenScenes) => Readable.from([await write(ctx, film)])

const downloads: Record<DownloadName, Download> = {
  'wrap.zip': { type: 'application/zip', make: async (ctx, chosen) => zipOf(await wrapFilm(ctx, chosen)) },
  'film.aiuteur': { type: 'application/zip', make: exportFilm },
  'film.mp4': { type: 'video/mp4', make: filmFile },
  'report.html': { type: 'text/html; charset=utf-8', make: reportFile },
  'storyboard.pdf': { type: 'application/pdf', make: writeStoryboard },
  'shots.csv': { type: 'text/csv; charset=utf-8', make: text(shotSheet) },
  'breakdown.csv': { type: 'text/csv; charset=utf-8', make: text(breakdownSheet) },
  'casting.csv': { type: 'text/csv; charset=utf-8', make: text(castingSheet) },
}

const Asked = z.object({ projectId: ProjectId, name: DownloadName, sceneIds: z.array(SceneId).min(1).max(1000).optional() })

function askedFor(url = ''): z.infer<typeof Asked> | null {
  const { pathname, searchParams } = new URL(url, 'http://studio')
  const [, projectId, name] = /^\/api\/films\/([0-9a-f-]{36})\/download\/([a-z0-9.]+)$/.exec(pathname) ?? []
  const scenes = searchParams.get('scenes')?.split(',')
  return Asked.safeParse({ projectId, name, ...(scenes ? { sceneIds: scenes } : {}) }).data ?? null
}

/** Packages are written while they are sent; what refuses them does so before the first byte. */
export async function serveDownload(ctx: Ctx, { url, method }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asked = method === 'GET' ? askedFor(url) : null
  if (!asked) return false
  const { name, projectId, sceneIds } = asked
  const { type, make } = downloads[name]
  try {
    const content = await make(ctx, { projectId, ...(sceneIds ? { sceneIds } : {}) })
    response.writeHead(200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
    await pipeline(content, response).catch(() => response.destroy())
  } catch (error) {
    if (!(error instanceof FilmError)) throw error
    response.writeHead(error.code === 'NOT_FOUND' ? 404 : 422, { 'content-type': 'application/json' }).end(JSON.stringify({ code: error.code, message: error.message, data: error.data }))
  }
  return true
}
