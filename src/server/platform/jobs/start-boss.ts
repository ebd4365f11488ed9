import { randomUUID } from 'node:crypto'
import { fromPglite, PgBoss } from 'pg-boss'
import type { Driver } from '#server/platform/db/database.ts'

/** Several processes may work on PostgreSQL: one that fell silent this long is dead; pg-boss allows no less. */
const silenceSeconds = 10
const lookForTheDeadSeconds = 5
const tidySeconds = 60

const settings = {
  retryLimit: 4,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 3600,
  deleteAfterSeconds: 86_400,
  notify: true,
}

/** Notices cancelled jobs of other processes at this pace too. */
export const heartbeatRefreshSeconds = 2

export async function startBoss(driver: Driver, report: (error: Error) => void): Promise<PgBoss> {
  const watch = driver.kind === 'pglite' ? tidySeconds : lookForTheDeadSeconds
  const common = {
    useListenNotify: true,
    monitorVacuum: false,
    // No calendar and no chains of jobs here: nothing has to look for them.
    schedule: false,
    flowIntervalSeconds: 3600,
    superviseIntervalSeconds: watch,
    monitorIntervalSeconds: watch,
  }
  const boss =
    driver.kind === 'pglite'
      ? new PgBoss({ ...common, db: fromPglite(driver.client), backend: 'pglite' })
      : new PgBoss({ ...common, connectionString: driver.url, max: 4, application_name: 'aiuteur jobs' })
  boss.on('error', report)
  await boss.start()
  return boss
}

export const givenUp = (name: string) => `${name}.given-up`

/** One waiting or running job per key; what failed for good is told to the queue of the given-up. */
export async function openQueueOf(boss: PgBoss, driver: Driver, name: string): Promise<void> {
  await openOne(boss, driver, givenUp(name), {})
  await openOne(boss, driver, name, { deadLetter: givenUp(name) })
}

async function openOne(boss: PgBoss, driver: Driver, name: string, more: { deadLetter?: string }): Promise<void> {
  const heartbeatSeconds = driver.kind === 'pglite' ? null : silenceSeconds
  await boss.createQueue(name, { ...settings, ...more, policy: 'exclusive' })
  await boss.updateQueue(name, { ...settings, ...more, heartbeatSeconds })
  // Makes boss remember the queue. Else the first send asks for it outside the open transaction, and PGlite waits for ever.
  await boss.findJobs(name, { id: randomUUID() })
  if (driver.kind === 'pglite') await releaseOrphans(boss, name)
}

/** Being killed is no failed try; but what was running at so many deaths may be what they come from. */
const forgivenDeaths = 8

/** The embedded database has one process: a job that runs before it has started any was left by a dead one. */
async function releaseOrphans(boss: PgBoss, name: string): Promise<void> {
  await boss.getDb().executeSql(
    `update pgboss.job set state = 'created', started_on = null, heartbeat_on = null, start_after = now(),
        output = jsonb_build_object('deaths', coalesce((output ->> 'deaths')::int, 0) + 1)
      where name = $1 and state = 'active' and coalesce((output ->> 'deaths')::int, 0) < $2`,
    [name, forgivenDeaths],
  )
  const { rows } = await boss.getDb().executeSql(`select id from pgboss.job where name = $1 and state = 'active'`, [name])
  const ids = rows.map(({ id }: { id: string }) => id)
  if (ids.length > 0) await boss.fail(name, ids, { message: 'The program stopped while it worked on this.' })
}

/** Puts a running job back as if it had not been begun; being interrupted by a shutdown is no failed try. */
export async function handBack(boss: PgBoss, job: { name: string; id: string; retryCount: number }): Promise<void> {
  await boss
    .getDb()
    .executeSql(
      `update pgboss.job set state = 'created', started_on = null, heartbeat_on = null
        where name = $1 and id = $2 and retry_count = $3 and state = 'active'`,
      [job.name, job.id, job.retryCount],
    )
}
