import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ChangeDependencies } from '#contract/stages.ts'
import { FilmError } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import { bringIntoScene, castByText } from '#server/casting/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'

type Cells = ChangeDependencies['add']

/**
 * Assets into scenes and out of them, many at once and as one step (S9, P2): who comes is in the shots that name it, or in
 * all; who goes is remembered as taken out, so that re-extraction does not add it again.
 */
export async function changeDependencies(ctx: Ctx, { projectId, add, remove }: ChangeDependencies): Promise<{ undoId: UndoId | null }> {
  const cells = [...add, ...remove]
  await refuseStrangers(ctx, projectId, cells)
  const sceneIds = [...new Set(cells.map(({ sceneId }) => sceneId))]
  const scopes = [
    { table: looks, where: sql`${inArray(looks.sceneId, sceneIds)}` },
    { table: assignments, where: sql`${inArray(assignments.sceneId, sceneIds)}` },
  ]
  const { undoId } = await undoable(ctx, { projectId, label: await labelOf(ctx.db, { add, remove }), scopes }, async (tx) => {
    for (const { sceneId, assetId } of add) await bringIntoScene(tx, { sceneId, assetId, shotIds: [] })
    for (const [assetId, here] of Map.groupBy(add, (cell) => cell.assetId)) {
      await castByText(tx, { assetIds: [assetId], sceneIds: here.map(({ sceneId }) => sceneId), unnamed: 'throughout' })
    }
    for (const { sceneId, assetId } of remove) await takeOut(ctx, tx, { sceneId, assetId })
  })
  return { undoId }
}

async function takeOut(ctx: Pick<Ctx, 'now'>, tx: Db, { sceneId, assetId }: Cells[number]): Promise<void> {
  const [look] = await tx
    .update(looks)
    .set({ removedAt: ctx.now() })
    .where(and(eq(looks.sceneId, sceneId), eq(looks.assetId, assetId), isNull(looks.removedAt)))
    .returning({ id: looks.id })
  if (look) await tx.delete(assignments).where(eq(assignments.lookId, look.id))
}

async function refuseStrangers({ db }: Pick<Ctx, 'db'>, projectId: ChangeDependencies['projectId'], cells: Cells): Promise<void> {
  const sceneIds = [...new Set(cells.map(({ sceneId }) => sceneId))]
  const assetIds = [...new Set(cells.map(({ assetId }) => assetId))]
  const there = await db.select({ id: scenes.id }).from(scenes).where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), inArray(scenes.id, sceneIds)))
  const kept = await db.select({ id: assets.id }).from(assets).where(and(eq(assets.projectId, projectId), eq(assets.state, 'kept'), inArray(assets.id, assetIds)))
  if (there.length < sceneIds.length) throw new FilmError('NOT_FOUND', 'A chosen scene is not in the film any more; nothing was changed.')
  if (kept.length < assetIds.length) throw new FilmError('NOT_FOUND', 'A chosen asset is not on the board any more; nothing was changed.')
}

async function labelOf(db: Db, { add, remove }: Pick<ChangeDependencies, 'add' | 'remove'>): Promise<string> {
  const cells = [...add, ...remove]
  const [first] = cells
  const isOne = cells.every(({ assetId }) => assetId === first!.assetId)
  const [asset] = isOne ? await db.select({ name: assets.name }).from(assets).where(eq(assets.id, first!.assetId)) : []
  const count = new Set(cells.map(({ sceneId }) => sceneId)).size
  const where = count === 1 ? 'a scene' : `${count} scenes`
  const way = remove.length === 0 ? 'into' : add.length === 0 ? 'out of' : 'into and out of'
  return `${asset?.name ?? `${new Set(cells.map(({ assetId }) => assetId)).size} assets`} ${way} ${where}`
}
