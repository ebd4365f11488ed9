import { and, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { type AssetRow, assetRow, holdAssets, isOnBoard, refuseTaken } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { type Scope, undoable } from '#server/undo/index.ts'
import { castByText } from './cast-by-text.ts'

export interface BulkChange {
  undoId: UndoId | null
  changed: AssetId[]
  /** Left alone, since they are locked. */
  locked: AssetId[]
}

/** Off the board with all its looks and assignments; frames send it as words, with that reason (A2). */
export async function sidelineAssets(ctx: Ctx, { ids }: { ids: AssetId[] }): Promise<BulkChange> {
  return changeState(ctx, ids, 'sidelined', [], async (tx, rows) => {
    await tx
      .update(assets)
      .set({ state: 'sidelined' })
      .where(and(inArray(assets.id, idsOf(rows)), inArray(assets.state, ['kept', 'candidate']), isNull(assets.lockedAt)))
  })
}

/** Back on the board; into scenes that show it and where it never was, it comes now. */
export async function restoreAssets(ctx: Ctx, { ids }: { ids: AssetId[] }): Promise<BulkChange> {
  const lookIds = sql`select ${looks.id} from ${looks} where ${inArray(looks.assetId, ids)}`
  const scopes = [
    { table: looks, where: inArray(looks.assetId, ids) },
    { table: assignments, where: sql`${assignments.lookId} in (${lookIds})` },
  ]
  return changeState(ctx, ids, 'kept', scopes, async (tx, rows) => {
    await tx.update(assets).set({ state: 'kept' }).where(and(inArray(assets.id, idsOf(rows)), eq(assets.state, 'sidelined')))
    const { projectId } = rows[0]!
    await refuseTaken(tx, { projectId, ids: idsOf(rows), advice: 'Merge the two, or rename one of them first.', inTheWay: isOnBoard })
    const sceneIds = await comeIntoScenes(tx, idsOf(rows))
    await castByText(tx, { assetIds: idsOf(rows), sceneIds, unnamed: 'absent' })
  })
}

async function changeState(ctx: Ctx, ids: AssetId[], state: 'kept' | 'sidelined', scopes: Scope[], work: (tx: Db, rows: AssetRow[]) => Promise<void>): Promise<BulkChange> {
  const { projectId, name } = await assetRow(ctx.db, ids[0]!)
  const label = `${ids.length === 1 ? name : `${ids.length} assets`} ${state === 'kept' ? 'restored' : 'sidelined'}`
  const all = [{ table: assets, where: inArray(assets.id, ids) }, ...scopes]
  const { result, undoId } = await undoable(ctx, { projectId, label, scopes: all }, async (tx) => {
    const rows = await holdAssets(tx, [...new Set(ids)])
    refuseForeign(rows, projectId)
    const locked = rows.filter(({ lockedAt }) => lockedAt !== null)
    if (locked.length === rows.length) throw new FilmError('REFUSED', `${locked.map(({ name }) => name).join(', ')} cannot be changed while locked. Unlock first.`)
    const free = rows.filter(({ lockedAt, state: now }) => lockedAt === null && now !== state)
    if (free.length > 0) await work(tx, free)
    return { changed: idsOf(free), locked: idsOf(locked) }
  })
  return { ...result, undoId }
}

function refuseForeign(rows: readonly AssetRow[], projectId: ProjectId): void {
  for (const row of rows) {
    if (row.projectId !== projectId) throw new FilmError('REFUSED', `${row.name} belongs to another film.`)
    if (row.state === 'absorbed') throw new FilmError('REFUSED', `${row.name} was merged into another asset. Unmerge it first.`)
  }
}

/** A look in every scene that shows them and does not know them yet; what the user took out stays out. */
async function comeIntoScenes(tx: Db, ids: AssetId[]): Promise<SceneId[]> {
  const known = tx.select({ one: sql`1` }).from(looks).where(and(eq(looks.sceneId, mentions.sceneId), eq(looks.assetId, mentions.assetId)))
  const shown = await tx
    .selectDistinct({ sceneId: mentions.sceneId, assetId: mentions.assetId })
    .from(mentions)
    .innerJoin(scenes, eq(scenes.id, mentions.sceneId))
    .where(and(inArray(mentions.assetId, ids), eq(mentions.manner, 'present'), isNull(scenes.goneAt), notExists(known)))
  if (shown.length === 0) return []
  await tx.insert(looks).values(shown.map((pair) => ({ ...pair, source: 'extracted' as const }))).onConflictDoNothing()
  return [...new Set(shown.map(({ sceneId }) => sceneId))]
}

const idsOf = (rows: readonly AssetRow[]) => rows.map(({ id }) => id)
