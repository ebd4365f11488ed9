import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { type Database, migrationsFolder } from './database.ts'
import { lockFolder } from './folder-lock.ts'

/** Small buffers: a film fits, and the idle process stays small. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** @param folder null: in memory, gone when closed */
export async function openEmbedded(folder: string | null, seed?: Blob): Promise<Database> {
  const unlock = folder === null ? () => {} : lockFolder(folder)
  try {
    const client = await PGlite.create({
      ...(folder === null ? {} : { dataDir: folder }),
      ...(seed ? { loadDataDir: seed } : {}),
      startParams,
    })
    const db = drizzle({ client })
    await migrate(db, { migrationsFolder })
    return {
      db,
      driver: { kind: 'pglite', client },
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
