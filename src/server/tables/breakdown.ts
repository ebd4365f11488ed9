import { index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { FoundTransformation, LikelySame } from '#core/breakdown/findings.ts'
import { type Describing, extractionStates } from '#core/breakdown/extraction.ts'
import type { AssetId, ExtractionId, ScriptId } from '#core/ids.ts'
import { assets } from './assets.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { projects } from './projects.ts'
import { scripts } from './scripts.ts'

/** One pass over one version of the script; its candidates are rows of assets. */
export const extractions = pgTable(
  'extractions',
  {
    id: uuid().$type<ExtractionId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    scriptId: uuid('script_id').$type<ScriptId>().notNull().references(() => scripts.id, { onDelete: 'cascade' }),
    state: text({ enum: extractionStates }).notNull().default('queued'),
    /** The text engine of the film's settings at that time. */
    engine: text().notNull().default('built-in/rules'),
    language: text(),
    likelySame: jsonb('likely_same').$type<LikelySame[]>().notNull().default([]),
    transformations: jsonb().$type<FoundTransformation[]>().notNull().default([]),
    describing: jsonb().$type<Describing>(),
    /** What the user should know of the result: what an engine invented, what the rules added. */
    warnings: jsonb().$type<string[]>().notNull().default([]),
    error: text(),
    createdAt: createdAt(),
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [index().on(table.projectId, table.createdAt)],
)

/** Two that look like one and are two: the user said so, and is not asked again. */
export const toldApart = pgTable(
  'assets_told_apart',
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    /** The smaller id of the two. */
    oneId: uuid('one_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.oneId, table.otherId), index().on(table.projectId)],
)
