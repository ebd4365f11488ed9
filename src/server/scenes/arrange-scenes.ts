import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { DeferScenes, MoveScene } from '#contract/scenes.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'
import type { SceneRow } from './film-scenes.ts'

interface Changed {
  undoId: UndoId | null
}

const living = (projectId: ProjectId) => and(eq(scenes.projectId, projectId), isNull(scenes.goneAt))

/** A deferred scene keeps everything, and nothing is made for it; taken up again, it is as it was. */
export async function deferScenes(ctx: Ctx, { projectId, ids, deferred }: DeferScenes): Promise<Changed> {
  const wanted = await ctx.db.select({ id: scenes.id, position: scenes.position }).from(scenes).where(and(living(projectId), inArray(scenes.id, ids)))
  if (wanted.length < new Set(ids).size) throw new FilmError('NOT_FOUND', 'A chosen scene is not in the film any more; nothing was changed.')
  const what = wanted.length === 1 ? `Scene ${wanted[0]!.position}` : `${wanted.length} scenes`
  const label = `${what} ${deferred ? 'deferred' : 'taken up again'}`
  const scopes = [{ table: scenes, where: sql`${inArray(scenes.id, ids)}` }]
  const { undoId } = await undoable(ctx, { projectId, label, scopes }, async (tx) => {
    const other = deferred ? isNull(scenes.deferredAt) : sql`${scenes.deferredAt} is not null`
    await tx.update(scenes).set({ deferredAt: deferred ? ctx.now() : null }).where(and(inArray(scenes.id, ids), other))
  })
  return { undoId }
}

/** Behind another scene, or to the beginning of the film. The script stays as it is; a later version keeps the move. */
export async function moveScene(ctx: Ctx, { id, after }: MoveScene): Promise<Changed> {
  const [row] = await ctx.db.select().from(scenes).where(and(eq(scenes.id, id), isNull(scenes.goneAt)))
  const { projectId, position } = must(row, 'Scene', id)
  const scopes = [{ table: scenes, where: sql`${living(projectId)}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `Scene ${position} moved`, scopes }, async (tx) => {
    const rows = await filmOrderOf(tx, projectId)
    const others = rows.filter((scene) => scene.id !== id)
    const index = after === null ? -1 : others.findIndex((scene) => scene.id === after)
    if (after !== null && index < 0) throw new FilmError('NOT_FOUND', 'The scene it should come behind is not in the film any more; nothing was moved.')
    const order = others.toSpliced(index + 1, 0, rows.find((scene) => scene.id === id)!)
    for (const [place, scene] of order.entries()) {
      if (scene.position !== place + 1) await tx.update(scenes).set({ position: place + 1 }).where(eq(scenes.id, scene.id))
    }
  })
  return { undoId }
}

const filmOrderOf = (tx: Db, projectId: ProjectId): Promise<Pick<SceneRow, 'id' | 'position'>[]> =>
  tx.select({ id: scenes.id, position: scenes.position }).from(scenes).where(living(projectId)).orderBy(asc(scenes.position))
