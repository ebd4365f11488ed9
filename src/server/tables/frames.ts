import { jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { frameSides } from '#core/casting/presence.ts'
import { linkKinds } from '#core/frames/link.ts'
import { checkStates, type Sighting } from '#core/frames/presence-check.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { attempts } from './attempts.ts'
import { createdAt, moment } from './columns.ts'
import { shots } from './shots.ts'

/** How one frame hangs together with a frame of another shot; at most one link per frame. */
export const frameLinks = pgTable(
  'frame_links',
  {
    id: uuid().primaryKey().defaultRandom(),
    shotId: uuid('shot_id').$type<ShotId>().notNull().references(() => shots.id, { onDelete: 'cascade' }),
    side: text({ enum: frameSides }).notNull(),
    kind: text({ enum: linkKinds }).notNull(),
    fromShotId: uuid('from_shot_id').$type<ShotId>().notNull().references(() => shots.id, { onDelete: 'cascade' }),
    fromSide: text('from_side', { enum: frameSides }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.shotId, table.side)],
)

/** Whom an engine saw in the picture of one attempt. Whether that is right is not stored: it is judged by the casting of today. */
export const presenceChecks = pgTable('presence_checks', {
  /** That of the attempt. */
  id: uuid().$type<AttemptId>().primaryKey().references(() => attempts.id, { onDelete: 'cascade' }),
  state: text({ enum: checkStates }).notNull().default('queued'),
  engine: text().notNull(),
  sightings: jsonb().$type<Sighting[]>().notNull().default([]),
  /** Why it could not be checked. */
  error: text(),
  /** Keys of the misses that the user says are none. */
  dismissed: jsonb().$type<string[]>().notNull().default([]),
  createdAt: createdAt(),
  finishedAt: moment('finished_at'),
})
