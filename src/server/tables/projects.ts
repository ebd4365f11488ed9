import { boolean, doublePrecision, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ProjectId } from '#core/ids.ts'
import { aspectRatios, checkChoices, type EngineChoice } from '#core/projects/film.ts'
import { createdAt, moment } from './columns.ts'

export const projects = pgTable('projects', {
  id: uuid().$type<ProjectId>().primaryKey().defaultRandom(),
  name: text().notNull(),
  code: text().notNull(),
  aspectRatio: text('aspect_ratio', { enum: aspectRatios }).notNull().default('16:9'),
  targetSeconds: integer('target_seconds'),
  genre: text().notNull().default(''),
  rating: text().notNull().default(''),
  tone: text().notNull().default(''),
  clipSeconds: doublePrecision('clip_seconds').notNull().default(8),
  engines: jsonb().$type<EngineChoice>().notNull(),
  /** The model whose caps, ratios, durations and prices the film is planned by, while the built-in painter draws. */
  rehearse: text(),
  /** Whether each frame that is made is looked at for who is in it. */
  checkFrames: text('check_frames', { enum: checkChoices }).notNull().default('free'),
  budgetUsd: doublePrecision('budget_usd'),
  /** The one that came with the installation. */
  sample: boolean().notNull().default(false),
  /** Lies in the bin since then, with all its work; nobody but a person takes it out or away. */
  removedAt: moment('removed_at'),
  createdAt: createdAt(),
})
