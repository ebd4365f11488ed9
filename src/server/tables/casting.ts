import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { presences } from '#core/casting/presence.ts'
import { questionStates } from '#core/casting/told/ask-casting.ts'
import type { AssignmentId, LookId, SceneId, ShotId } from '#core/ids.ts'
import { createdAt, moment } from './columns.ts'
import { looks } from './looks.ts'
import { scenes } from './scenes.ts'
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

/** What a text engine read of one cell, and what the user does not want to be told again, whoever read it. */
export const castingReadings = pgTable(
  'casting_readings',
  {
    id: uuid().primaryKey().defaultRandom(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull(),
    shotId: uuid('shot_id').$type<ShotId>().notNull(),
    lookId: uuid('scene_asset_instance_id').$type<LookId>().notNull(),
    presence: text('presence_type', { enum: presences }).notNull(),
    /** The engine that said so; null: the rules, which are asked anew on every read. */
    engine: text(),
    /** Words of the shot; when they no longer stand there, the reading is of no use. */
    evidence: text().notNull(),
    dismissed: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique('casting_readings_cell').on(table.shotId, table.lookId, table.presence),
    index().on(table.sceneId),
    foreignKey({ name: 'casting_readings_shot_fk', columns: [table.shotId, table.sceneId], foreignColumns: [shots.id, shots.sceneId] }).onDelete('cascade'),
    foreignKey({ name: 'casting_readings_look_fk', columns: [table.lookId, table.sceneId], foreignColumns: [looks.id, looks.sceneId] }).onDelete('cascade'),
  ],
)

/** That a text engine was asked who is in the shots of a scene, and what came of it. */
export const castingQuestions = pgTable('casting_questions', {
  sceneId: uuid('scene_id').$type<SceneId>().primaryKey().references(() => scenes.id, { onDelete: 'cascade' }),
  engine: text().notNull(),
  state: text({ enum: questionStates }).notNull().default('queued'),
  /** Why there is no answer, or what of it could not be used. */
  note: text(),
  createdAt: createdAt(),
})
