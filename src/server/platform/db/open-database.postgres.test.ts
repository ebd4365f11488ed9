import { sql } from 'drizzle-orm'
import { expect, inject, it } from 'vitest'
import { createDatabase } from '#testing/postgres.ts'
import { openPostgres } from './open-postgres.ts'

it('is migrated once when many processes start on an empty database together', async () => {
  const url = await createDatabase(inject('seed'), 'all_at_once')
  const databases = await Promise.all(Array.from({ length: 5 }, () => openPostgres(url)))
  const { rows } = await databases[0]!.db.execute<{ times: number }>(sql`select count(*)::int as times from drizzle.__drizzle_migrations group by hash`)
  expect(new Set(rows.map(({ times }) => times))).toEqual(new Set([1]))
  await Promise.all(databases.map((database) => database.close()))
})

it('says what to check when there is no server, or no such database', async () => {
  await expect(openPostgres('postgres://postgres@localhost:1/film')).rejects.toThrow(/cannot be reached: .*ECONNREFUSED.*Check DATABASE_URL/)
  await expect(openPostgres(`${inject('seed')}nowhere`)).rejects.toThrow(/database "nowhere" does not exist.*Check DATABASE_URL/)
})

it('goes on by itself after the server has closed its connections', async () => {
  const { db, close } = await openPostgres(await createDatabase(inject('seed'), 'interrupted'))
  const other = await openPostgres(`${inject('seed')}interrupted`)
  await db.execute(sql`select 1`)
  await other.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'interrupted' and pid <> pg_backend_pid()`)
  await expect.poll(() => db.execute(sql`select 1 as one`).then(({ rows }) => rows, () => null)).toEqual([{ one: 1 }])
  await Promise.all([close(), other.close()])
})
