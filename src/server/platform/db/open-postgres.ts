import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { type Database, migrationsFolder } from './database.ts'

const migrationLock = 4_815_162_342

/** Migrates under an advisory lock, so that servers and workers may start together. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10 })
  pool.on('error', (error) => console.error(`PostgreSQL closed an idle connection: ${error.message}`))
  const client = await pool.connect().catch((error: Error) => {
    throw new Error(`PostgreSQL cannot be reached: ${error.message}. Check DATABASE_URL.`, { cause: error })
  })
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {})
    client.release()
  }
  return { db: drizzle(pool), driver: { kind: 'postgres', pool, url }, close: () => pool.end() }
}
