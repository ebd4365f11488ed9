import { doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { callStates } from '#core/engines/call.ts'
import type { Context } from '#core/engines/context/build-context.ts'
import type { AttemptId, ModelCallId } from '#core/ids.ts'
import { createdAt, projectKey } from './columns.ts'
import { projects } from './projects.ts'

/** One row per call of an engine, written before the call (reserved) and closed after it. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid().$type<ModelCallId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    attemptId: uuid('attempt_id').$type<AttemptId>(),
    purpose: text().notNull(),
    engine: text().notNull(),
    state: text({ enum: callStates }).notNull().default('reserved'),
    units: doublePrecision().notNull().default(1),
    tokensIn: integer('tokens_in'),
    tokensOut: integer('tokens_out'),
    estimatedUsd: doublePrecision('estimated_usd').notNull(),
    usd: doublePrecision(),
    milliseconds: integer(),
    recipeHash: text('recipe_hash'),
    /** What a text or vision engine was told, layer by layer. */
    context: jsonb().$type<Context>(),
    /** What it answered, so that the same question is never paid for twice. */
    answer: jsonb().$type<unknown>(),
    /** What was wrong with the answer, in words. */
    complaints: jsonb().$type<string[]>().notNull().default([]),
    error: text(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.projectId, table.createdAt), index().on(table.attemptId), index().on(table.projectId, table.recipeHash)],
)
