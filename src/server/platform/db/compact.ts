import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Gives the space of deleted rows back to the disk. Nobody else gets a turn meanwhile: for one who asked for it. */
export const compact = (db: Db): Promise<unknown> => db.execute(sql`vacuum full`)

export async function databaseBytes(db: Db): Promise<number> {
  const { rows } = await db.execute<{ bytes: string }>(sql`select pg_database_size(current_database())::text as bytes`)
  return Number(rows[0]?.bytes ?? 0)
}
