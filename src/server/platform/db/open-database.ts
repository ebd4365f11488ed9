import type { Database } from './database.ts'
import { openEmbedded } from './open-embedded.ts'
import { openPostgres } from './open-postgres.ts'

export type DatabaseAddress = { url: string } | { folder: string | null }

/** Migrated and ready: PostgreSQL at a URL, or the embedded one in a folder (null: in memory, gone when closed). */
export const openDatabase = (address: DatabaseAddress): Promise<Database> =>
  'url' in address ? openPostgres(address.url) : openEmbedded(address.folder)
