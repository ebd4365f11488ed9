import { sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { polishStates } from '#core/prompts/polish.ts'
import { promptKinds, promptOrigins } from '#core/prompts/prompt.ts'
import type { PolishingId, PromptId, ShotId } from '#core/ids.ts'
import { createdAt } from './columns.ts'
import { shots } from './shots.ts'

/** Versions of a shot's prompts, with named anchors (@Alice); numbers come at rendering. */
export const prompts = pgTable(
  'prompts',
  {
    id: uuid().$type<PromptId>().primaryKey().defaultRandom(),
    shotId: uuid('shot_id').$type<ShotId>().notNull().references(() => shots.id, { onDelete: 'cascade' }),
    kind: text({ enum: promptKinds }).notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    origin: text({ enum: promptOrigins }).notNull(),
    inputs: jsonb().$type<unknown>().notNull(),
    recipeHash: text('recipe_hash').notNull(),
    current: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.shotId, table.kind, table.version),
    uniqueIndex('prompts_one_current').on(table.shotId, table.kind).where(sql`${table.current}`),
  ],
)

/** That a text engine was asked to polish a prompt, and what came of it; what it said is a version of the prompt. */
export const promptPolishings = pgTable(
  'prompt_polishings',
  {
    id: uuid().$type<PolishingId>().primaryKey().defaultRandom(),
    shotId: uuid('shot_id').$type<ShotId>().notNull().references(() => shots.id, { onDelete: 'cascade' }),
    kind: text({ enum: promptKinds }).notNull(),
    engine: text().notNull(),
    state: text({ enum: polishStates }).notNull().default('queued'),
    /** Why its words are not used. */
    error: text(),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.shotId, table.kind)],
)
