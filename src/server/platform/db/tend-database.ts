import { setImmediate as breathe } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Database } from './database.ts'
import { dump } from './dump.ts'

export interface Tending {
  everyMinutes: number
  report: (error: Error) => void
}

const worthADump = 256 * 1024

/**
 * What PostgreSQL does by itself and the embedded one does not: it never vacuums, so we do; it never syncs to the disk,
 * so a loss of power could break it, and a dump is kept that is really there. Answers how to stop, before closing.
 */
export function tendDatabase({ driver }: Database, { everyMinutes, report }: Tending): () => Promise<void> {
  if (driver.kind === 'postgres' || driver.folder === null) return async () => {}
  const { client, folder } = driver
  let tended = 0
  let turn: Promise<void> | null = null

  async function tend(): Promise<void> {
    const written = await bytesWritten(client)
    if (written - tended < worthADump) return
    await vacuum(client)
    await dump(client, folder)
    tended = written
  }

  const timer = setInterval(() => {
    turn ??= tend()
      .catch(report)
      .finally(() => (turn = null))
  }, everyMinutes * 60_000).unref()

  return async () => {
    clearInterval(timer)
    await turn
  }
}

/** One table at a time, so that requests get in between. */
async function vacuum(client: PGlite): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss') order by 1`,
  )
  for (const { name } of rows) {
    await client.exec(`vacuum (analyze) ${name}`)
    await breathe()
  }
}

async function bytesWritten(client: PGlite): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(`select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as bytes`)
  return Number(rows[0]?.bytes ?? 0)
}
