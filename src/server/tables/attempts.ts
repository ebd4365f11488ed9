import { sql } from 'drizzle-orm'
import { boolean, doublePrecision, index, integer, jsonb, pgTable, pgView, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { attemptStates, origins, slotKinds } from '#core/attempts/slot.ts'
import type { AttemptId, LookId } from '#core/ids.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { blobs } from './media.ts'
import { projects } from './projects.ts'

/** Every picture and clip, of all slots, made or uploaded. Nothing here says "out of date": that is computed. */
export const attempts = pgTable(
  'attempts',
  {
    id: uuid().$type<AttemptId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    kind: text({ enum: slotKinds }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    facet: text().notNull().default(''),
    variation: integer().notNull().default(1),
    origin: text({ enum: origins }).notNull().default('made'),
    state: text({ enum: attemptStates }).notNull().default('queued'),
    engine: text().notNull(),
    /** The recipe: what it is made from, frozen when it was asked for. Null for uploads. */
    inputs: jsonb().$type<unknown>(),
    recipeHash: text('recipe_hash'),
    /** Of the inputs themselves: equal ones need not be rendered to know that the recipe is equal. Null where nobody counted. */
    inputsHash: text('inputs_hash'),
    /** Id of work started at a provider; polled again after a crash, never submitted twice. */
    operation: text(),
    leaseOwner: text('lease_owner'),
    blobHash: text('blob_hash').references(() => blobs.hash),
    /** The picture before its cutout, where there was one. */
    rawHash: text('raw_hash').references(() => blobs.hash),
    layout: jsonb().$type<unknown>(),
    quality: jsonb().$type<unknown>(),
    warnings: jsonb().$type<string[]>().notNull().default([]),
    seconds: doublePrecision(),
    usd: doublePrecision(),
    error: text(),
    selected: boolean().notNull().default(false),
    approved: boolean().notNull().default(false),
    starred: boolean().notNull().default(false),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
    /** Removed by the user; kept for undo until the bytes are collected. */
    removedAt: moment('removed_at'),
  },
  (table) => [
    uniqueIndex('attempts_one_selected').on(table.kind, table.subjectId, table.facet).where(sql`${table.selected}`),
    index('attempts_slot').on(table.kind, table.subjectId, table.facet, table.createdAt),
    index('attempts_unfinished').on(table.state).where(sql`${table.state} in ('queued', 'running', 'submitted')`),
    index('attempts_recipe').on(table.projectId, table.recipeHash),
  ],
)

/** The passes one frame was built in; each can be redone without those before it. */
export const attemptPasses = pgTable(
  'attempt_passes',
  {
    attemptId: uuid('attempt_id').$type<AttemptId>().notNull().references(() => attempts.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    recipeHash: text('recipe_hash').notNull(),
    variation: integer().notNull().default(1),
    request: jsonb().$type<unknown>().notNull(),
    blobHash: text('blob_hash').notNull().references(() => blobs.hash),
    layout: jsonb().$type<unknown>(),
    usd: doublePrecision().notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.attemptId, table.number] }), index().on(table.recipeHash)],
)

export const lookAttempts = pgView('scene_asset_generation_attempts').as((query) =>
  query
    .select({
      attemptId: sql<AttemptId>`${attempts.id}`.as('attempt_id'),
      lookId: sql<LookId>`${attempts.subjectId}`.as('scene_asset_instance_id'),
      state: attempts.state,
      engine: attempts.engine,
      blobHash: attempts.blobHash,
      selected: attempts.selected,
      createdAt: attempts.createdAt,
    })
    .from(attempts)
    .where(sql`${attempts.kind} = 'look'`),
)
