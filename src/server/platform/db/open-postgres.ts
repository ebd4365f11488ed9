import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool, type PoolClient } from 'pg'
import { type Database, migrationsFolder } from './database.ts'

/** One number for all processes: who holds it may migrate. */
const migrationLock = 4_815_162_342
const oldestVersion = 15

/** Migrates under an advisory lock, so that servers and workers may start together. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, application_name: 'aiuteur', connectionTimeoutMillis: 10_000 })
  // A restarted server closes them; the next query opens a new one.
  pool.on('error', (error) => console.error(`PostgreSQL closed an idle connection: ${error.message}`))
  try {
    const client = await pool.connect().catch(unreachable)
    try {
      await prepare(client)
    } finally {
      client.release()
    }
    return { db: drizzle(pool), driver: { kind: 'postgres', pool, url }, close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function prepare(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`)
  const version = rows[0]?.version ?? 0
  if (version < oldestVersion) throw new Error(`PostgreSQL ${oldestVersion} or newer is needed; this is ${version}. Check DATABASE_URL.`)
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock])
  }
}

/** An address that resolves to several answers with several errors, and no words of its own. */
function unreachable(cause: unknown): never {
  const errors = cause instanceof AggregateError ? cause.errors : [cause]
  const words = errors.map((error) => (error instanceof Error ? error.message : String(error))).join('; ')
  throw new Error(`PostgreSQL cannot be reached: ${words}. Check DATABASE_URL, and that the server runs.`, { cause })
}
