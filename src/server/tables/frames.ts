import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { frameSides } from '#core/casting/presence.ts'
import { linkKinds } from '#core/frames/link.ts'
import type { ShotId } from '#core/ids.ts'
import { createdAt } from './columns.ts'
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
