import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, inject, it, vi } from 'vitest'
import type { AttemptId } from '#core/ids.ts'
import { FrameInputs } from '#core/frames/inputs.ts'
import { loadBytes } from '#server/media/index.ts'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio } from '#testing/studio.ts'
import { generateFrame } from './generate.job.ts'

it.skipIf(inject('backend') !== 'pglite')('a region that was being drawn when the program was killed is drawn afterwards, and asked for no more than it must', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-fix-'))
  const program = spawn(process.execPath, ['--no-warnings', 'testing/killed-fix.ts', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const over = once(program, 'exit')
  const [line] = await Promise.race([once(program.stdout, 'data'), over.then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))])
  const id = String(line).trim() as AttemptId
  program.kill('SIGKILL')
  await over

  const database = await openDatabase({ folder: join(folder, 'database') })
  const studio = await openStudio({ stock: scriptedEngines(), from: { folder, database } })
  try {
    const row = async () => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, id)))[0]!
    expect(await row()).toMatchObject({ state: 'running', blobHash: null })
    await studio.work()
    await vi.waitFor(async () => expect(await row()).toMatchObject({ state: 'done', selected: true }), { timeout: 30_000, interval: 100 })
    expect(studio.requests.map(({ purpose, side }) => `${purpose} ${side}`)).toEqual(['frame start'])

    const made = await row()
    const { fix } = FrameInputs.parse(made.inputs)
    const [before, after] = await Promise.all([fix!.picture, made.blobHash!].map(async (hash) => readPixels(await loadBytes(studio.ctx, hash))))
    const half = (data: Uint8Array, from: number) => Array.from({ length: before!.height }, (_, y) => Buffer.from(data.subarray((y + from) * before!.width * 4, (y + from + 0.5) * before!.width * 4)))
    expect(half(after!.data, 0.5)).toEqual(half(before!.data, 0.5))
    expect(half(after!.data, 0)).not.toEqual(half(before!.data, 0))

    // Killed once more, after the engine had answered and before the answer was laid into the picture.
    await studio.ctx.db.update(attempts).set({ state: 'running', blobHash: null, finishedAt: null }).where(eq(attempts.id, id))
    await generateFrame(studio.ctx, { attemptId: id }, { signal: new AbortController().signal, isLast: false })
    expect(await row()).toMatchObject({ state: 'done', blobHash: made.blobHash })
    expect(studio.requests.length).toBe(1)
  } finally {
    await studio.close()
    await database.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  }
})
