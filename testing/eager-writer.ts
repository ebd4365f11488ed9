import { sql } from 'drizzle-orm'
import { openEmbedded } from '#server/platform/db/open-embedded.ts'

/** Writes row after row and tells of each that is committed: the test that starts this process kills it. */
const { db } = await openEmbedded(process.argv[2] ?? '')
await db.execute(sql`create table if not exists takes (number int)`)
for (let number = 1; ; number++) {
  await db.execute(sql`insert into takes values (${number})`)
  console.log(number)
}
