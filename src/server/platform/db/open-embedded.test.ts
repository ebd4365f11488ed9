import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import { openEmbedded } from './open-embedded.ts'
import { restoreFolder } from './restore-folder.ts'
import { tendDatabase } from './tend-database.ts'

let home: string
let folder: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'aiuteur-embedded-'))
  folder = join(home, 'database')
})
afterEach(() => rm(home, { recursive: true }))

async function open<Result>(use: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openEmbedded(folder)
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
const takes = () => open(async ({ db }) => (await db.execute<{ number: number }>(sql`select number from takes order by 1`)).rows.map(({ number }) => number))
const damage = () => writeFile(join(folder, 'global', 'pg_control'), 'not any more')

describe('the embedded database', () => {
  it('keeps every committed row when its process is killed', async () => {
    const writer = spawn(process.execPath, ['--no-warnings', 'testing/eager-writer.ts', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let committed = 0
    createInterface(writer.stdout).on('line', (line) => (committed = Number(line)))
    await vi.waitUntil(() => committed > 50, { timeout: 25_000 })
    writer.kill('SIGKILL')
    await once(writer, 'close')
    expect((await takes()).length).toBeGreaterThanOrEqual(committed)
  })

  it('starts anew where a process died while it made the folder', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'PG_VERSION'), '17')
    await writeFile(`${folder}.unfinished`, '')
    await open(({ db }) => db.execute(sql`create table takes (number int)`))
    expect(await takes()).toEqual([])
    expect(await readdir(home)).toEqual(['database'])
  })

  it('goes back to its last dump when the folder is broken, and throws nothing away', async () => {
    const database = await openEmbedded(folder)
    await database.db.execute(sql`create table takes (number int)`)
    await database.db.execute(sql`insert into takes select generate_series(1, 20000)`)
    const tended = tendDatabase(database, { everyMinutes: 1 / 600, report: (error) => expect.unreachable(error.message) })
    await vi.waitUntil(async () => (await readdir(home)).includes('database.dump.tar.gz'), { timeout: 20_000 })
    await tended.stop()
    await database.close()

    await damage()
    await expect(openEmbedded(folder)).rejects.toThrow(/cannot be opened.*aiuteur restore/)
    const { dump, aside } = await restoreFolder(folder)
    expect(dump).toBe(`${folder}.dump.tar.gz`)
    expect(await readdir(aside!)).toContain('PG_VERSION')
    expect(await takes()).toHaveLength(20_000)
  })

  it('is dumped at once when somebody is about to delete what rows refer to', async () => {
    const database = await openEmbedded(folder)
    const tended = tendDatabase(database, { everyMinutes: 60, report: (error) => expect.unreachable(error.message) })
    await database.db.execute(sql`create table takes as select 7 as number`)
    await tended.dumpNow()
    await tended.stop()
    await database.close()
    await damage()
    await restoreFolder(folder)
    expect(await takes()).toEqual([7])
  })

  it('does not offer to go back where there is no dump', async () => {
    await open(async () => {})
    await damage()
    await expect(openEmbedded(folder)).rejects.toThrow(/cannot be opened: [^\n]*\.$/)
    await expect(restoreFolder(folder)).rejects.toThrow('There is no dump')
    expect(await readdir(folder)).toContain('PG_VERSION')
  })
})
