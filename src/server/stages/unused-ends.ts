import { and, ne, or, type SQL, sql } from 'drizzle-orm'
import { frameLinks } from '#server/tables/frames.ts'
import { shots } from '#server/tables/shots.ts'

/**
 * Whether the end frame of a shot is not to be made, as `endFrameUse` in the core says it, counted by the database.
 * @param takesNone the film's video model takes no end frame
 */
export const isEndUnused = (takesNone: SQL): SQL =>
  and(
    or(shots.startOnly, takesNone),
    sql`not exists (select from ${frameLinks} hanging join ${shots} other on other.id = hanging.shot_id and other.removed_at is null where hanging.from_shot_id = ${shots.id} and hanging.from_side = 'end')`,
  )!

/** The same, for one that would have had a picture of its own. */
export const isOwnEndUnused = (takesNone: SQL): SQL =>
  and(isEndUnused(takesNone), sql`not exists (select from ${frameLinks} own where own.shot_id = ${shots.id} and own.side = 'end' and ${ne(sql`own.kind`, 'reference')})`)!
