import { type SQL, sql } from 'drizzle-orm'
import { timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ProjectId } from '#core/ids.ts'

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const createdAt = () => moment('created_at').notNull().defaultNow()
export const projectKey = () => uuid('project_id').$type<ProjectId>().notNull()

/** A query inside a select: one level deeper, where drizzle leaves the table names before its columns. */
export const subquery = <Value>(query: SQL): SQL<Value> => sql<Value>`(${query})`
