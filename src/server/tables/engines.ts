import { doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { callStates } from '#core/engines/call.ts'
import type { AttemptId } from '#core/ids.ts'
import { createdAt, projectKey } from './columns.ts'
import { projects } from './projects.ts'

/** One row per call of an engine, written before the call (reserved) and closed after it. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid().primaryKey().defaultRandom(),
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
    error: text(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.projectId, table.createdAt), index().on(table.attemptId)],
)
