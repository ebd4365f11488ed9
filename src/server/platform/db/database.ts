import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Pool } from 'pg'

interface Result<Row> {
  rows: Row[]
}
interface AnyDriver extends PgQueryResultHKT {
  type: Result<this['row']>
}

/** The open database or a transaction on it; queries do not care which, nor whether it is PGlite or PostgreSQL. */
export type Db = PgDatabase<AnyDriver, Record<string, never>>

/** What is below the queries; the job queue needs it too. An embedded one without a folder is in memory. */
export type Driver = { kind: 'pglite'; client: PGlite; folder: string | null } | { kind: 'postgres'; pool: Pool; url: string }

export interface Database {
  db: Db
  driver: Driver
  close(): Promise<void>
}

export const migrationsFolder = join(import.meta.dirname, '../../../../drizzle')
