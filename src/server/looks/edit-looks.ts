import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { EditLooks } from '#contract/looks.ts'
import { FilmError, must } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'
import { whereIs } from './edit-look.ts'

/** "As is" and "required" for many looks at once: of a scene, or of an asset through the film (S6, S7). */
export async function editLooks(ctx: Ctx, { ids, change }: EditLooks): Promise<{ undoId: UndoId | null }> {
  const { projectId } = await whereIs(ctx, must(ids[0], 'Look', ''))
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return { undoId: null }
  const mine = and(inArray(looks.id, ids), isNull(looks.removedAt))!
  const { undoId } = await undoable(ctx, { projectId, label: `${ids.length} looks`, scopes: [{ table: looks, where: mine }] }, async (tx) => {
    const films = await tx.selectDistinct({ projectId: scenes.projectId }).from(looks).innerJoin(scenes, eq(scenes.id, looks.sceneId)).where(mine)
    if (films.length > 1) throw new FilmError('REFUSED', 'These looks belong to different films; nothing was changed.')
    await tx.update(looks).set(given).where(mine)
  })
  return { undoId }
}
