import { and, desc, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm'
import { namesOf } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, AttemptId, UndoId } from '#core/ids.ts'
import type { Row, RowChange } from '#core/undo/row-change.ts'
import { type AssetRow, assetRow, holdAssets, refuseTaken, takeMentions } from '#server/assets/index.ts'
import { selectAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { undoable, undoWhatStands } from '#server/undo/index.ts'
import { everythingOf } from './merge-scopes.ts'

/** The state before the merge an asset was absorbed in; what was made since stays with the survivor (A10). */
export async function unmergeAssets(ctx: Ctx, { id }: { id: AssetId }): Promise<{ undoId: UndoId | null }> {
  const absorbed = await assetRow(ctx.db, id)
  if (absorbed.state !== 'absorbed') throw new FilmError('CONFLICT', `${absorbed.name} is not merged into another asset.`)
  const merge = await mergeOf(ctx.db, absorbed)
  const { before: survivor } = rowsOf(merge.changes, 'assets').find(({ before, after }) => after?.['state'] !== 'absorbed' && before !== null) ?? { before: null }
  const survivorId = absorbed.absorbedBy!
  const back = rowsOf(merge.changes, 'assets').filter(({ before, after }) => after?.['state'] === 'absorbed' && before?.['state'] !== 'absorbed')
  const ids = [survivorId, ...back.map(({ after }) => after!.id as AssetId)]
  const scopes = everythingOf(ids)
  const advice = `${absorbed.name} cannot be unmerged before one of them has another name.`
  const { undoId } = await undoable(ctx, { projectId: absorbed.projectId, label: `${absorbed.name} unmerged`, scopes }, async (tx) => {
    const [now] = await holdAssets(tx, ids)
    if (now!.lockedAt) throw new FilmError('REFUSED', `${now!.name} is locked. Unlock it first.`)
    await keepFormPictures(tx, merge.changes, survivorId)
    await undoWhatStands(tx, merge.changes)
    await selectMovedAgain(tx, merge.changes)
    await takeNamesBack(tx, now!, survivor)
    await refuseTaken(tx, { projectId: absorbed.projectId, ids: survivor?.['name'] === now!.name ? ids.slice(1) : ids, advice })
    if (await wasReadAgain(tx, merge.changes)) for (const { after } of back) await takeMentions(tx, { from: survivorId, to: after!.id as AssetId })
    await tx.update(undoRecords).set({ undoneAt: ctx.now() }).where(and(eq(undoRecords.id, merge.id), isNull(undoRecords.undoneAt)))
  })
  return { undoId }
}

const rowsOf = (changes: readonly RowChange[], table: string) => changes.filter((change) => change.table === table)

/** The record in which it became absorbed; merges on top of it have to be taken back first. */
async function mergeOf(db: Db, { id, name, projectId, absorbedBy }: AssetRow) {
  const sign = JSON.stringify([{ table: 'assets', after: { id, state: 'absorbed' } }])
  const records = await db
    .select()
    .from(undoRecords)
    .where(and(eq(undoRecords.projectId, projectId), sql`${undoRecords.changes} @> ${sign}::jsonb`))
    .orderBy(desc(undoRecords.createdAt), desc(undoRecords.id))
  const isTheMerge = ({ table, before, after }: RowChange) => table === 'assets' && after?.id === id && before?.['state'] !== 'absorbed'
  const merge = records.find(({ changes }) => changes.some(isTheMerge))
  if (!merge) throw new FilmError('REFUSED', `How ${name} was before it was merged is not known any more.`)
  const into = merge.changes.find(isTheMerge)!.after!['absorbed_by'] as AssetId
  if (into !== absorbedBy) {
    const middle = await assetRow(db, into)
    throw new FilmError('CONFLICT', `${name} was merged into ${middle.name}, which was merged itself since. Unmerge ${middle.name} first.`)
  }
  return merge
}

/** Pictures of a form made since the merge outlive the form, as attempts of the survivor. */
async function keepFormPictures(tx: Db, changes: readonly RowChange[], survivorId: AssetId): Promise<void> {
  const forms = rowsOf(changes, 'transformations').flatMap(({ before, after }) => (before === null && after ? [after.id] : []))
  if (forms.length === 0) return
  const known = rowsOf(changes, 'attempts').map(({ after, before }) => (after ?? before)!.id as AttemptId)
  const since = and(eq(attempts.kind, 'form'), inArray(attempts.subjectId, forms), known.length > 0 ? notInArray(attempts.id, known) : undefined)
  await tx.update(attempts).set({ kind: 'asset', subjectId: survivorId, facet: '', selected: false }).where(since)
}

/** What the absorbed one was shown with, it is shown with again, also when the survivor has chosen another since. */
async function selectMovedAgain(tx: Db, changes: readonly RowChange[]): Promise<void> {
  const moved = rowsOf(changes, 'attempts').filter(({ before, after }) => before?.['selected'] === true && before['subject_id'] !== after?.['subject_id'])
  for (const { before } of moved) await selectAttempt(tx, before!.id as AttemptId)
}

/** The script was broken down again since: the mentions of then are gone, and those of now are told apart by their quotes. */
async function wasReadAgain(tx: Db, changes: readonly RowChange[]): Promise<boolean> {
  const ids = rowsOf(changes, 'mentions').flatMap(({ before }) => (before ? [before.id] : []))
  return ids.length > 0 && (await tx.$count(mentions, inArray(mentions.id, ids))) === 0
}

/** Aliases that were edited since lose only what the merge had brought. */
async function takeNamesBack(tx: Db, now: AssetRow, before: Row | null): Promise<void> {
  const had = (before?.['aliases'] ?? []) as string[]
  const [row] = await tx.select().from(assets).where(eq(assets.id, now.id))
  const others = await tx.select().from(assets).where(and(eq(assets.projectId, now.projectId), ne(assets.state, 'absorbed'), ne(assets.id, now.id)))
  const taken = new Set(others.flatMap(namesOf))
  const aliases = row!.aliases.filter((alias) => had.includes(alias) || !taken.has(alias))
  if (aliases.length < row!.aliases.length) await tx.update(assets).set({ aliases }).where(eq(assets.id, now.id))
}
