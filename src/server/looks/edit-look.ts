import { eq, sql } from 'drizzle-orm'
import type { EditLook, NewerLook } from '#contract/looks.ts'
import { FilmError, must } from '#core/errors.ts'
import type { LookId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'

/** Description, tags, reference, "as is", camera needs and requirement of one look; later scenes inherit by themselves. */
export async function editLook(ctx: Ctx, { id, change, seen }: EditLook): Promise<{ undoId: UndoId | null }> {
  const { projectId, name, position } = await whereIs(ctx, id)
  const scopes = [{ table: looks, where: sql`${looks.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `${name} in scene ${position}`, scopes }, async (tx) => {
    if (seen) await refuseIfNewer(tx, id, seen.descriptionOverride, name)
    await tx.update(looks).set(withTagsInOrder(change)).where(eq(looks.id, id))
  })
  return { undoId }
}

/** Two windows on one look: what the other one wrote meanwhile is not overwritten unseen. */
async function refuseIfNewer(tx: Db, id: LookId, seen: string | null, name: string): Promise<void> {
  const [row] = await tx.select({ descriptionOverride: looks.descriptionOverride }).from(looks).where(eq(looks.id, id))
  const now = must(row, 'Look', id)
  if (now.descriptionOverride === seen) return
  const data: NewerLook = { now }
  throw new FilmError('CONFLICT', `The description of ${name} was changed meanwhile, in another window. Nothing was overwritten.`, data)
}

/** What carries forward must be a tag of the look. */
function withTagsInOrder({ statusTags, carryForward, ...rest }: EditLook['change']) {
  const tags = statusTags && [...new Set(statusTags)]
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { ...given, ...(tags ? { statusTags: tags } : {}), ...(carryForward ? { carryForward: [...new Set(carryForward)].filter((tag) => !tags || tags.includes(tag)) } : {}) }
}

export async function whereIs({ db }: Pick<Ctx, 'db'>, id: LookId) {
  const [row] = await db
    .select({ projectId: scenes.projectId, sceneId: scenes.id, position: scenes.position, name: assets.name, assetId: assets.id })
    .from(looks)
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .where(eq(looks.id, id))
  return must(row, 'Look', id)
}
