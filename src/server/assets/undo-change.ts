import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { AssetId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { undo, type UndoRecord } from '#server/undo/index.ts'
import { isOnBoard, refuseTaken } from './refuse-taken.ts'

/** Takes back one change of a film; what gives an asset a name again that somebody else was given since is refused. */
export const undoChange = (ctx: Ctx, { id }: { id: UndoId }): Promise<{ label: string }> => undo(ctx, { id }, refuseTakenNames)

async function refuseTakenNames(tx: Db, { projectId, label, changes, createdAt }: UndoRecord): Promise<void> {
  const renamed: AssetId[] = []
  const restored: AssetId[] = []
  for (const { table, before, after } of changes) {
    if (table !== 'assets' || !before) continue
    const id = before.id as AssetId
    const wasGone = !after || after['state'] === 'absorbed'
    if (wasGone || before['name'] !== after['name'] || before['kind'] !== after['kind']) renamed.push(id)
    else if (before['state'] !== after['state']) restored.push(id)
  }
  if (renamed.length + restored.length === 0) return
  const newer = await changedSince(tx, { projectId, createdAt })
  const advice = `"${label}" cannot be undone before one of them has another name. Nothing was changed.`
  const isNewer = (other: { id: AssetId; createdAt: Date }) => other.createdAt > createdAt || newer.has(other.id)
  await refuseTaken(tx, { projectId, ids: renamed, advice, inTheWay: isNewer })
  await refuseTaken(tx, { projectId, ids: restored, advice, inTheWay: (other) => isOnBoard(other) && isNewer(other) })
}

/** Whoever had their name before the change was a namesake then too, and on purpose. */
async function changedSince(tx: Db, { projectId, createdAt }: Pick<UndoRecord, 'projectId' | 'createdAt'>): Promise<Set<string>> {
  const called = (side: string) => sql`(select array[asset ->> 'name', asset ->> 'kind', asset ->> 'state'] from (select change -> ${side} as asset) as one)`
  const since = and(eq(undoRecords.projectId, projectId), gt(undoRecords.createdAt, createdAt), isNull(undoRecords.undoneAt), sql`${called('before')} is distinct from ${called('after')}`)
  const found = await tx
    .select({ id: sql<string>`change #>> '{after,id}'` })
    .from(undoRecords)
    .innerJoin(sql`jsonb_array_elements(${undoRecords.changes}) as change`, sql`change ->> 'table' = 'assets'`)
    .where(since)
  return new Set(found.map(({ id }) => id))
}
