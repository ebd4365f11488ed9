import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { UndoId } from '#core/ids.ts'
import type { RowChange } from '#core/undo/row-change.ts'
import { createdAt, moment, projectKey } from './columns.ts'

/** What a verb changed, row by row, so that it can be taken back as long as nobody else touched these rows. */
export const undoRecords = pgTable(
  'undo_records',
  {
    id: uuid().$type<UndoId>().primaryKey().defaultRandom(),
    /** No foreign key: undo is about rows of any table, and knows no film. */
    projectId: projectKey(),
    label: text().notNull(),
    changes: jsonb().$type<RowChange[]>().notNull(),
    createdAt: createdAt(),
    undoneAt: moment('undone_at'),
  },
  (table) => [index().on(table.projectId, table.createdAt)],
)
