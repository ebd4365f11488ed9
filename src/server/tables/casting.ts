import { foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { presences } from '#core/casting/presence.ts'
import type { AssignmentId, LookId, SceneId, ShotId } from '#core/ids.ts'
import { createdAt, moment } from './columns.ts'
import { looks } from './looks.ts'
import { shots } from './shots.ts'

/** Who is in which shot, and how: the single truth (P1). Both keys carry the scene, so a look cannot be cast in another scene's shot. */
export const assignments = pgTable(
  'shot_asset_assignments',
  {
    id: uuid().$type<AssignmentId>().primaryKey().defaultRandom(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull(),
    shotId: uuid('shot_id').$type<ShotId>().notNull(),
    lookId: uuid('scene_asset_instance_id').$type<LookId>().notNull(),
    presence: text('presence_type', { enum: presences }).notNull().default('throughout'),
    /** How many of an extra archetype; null: several. */
    count: integer(),
    /** The sentence or rule that put it there; "" when the user did. */
    evidence: text().notNull().default(''),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique().on(table.shotId, table.lookId),
    index().on(table.lookId),
    index().on(table.sceneId),
    foreignKey({
      name: 'shot_asset_assignments_shot_fk',
      columns: [table.shotId, table.sceneId],
      foreignColumns: [shots.id, shots.sceneId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'shot_asset_assignments_look_fk',
      columns: [table.lookId, table.sceneId],
      foreignColumns: [looks.id, looks.sceneId],
    }).onDelete('cascade'),
  ],
)
