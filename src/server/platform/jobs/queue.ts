import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss'
import type { Database, Db } from '#server/platform/db/database.ts'

export interface JobSigns {
  /** Says stop: cancelled, shut down, or out of time. */
  signal: AbortSignal
  /** No further retry follows this one. */
  isLast: boolean
}

export interface Queue<Payloads extends Record<keyof Payloads, object>> {
  /** Joins the caller's transaction: a job exists exactly when the rows it speaks of do. */
  enqueue<Name extends keyof Payloads & string>(tx: Db, name: Name, payload: Payloads[Name]): Promise<void>
  /** Does jobs of this name in this process, until the queue is closed. */
  work<Name extends keyof Payloads & string>(
    name: Name,
    options: { concurrency: number },
    handler: (payload: Payloads[Name], signs: JobSigns) => Promise<void>,
  ): Promise<void>
  close(): Promise<void>
}

/** A job whose process died is given to another after at most this many seconds; pg-boss allows no less. */
const heartbeatSeconds = 10
const retries = { retryLimit: 4, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 }
const pollingIntervalSeconds = 0.5

export async function openQueue<Payloads extends Record<keyof Payloads, object>>(
  { driver }: Database,
  names: readonly (keyof Payloads & string)[],
): Promise<Queue<Payloads>> {
  const boss =
    driver.kind === 'pglite'
      ? new PgBoss({ db: fromPglite(driver.client), backend: 'pglite', superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 })
      : new PgBoss({ connectionString: driver.url, max: 4, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 })
  boss.on('error', (error) => console.error(`jobs: ${error.message}`))
  await boss.start()
  const workers: { name: string; id: string }[] = []
  const wake = (name: string) => workers.filter((worker) => worker.name === name).forEach(({ id }) => boss.notifyWorker(id))
  for (const name of names) {
    await boss.createQueue(name, { ...retries, heartbeatSeconds, expireInSeconds: 3600 })
    // Makes boss remember the queue. Else the first send asks for it outside the open transaction, and PGlite waits for ever.
    await boss.findJobs(name, { id: randomUUID() })
  }

  return {
    async enqueue(tx, name, payload) {
      await boss.send(name, payload, { db: fromDrizzle(tx, sql) })
    },

    async work(name, { concurrency }, handler) {
      for (let worker = 0; worker < concurrency; worker++) {
        const id = await boss.work<Payloads[typeof name]>(name, { pollingIntervalSeconds }, async (jobs) => {
          for (const { data, signal, retryCount } of jobs) await handler(data, { signal, isLast: retryCount >= retries.retryLimit })
          // Polling is for an idle queue; after a job the next one is asked for at once.
          setImmediate(wake, name)
        })
        workers.push({ name, id })
      }
    },

    close: () => boss.stop({ graceful: false }),
  }
}
