import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { assetKinds } from '#core/assets/kind.ts'
import { referenceFrames, referencePurposes } from '#core/shots/shot-reference.ts'
import { transformationMoments, transformationStates } from '#core/shots/transformation.ts'
import type { AssetId, SceneId, ShotId, ShotReferenceId } from '#core/ids.ts'
import type { Camera } from '#core/shots/camera.ts'
import type { Speech } from '#core/shots/shot.ts'
import { assets } from './assets.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { blobs } from './media.ts'
import { projects } from './projects.ts'
import { scenes } from './scenes.ts'

export const shots = pgTable(
  'shots',
  {
    id: uuid().$type<ShotId>().primaryKey().defaultRandom(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull().references(() => scenes.id, { onDelete: 'cascade' }),
    /** Order within the scene; gaps are allowed, so that an insert moves nobody. */
    position: doublePrecision().notNull(),
    action: text().notNull(),
    dialogue: jsonb().$type<Speech[]>().notNull().default([]),
    seconds: doublePrecision().notNull(),
    camera: jsonb().$type<Camera>().notNull(),
    cameraReason: text('camera_reason').notNull().default(''),
    /** Its clip is made from the start frame alone, whatever the engine takes. */
    startOnly: boolean('start_only').notNull().default(false),
    /** First and last line of the script it covers; 0 for a shot made by hand. */
    fromLine: integer('from_line').notNull().default(0),
    toLine: integer('to_line').notNull().default(0),
    /** Written snapshot for exports (P11); nothing reads it as truth. */
    referenceImageOrder: jsonb('reference_image_order').$type<unknown>(),
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.id, table.sceneId), index().on(table.sceneId, table.position)],
)

/** Pictures somebody brought for a shot, beside those of its cast: a storyboard sketch, a mood, a photo of a thing. */
export const shotReferences = pgTable(
  'shot_references',
  {
    id: uuid().$type<ShotReferenceId>().primaryKey().defaultRandom(),
    shotId: uuid('shot_id').$type<ShotId>().notNull().references(() => shots.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    purpose: text({ enum: referencePurposes }).notNull(),
    frames: text({ enum: referenceFrames }).notNull().default('both'),
    /** What to take from it, in the user's own words. */
    note: text().notNull().default(''),
    blobHash: text('blob_hash').notNull().references(() => blobs.hash),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.shotId, table.position)],
)

/** An asset becoming visibly different at a line of the script, and so at the shot that covers it. */
export const transformations = pgTable(
  'transformations',
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    assetId: uuid('asset_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    sceneId: uuid('scene_id').$type<SceneId>().notNull().references(() => scenes.id, { onDelete: 'cascade' }),
    shotId: uuid('shot_id').$type<ShotId>().references(() => shots.id, { onDelete: 'set null' }),
    line: integer().notNull(),
    quote: text().notNull(),
    moment: text({ enum: transformationMoments }).notNull().default('within'),
    formName: text('form_name').notNull(),
    formKind: text('form_kind', { enum: assetKinds }).notNull(),
    before: text().notNull().default(''),
    after: text().notNull(),
    state: text({ enum: transformationStates }).notNull().default('proposed'),
    /** The asset that was merged in as this form (A10). */
    absorbedId: uuid('absorbed_id').$type<AssetId>().references(() => assets.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.assetId), index().on(table.sceneId)],
)
