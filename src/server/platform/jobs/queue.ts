import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { fromDrizzle, type JobWithMetadata } from 'pg-boss'
import type { Database, Db } from '#server/platform/db/database.ts'
import { givenUp, handBack, heartbeatRefreshSeconds, openQueueOf, startBoss } from './start-boss.ts'

export interface JobSigns {
  /** Says stop: cancelled, shut down, or out of time. */
  signal: AbortSignal
  /** Starts at 1. */
  attemptNumber: number
  /** No further retry follows this one. */
  isLast: boolean
}

export interface EnqueueOptions {
  /** While a job with this key waits or runs, another is not taken. */
  singletonKey?: string
  retryLimit?: number
  /** Higher ones first. */
  priority?: number
  startAfter?: Date
}

export interface WorkOptions<Payload> {
  concurrency: number
  /** Told of a job that failed for good, also when its last try took the process down with it. */
  giveUp?: (payload: Payload) => Promise<void>
}

export interface Pace {
  minutes: number
  /** Before the first time, so that a start is not slowed down. */
  firstAfterMinutes: number
}

export interface Queue<Payloads extends Record<keyof Payloads, object>> {
  /** Joins the caller's transaction: a job exists exactly when the rows it speaks of do. Null: the key was taken. */
  enqueue<Name extends keyof Payloads & string>(
    tx: Db,
    name: Name,
    payload: Payloads[Name],
    options?: EnqueueOptions,
  ): Promise<string | null>
  /** Does jobs of this name in this process, until the queue is closed. */
  work<Name extends keyof Payloads & string>(
    name: Name,
    options: WorkOptions<Payloads[Name]>,
    handler: (payload: Payloads[Name], signs: JobSigns) => Promise<void>,
  ): Promise<void>
  /** Asks for a job again and again as long as this process lives; those of several processes are one. */
  every<Name extends keyof Payloads & string>(name: Name, payload: Payloads[Name], pace: Pace): Promise<void>
  /** Takes back every unfinished job that carries this, and tells the running ones to stop. Answers how many. */
  cancel<Name extends keyof Payloads & string>(tx: Db, name: Name, carrying: Partial<Payloads[Name]>): Promise<number>
  /** Running jobs are told to stop; they, and those that do not listen in time, start anew with the next process. */
  close(patienceSeconds?: number): Promise<void>
}

/** Workers are woken by NOTIFY; they look by themselves for what was only due later, and where NOTIFY does not reach. */
const looking = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2, heartbeatRefreshSeconds, includeMetadata: true as const }

const toStandardError = (error: Error) => console.error(`jobs: ${error.message}`)

export async function openQueue<Payloads extends Record<keyof Payloads, object>>(
  { driver }: Database,
  names: readonly (keyof Payloads & string)[],
  report: (error: Error) => void = toStandardError,
): Promise<Queue<Payloads>> {
  const boss = await startBoss(driver, report)
  for (const name of names) await openQueueOf(boss, driver, name)

  const worked = new Set<string>()
  const timers: NodeJS.Timeout[] = []
  const running = new Map<string, { job: JobWithMetadata; stop: AbortController }>()
  let isClosing = false

  async function workOne<Payload extends object>(name: string, handler: (payload: Payload, signs: JobSigns) => Promise<void>) {
    worked.add(name)
    const worker: string = await boss.work<Payload, void, typeof looking>(name, looking, async (jobs) => {
      for (const job of jobs) await run(job, handler)
      // Waiting is for an empty queue; after a job the next one is asked for at once.
      boss.notifyWorker(worker)
    })
  }

  async function run<Payload extends object>(
    job: JobWithMetadata<Payload>,
    handler: (payload: Payload, signs: JobSigns) => Promise<void>,
  ): Promise<void> {
    if (isClosing) return handBack(boss, job)
    const stop = new AbortController()
    running.set(job.id, { job, stop })
    try {
      await handler(job.data, {
        signal: AbortSignal.any([job.signal, stop.signal]),
        attemptNumber: job.retryCount + 1,
        isLast: job.retryCount >= job.retryLimit,
      })
    } catch (error) {
      if (!isClosing) throw error
      await handBack(boss, job)
    } finally {
      running.delete(job.id)
    }
  }

  return {
    enqueue: (tx, name, payload, { singletonKey = randomUUID(), ...options } = {}) =>
      boss.send(name, payload, { ...options, singletonKey, db: fromDrizzle(tx, sql) }),

    async work(name, { concurrency, giveUp }, handler) {
      for (let worker = 0; worker < concurrency; worker++) await workOne(name, handler)
      if (giveUp) await workOne<Payloads[typeof name]>(givenUp(name), (payload) => giveUp(payload))
    },

    async every(name, payload, { minutes, firstAfterMinutes }) {
      const ask = (startAfter: Date) => boss.send(name, payload, { singletonKey: name, startAfter })
      await ask(new Date(Date.now() + firstAfterMinutes * 60_000))
      timers.push(setInterval(() => void ask(new Date()).catch(report), minutes * 60_000).unref())
    },

    async cancel(tx, name, carrying) {
      const db = fromDrizzle(tx, sql)
      const found = await boss.findJobs(name, { data: carrying, db })
      const ids = found.filter(({ state }) => ['created', 'retry', 'active'].includes(state)).map(({ id }) => id)
      if (ids.length > 0) await boss.cancel(name, ids, { db })
      for (const id of ids) running.get(id)?.stop.abort(new Error('This job was cancelled.'))
      return ids.length
    },

    async close(patienceSeconds = 5) {
      isClosing = true
      timers.forEach(clearInterval)
      for (const { stop } of running.values()) stop.abort(new Error('The program is stopping.'))
      const settled = Promise.all([...worked].map((name) => boss.offWork(name)))
      await Promise.race([settled, pause(patienceSeconds * 1000, undefined, { ref: false })])
      for (const { job } of running.values()) await handBack(boss, job)
      await boss.stop({ graceful: false })
    },
  }
}
