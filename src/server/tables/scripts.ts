import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ScriptId } from '#core/ids.ts'
import { type ImportWarning, screenplayFormats } from '#core/scripts/screenplay.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { blobs } from './media.ts'
import { projects } from './projects.ts'

/** Versions of the master script, as Fountain whatever it was imported from; the file itself is kept as a blob. */
export const scripts = pgTable(
  'scripts',
  {
    id: uuid().$type<ScriptId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    format: text({ enum: screenplayFormats }).notNull(),
    fileName: text('file_name').notNull(),
    sourceHash: text('source_hash').references(() => blobs.hash),
    text: text().notNull(),
    warnings: jsonb().$type<ImportWarning[]>().notNull().default([]),
    /** The one version the scenes were cut from. */
    approvedAt: moment('approved_at'),
    replacedAt: moment('replaced_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.projectId, table.version),
    uniqueIndex('scripts_one_approved')
      .on(table.projectId)
      .where(sql`${table.approvedAt} is not null and ${table.replacedAt} is null`),
  ],
)
