import { openDatabase } from '#server/platform/db/open-database.ts'
import { openQueue } from '#server/platform/jobs/queue.ts'

/** Begins a job and never ends it: the test that starts this process kills it. */
const database = await openDatabase(JSON.parse(process.argv[2] ?? ''))
const queue = await openQueue<{ take: { number: number } }>(database, ['take'])
await database.db.transaction((tx) => queue.enqueue(tx, 'take', { number: 1 }))
await queue.work('take', { concurrency: 1 }, () => {
  console.log('working')
  return new Promise(() => {})
})
