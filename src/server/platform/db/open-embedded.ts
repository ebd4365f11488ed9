import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { type Database, migrationsFolder } from './database.ts'
import { dumpFilesOf } from './dump.ts'
import { lockFolder } from './folder-lock.ts'
import { keepSeed, readSeed } from './seed-cache.ts'

/** Small buffers: a film fits, and the idle process stays small. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** @param folder null: in memory, gone when closed */
export async function openEmbedded(folder: string | null, seed?: Blob): Promise<Database> {
  const unlock = folder === null ? () => {} : lockFolder(folder)
  try {
    const client = folder === null ? await make(null, seed) : await openFolder(folder, seed)
    return {
      db: drizzle({ client }),
      driver: { kind: 'pglite', client, folder },
      async close() {
        await client.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openFolder(folder: string, seed?: Blob): Promise<PGlite> {
  const unfinished = `${folder}.unfinished`
  // A process died while it made this folder: nothing was ever kept in it.
  if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true })
  if (existsSync(join(folder, 'PG_VERSION'))) return openExisting(folder)
  writeFileSync(unfinished, '')
  const client = await make(folder, seed)
  rmSync(unfinished)
  return client
}

async function make(folder: string | null, given?: Blob): Promise<PGlite> {
  const seed = given ?? (await readSeed())
  const client = await PGlite.create({ ...(folder ? { dataDir: folder } : {}), ...(seed ? { loadDataDir: seed } : {}), startParams })
  await migrate(drizzle({ client }), { migrationsFolder })
  if (!seed) await keepSeed(client)
  return client
}

async function openExisting(folder: string): Promise<PGlite> {
  const client = await PGlite.create({ dataDir: folder, startParams }).catch((error: unknown) => {
    throw new Error(damagedMessage(folder, error), { cause: error })
  })
  await migrate(drizzle({ client }), { migrationsFolder })
  return client
}

function damagedMessage(folder: string, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  const canGoBack = dumpFilesOf(folder).some((file) => existsSync(file))
  return `The database in ${folder} cannot be opened: ${words}.${canGoBack ? ' To go back to its last dump, run: aiuteur restore' : ''}`
}
