import { boolean, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Style } from '#core/styles/style.ts'
import { createdAt, projectKey } from './columns.ts'
import { projects } from './projects.ts'

/** The library of reusable styles. */
export const capsules = pgTable('capsules', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  style: jsonb().$type<Style>().notNull(),
  /** Comes with the program; duplicated before it is edited. */
  preset: boolean().notNull().default(false),
  referenceHashes: jsonb('reference_hashes').$type<string[]>().notNull().default([]),
  createdAt: createdAt(),
})

/** What a film is drawn in now: a copy, so that editing a capsule never changes a film behind the user's back. */
export const projectStyles = pgTable('project_styles', {
  id: uuid().primaryKey().defaultRandom(),
  projectId: projectKey().unique().references(() => projects.id, { onDelete: 'cascade' }),
  capsuleId: uuid('capsule_id').references(() => capsules.id, { onDelete: 'set null' }),
  style: jsonb().$type<Style>().notNull(),
  referenceHashes: jsonb('reference_hashes').$type<string[]>().notNull().default([]),
})
