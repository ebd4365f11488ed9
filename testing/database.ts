import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import type { Database } from '#server/platform/db/database.ts'
import type { DatabaseAddress } from '#server/platform/db/open-database.ts'
import { openEmbedded } from '#server/platform/db/open-embedded.ts'
import { openPostgres } from '#server/platform/db/open-postgres.ts'
import { createDatabase, template } from './postgres.ts'

/** A migrated database of its own for one test file, on whichever backend this run is for. */
export async function openTestDatabase(): Promise<Database> {
  const seed = inject('seed')
  if (inject('backend') === 'pglite') return openEmbedded(null, new Blob([await readFile(seed)]))
  return openPostgres(await copyTemplate(seed))
}

/** Where a database may be opened by one process after the other, until the test is done. */
export async function lastingAddress(): Promise<DatabaseAddress> {
  if (inject('backend') === 'postgres') return { url: await copyTemplate(inject('seed')) }
  const home = await mkdtemp(join(tmpdir(), 'aiuteur-database-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  return { folder: join(home, 'database') }
}

const copyTemplate = (cluster: string) => createDatabase(cluster, `test_${randomUUID().replaceAll('-', '')}`, template)

export async function copyEmbedded({ driver }: Database): Promise<Database> {
  if (driver.kind !== 'pglite') throw new Error('Only the embedded database can be copied while it is open.')
  return openEmbedded(null, await driver.client.dumpDataDir('none'))
}
