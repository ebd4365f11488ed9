import { and, desc, eq, isNull } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, UndoId } from '#core/ids.ts'
import { type Row, type RowChange, sameRow } from '#core/undo/row-change.ts'
import type { Db } from '#server/platform/db/database.ts'
import { brokenRule } from '#server/platform/db/broken-rule.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { byTable, deletedOf, deleteMade, rowsNow, writeRows } from './rows.ts'
import type { Doing } from './undoable.ts'

export type UndoRecord = typeof undoRecords.$inferSelect

/** Refuses what the rows by themselves would allow: undo knows no film. */
type Law = (tx: Db, record: UndoRecord) => Promise<void>

/** Takes back one change; refused, with what stands in the way, when a row of it has been changed since. */
export async function undo(ctx: Doing, { id }: { id: UndoId }, law: Law = async () => {}): Promise<{ label: string }> {
  const { projectId, label } = await ctx.db.transaction(async (tx) => {
    const [claimed] = await tx
      .update(undoRecords)
      .set({ undoneAt: ctx.now() })
      .where(and(eq(undoRecords.id, id), isNull(undoRecords.undoneAt)))
      .returning()
    if (!claimed) {
      const [known] = await tx.select().from(undoRecords).where(eq(undoRecords.id, id))
      throw new FilmError('CONFLICT', `"${must(known, 'Undo record', id).label}" was undone before.`)
    }
    await takeBack(tx, claimed).catch((error: unknown) => {
      throw inTheWay(error, claimed.label)
    })
    await law(tx, claimed)
    return claimed
  })
  ctx.events?.tell({ kind: 'changed', projectId, what: `Undone: ${label}` })
  return { label }
}

async function takeBack(tx: Db, { changes: all, label }: UndoRecord): Promise<void> {
  const tables = byTable(all)
  for (const [table, changes] of tables) refuseIfChanged(changes, await rowsNow(tx, table, changes), label)
  // What was is there again first, then nothing points any more at what was made, which would take it along.
  for (const [table, changes] of tables) await writeRows(tx, table, deletedOf(changes), 'keep')
  for (const [table, changes] of tables.toReversed()) {
    await deleteMade(tx, table, changes)
    await writeRows(tx, table, changes.flatMap(({ before, after }) => (before && after ? [before] : [])), 'replace')
  }
  for (const [table, changes] of tables) await writeRows(tx, table, deletedOf(changes), 'replace')
}

const ways = { unique: 'something else has taken its name or place', reference: 'something it belongs to was removed' }

/** What a person can do something about, where the database would speak of its keys. */
function inTheWay(error: unknown, label: string): unknown {
  const rule = brokenRule(error)
  return rule ? new FilmError('CONFLICT', `"${label}" cannot be undone: ${ways[rule]} since. Nothing was changed.`) : error
}

/** The latest change of a film that is not undone yet. */
export async function lastUndoable({ db }: Pick<Doing, 'db'>, projectId: ProjectId): Promise<{ id: UndoId; label: string } | null> {
  const [record] = await db
    .select({ id: undoRecords.id, label: undoRecords.label })
    .from(undoRecords)
    .where(and(eq(undoRecords.projectId, projectId), isNull(undoRecords.undoneAt)))
    .orderBy(desc(undoRecords.createdAt), desc(undoRecords.id))
    .limit(1)
  return record ?? null
}

function refuseIfChanged(changes: readonly RowChange[], rows: ReadonlyMap<string, Row>, label: string): void {
  for (const { before, after } of changes) {
    const now = rows.get((after ?? before)!.id) ?? null
    if (sameRow(now, after)) continue
    throw new FilmError('CONFLICT', `"${label}" cannot be undone: ${now ? whatChanged(after, now) : 'something of it was removed'} since. Nothing was changed.`)
  }
}

function whatChanged(after: Row | null, now: Row): string {
  const columns = Object.keys(now).filter((column) => !sameRow(after?.[column], now[column]))
  const name = typeof now['name'] === 'string' ? now['name'] : 'a row of it'
  return `${name} was changed (${columns.join(', ').replaceAll('_', ' ')})`
}
