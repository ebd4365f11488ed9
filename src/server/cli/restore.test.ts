import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { makeFilm } from '#server/stages/index.ts'
import { startWorker } from '#server/worker.ts'

const home = await mkdtemp(join(tmpdir(), 'aiuteur-restore-'))
const settings = { DATA_DIR: home, LOG_LEVEL: 'silent', DUMP_MINUTES: '0.05' }
const dump = join(home, 'database.dump.tar.gz')
afterAll(() => rm(home, { recursive: true }))

const aiuteur = (...words: string[]) => promisify(execFile)(process.execPath, ['bin/aiuteur.mjs', ...words], { env: { ...process.env, ...settings } })
const dumpedAt = () => stat(dump).then(({ mtimeMs }) => mtimeMs, () => 0)

/** A film, as a studio leaves it that has been running for a while. */
async function filmAndDump(): Promise<void> {
  const ctx = await openContext(readConfig(settings))
  await startWorker(ctx)
  const { id: projectId } = await createProject(ctx, { name: 'The Mill' })
  const { id: scriptId } = await uploadScript(ctx, { projectId, fileName: 'mill.fountain', bytes: Buffer.from('INT. MILL - DAY\n\nADA, 30, red coat, turns the wheel.\n') })
  await approveScript(ctx, { projectId, scriptId })
  await makeFilm(ctx, projectId, () => {})
  // The first dump to end may have begun while the film was being made; the one after it holds all of it.
  for (const table of ['padding', 'more_padding']) {
    const before = Date.now()
    // Enough to be worth a dump.
    await ctx.db.execute(sql.raw(`create table ${table} as select repeat(md5(i::text), 10) from generate_series(1, 5000) as i`))
    await vi.waitUntil(async () => (await dumpedAt()) > before, { timeout: 40_000, interval: 100 })
  }
  await ctx.close()
}

describe.runIf(inject('backend') === 'pglite')('after the embedded database was broken', () => {
  it('the command goes back to the last dump: the film is there, and nothing of it is out of date', { timeout: 120_000 }, async () => {
    await filmAndDump()
    const before = await aiuteur('status', '--db', home, '--json', '--all')
    await writeFile(join(home, 'database', 'global', 'pg_control'), 'as after a loss of power')
    await expect(aiuteur('status', '--db', home)).rejects.toMatchObject({ stderr: expect.stringMatching(/cannot be opened.*aiuteur restore/) })

    const { stdout } = await aiuteur('restore')
    expect(stdout).toContain(`is again as in ${dump}`)
    const after = await aiuteur('status', '--db', home, '--json', '--all')
    expect(after.stdout).toBe(before.stdout)
    expect(JSON.parse(after.stdout)).toMatchObject({ fresh: 5, due: 0 })

    await expect(aiuteur('collect')).rejects.toMatchObject({ stderr: expect.stringMatching(/Nothing was collected: the damaged database in .*database\.damaged-/) })
  })
})
