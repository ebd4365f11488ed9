import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { exportFilm, importFilm } from '#server/wrap/index.ts'
import { makeFilm } from '../film-scale/make-film.ts'
import { storeBytes } from '../film-scale/store-bytes.ts'
import { type Measured, megabytes, milliseconds } from '../report/measured.ts'

const bytesOfPicture = 100_000

/** A film of 2,000 shots as one file, to another installation, which has none of its bytes yet. */
export async function archive(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  const open = (name: string) => openContext(readConfig({ DATA_DIR: join(folder, name), LOG_LEVEL: 'silent' }))
  const file = join(folder, 'film.aiuteur')
  const from = await open('from')
  const to = await open('to')
  try {
    const { projectId } = await makeFilm(from)
    await storeBytes(from, bytesOfPicture)
    const exported = await once(async () => pipeline(await exportFilm(from, { projectId }), createWriteStream(file)))
    const imported = await once(() => importFilm(to, { file }))
    const rest = { goal: '–', column: 'embedded', missed: false } as const
    return [
      { work: 'archive of 2,000 shots, 6,000 pictures and clips: export', ...rest, told: `${milliseconds(exported)} ms, ${megabytes((await stat(file)).size)}` },
      { work: 'the same: import into an empty installation', ...rest, told: `${milliseconds(imported)} ms` },
    ]
  } finally {
    await from.close()
    await to.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
