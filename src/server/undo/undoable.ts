import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { ProjectId, UndoId } from '#core/ids.ts'
import { type Row, rowChanges } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { undoRecords } from '#server/tables/undo.ts'

/** Rows a verb may touch: a table and the condition that finds them, before and after. */
export interface Scope {
  table: PgTable
  where: SQL
}

interface Undoable {
  projectId: ProjectId
  /** What the toast says: "Alice enters in 3B". */
  label: string
  scopes: Scope[]
}

/** Who calls it inside a transaction of their own leaves `events` out, and tells when that one has ended. */
export type Doing = Pick<Ctx, 'db' | 'now'> & Partial<Pick<Ctx, 'events'>>

export interface Done<Result> {
  result: Result
  /** Null when nothing changed. */
  undoId: UndoId | null
}

/**
 * Does a verb's work in one transaction and writes down what it changed, row by row: the rows in the scopes are read
 * before and after. A verb therefore needs no inverse of its own, none can forget a row, and other windows hear of each.
 */
export async function undoable<Result>(ctx: Doing, about: Undoable, work: (tx: Db) => Promise<Result>): Promise<Done<Result>> {
  const done = await ctx.db.transaction(async (tx) => {
    // Held until the end, so that nobody else's change is taken for this verb's.
    const before = await readAll(tx, about.scopes, sql`for update`)
    const result = await work(tx)
    const after = await readAll(tx, about.scopes, sql``)
    const changes = about.scopes.flatMap(({ table }, index) => rowChanges(getTableName(table), before[index]!, after[index]!))
    if (changes.length === 0) return { result, undoId: null }
    const { projectId, label } = about
    const [record] = await tx.insert(undoRecords).values({ projectId, label, changes, createdAt: ctx.now() }).returning({ id: undoRecords.id })
    return { result, undoId: record!.id }
  })
  if (done.undoId) ctx.events?.tell({ kind: 'changed', projectId: about.projectId, what: about.label })
  return done
}

async function readAll(tx: Db, scopes: readonly Scope[], hold: SQL): Promise<Row[][]> {
  const rows: Row[][] = []
  for (const { table, where } of scopes) {
    const found = await tx.execute<{ row: Row }>(sql`select to_jsonb(${table}) as row from ${table} where ${where} ${hold}`)
    rows.push(found.rows.map(({ row }) => row))
  }
  return rows
}
