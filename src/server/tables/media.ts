import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt } from './columns.ts'

/** Bytes are stored once, by SHA-256. */
export const blobs = pgTable('blobs', {
  hash: text().primaryKey(),
  mediaType: text('media_type').notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  width: integer(),
  height: integer(),
  createdAt: createdAt(),
})
