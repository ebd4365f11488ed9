import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FilmError } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { importFilm } from '#server/wrap/index.ts'

export const importPath = '/api/films/import'

/** A whole film with its clips; far larger than a screenplay, and never held in memory. */
export const largestArchive = 8 * 1024 ** 3

/** Takes a film archive as the body of the request, beside whatever is here. */
export async function serveImport(ctx: Ctx, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.method !== 'POST' || request.url !== importPath) return false
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-import-'))
  const answer = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    const file = join(folder, 'film.aiuteur')
    await pipeline(request, atMost(largestArchive), createWriteStream(file))
    answer(200, await importFilm(ctx, { file }))
  } catch (error) {
    if (!(error instanceof FilmError)) throw error
    answer(422, { code: error.code, message: error.message })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return true
}

/** A sender may say one length and send another. */
function atMost(bytes: number): Transform {
  let taken = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      taken += chunk.byteLength
      if (taken > bytes) done(new FilmError('REFUSED', `A film archive may have ${bytes / 1024 ** 3} GB at most; nothing was imported.`))
      else done(null, chunk)
    },
  })
}
