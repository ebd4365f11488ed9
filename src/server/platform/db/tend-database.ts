import { setImmediate as breathe } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Database } from './database.ts'
import { dump } from './dump.ts'

export interface Tending {
  everyMinutes: number
  report: (error: Error) => void
}

export interface Tended {
  /** Before files are deleted for good: no dump that one may go back to shall still refer to them. Never fails. */
  dumpNow(): Promise<void>
  /** Before closing. */
  stop(): Promise<void>
}

const worthADump = 256 * 1024

/**
 * What PostgreSQL does by itself and the embedded one does not: it never vacuums, so we do; it never syncs to the disk,
 * so a loss of power could break it, and a dump is kept that is really there.
 */
export function tendDatabase({ driver }: Database, { everyMinutes, report }: Tending): Tended {
  if (driver.kind === 'postgres' || driver.folder === null) return { dumpNow: async () => {}, stop: async () => {} }
  const { client, folder } = driver
  let tended = 0
  let turn = Promise.resolve()

  async function tend(): Promise<void> {
    const written = await bytesWritten(client)
    if (written - tended < worthADump) return
    await vacuum(client)
    await dump(client, folder)
    tended = written
  }

  /** One after the other; a disk that is full must not keep anybody from making room on it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work).catch(report))

  const timer = setInterval(() => void inTurn(tend), everyMinutes * 60_000).unref()

  return {
    dumpNow: () => inTurn(() => dump(client, folder)),
    async stop() {
      clearInterval(timer)
      await turn
    },
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
