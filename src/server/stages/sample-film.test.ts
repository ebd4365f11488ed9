import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { readConfig } from '#server/config.ts'
import { openContext, type OpenContext } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { startWorker } from '#server/worker.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { addSampleFilm, orderSample } from './sample-film.ts'

const home = await mkdtemp(join(tmpdir(), 'aiuteur-sample-'))
const error = vi.spyOn(console, 'error')
afterAll(() => rm(home, { recursive: true }))

/** What a start does, and what a stop. */
async function running<Result>(does: (ctx: OpenContext, added: ProjectId | null) => Promise<Result>): Promise<Result> {
  const ctx = await openContext(readConfig({ DATA_DIR: home, LOG_LEVEL: 'silent' }), { stock: scriptedEngines() })
  const added = await addSampleFilm(ctx)
  await startWorker(ctx)
  if (added) await orderSample(ctx, added)
  try {
    return await does(ctx, added)
  } finally {
    await ctx.close()
  }
}

const until = (isSo: () => Promise<boolean>) => vi.waitUntil(isSo, { timeout: 40_000, interval: 20 })
const isPrepared = async (ctx: OpenContext) => (await ctx.db.$count(looks)) > 0

describe.runIf(inject('backend') === 'pglite')('the sample film', () => {
  it('is stopped while it is prepared without a word of failure, and the next start goes on', { timeout: 90_000 }, async () => {
    const added = await running(async (_, projectId) => projectId)
    expect(added).not.toBeNull()
    expect(error.mock.calls).toEqual([])
    const again = await running(async (ctx, projectId) => {
      await until(() => isPrepared(ctx))
      return projectId
    })
    expect(again).toBeNull()
    expect(error.mock.calls).toEqual([])
  })
})
