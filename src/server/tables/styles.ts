import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { CapsuleId, StyleSampleId } from '#core/ids.ts'
import { type SampleInputs, sampleStates } from '#core/styles/sample.ts'
import type { Style } from '#core/styles/style.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { blobs } from './media.ts'
import { projects } from './projects.ts'

/** The library of reusable styles, beside the presets that come with the program. */
export const capsules = pgTable('capsules', {
  id: uuid().$type<CapsuleId>().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  style: jsonb().$type<Style>().notNull(),
  referenceHashes: jsonb('reference_hashes').$type<string[]>().notNull().default([]),
  createdAt: createdAt(),
})

/** What a film is drawn in now: a copy, so that editing a capsule never changes a film behind the user's back. */
export const projectStyles = pgTable('project_styles', {
  id: uuid().primaryKey().defaultRandom(),
  projectId: projectKey().unique().references(() => projects.id, { onDelete: 'cascade' }),
  capsuleId: uuid('capsule_id').$type<CapsuleId>().references(() => capsules.id, { onDelete: 'set null' }),
  style: jsonb().$type<Style>().notNull(),
  referenceHashes: jsonb('reference_hashes').$type<string[]>().notNull().default([]),
})

/** Pictures that show a style before anything is drawn in it; found again by what they are made from. */
export const styleSamples = pgTable('style_samples', {
  id: uuid().$type<StyleSampleId>().primaryKey().defaultRandom(),
  recipeHash: text('recipe_hash').notNull().unique(),
  inputs: jsonb().$type<SampleInputs>().notNull(),
  /** The film that pays; null for pictures of the library, which cost nothing. */
  projectId: uuid('project_id').$type<typeof projects.$inferSelect.id>().references(() => projects.id, { onDelete: 'set null' }),
  state: text({ enum: sampleStates }).notNull().default('queued'),
  blobHash: text('blob_hash').references(() => blobs.hash),
  error: text(),
  createdAt: createdAt(),
  finishedAt: moment('finished_at'),
})
