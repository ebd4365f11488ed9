import { eq, inArray } from 'drizzle-orm'
import type { TimelineEntry } from '#contract/looks.ts'
import type { AssetId, LookId, ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { brokenPins } from '#core/looks/pins.ts'
import { assetRow } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { undoable } from '#server/undo/index.ts'
import { filmForms, readLooks } from './read-looks.ts'

/** An asset through the film, scene by scene: what it wears, what it has become, where its look comes from (S2). */
export async function assetTimeline({ db }: Pick<Ctx, 'db'>, { id }: { id: AssetId }): Promise<TimelineEntry[]> {
  const { projectId } = await assetRow(db, id)
  const { facts, order, resolved } = await readLooks(db, projectId)
  const forms = (await filmForms(db, projectId)).filter(({ assetId }) => assetId === id)
  const broken = new Map(brokenPins(facts, order).map(({ lookId, reason }) => [lookId, reason]))
  const factOf = new Map(facts.filter(({ assetId }) => assetId === id).map((fact) => [fact.sceneId, fact]))
  return order.flatMap((scene) => {
    const fact = factOf.get(scene.id)
    const look = fact && resolved.get(fact.id)
    if (!fact || !look) return []
    const { description, tags, carried, picture, unshown } = look
    return [
      {
        lookId: fact.id as LookId,
        sceneId: scene.id as SceneId,
        scene: scene.position,
        deferred: scene.deferred,
        inheritedFromId: look.inheritedFromId as LookId | null,
        pinned: fact.inheritedFromId !== null,
        broken: broken.get(fact.id) ?? null,
        description,
        tags,
        carried,
        picture: picture?.hash ?? null,
        pictureFrom: picture?.source ?? null,
        unshown,
        form: forms.findLast((form) => form.scene <= scene.position)?.name ?? null,
      },
    ]
  })
}

/** Broken pins give way to the nearest earlier look, which is what they show already. */
export async function repairPins(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<{ repaired: LookId[]; undoId: UndoId | null }> {
  const { facts, order } = await readLooks(ctx.db, projectId)
  const ids = brokenPins(facts, order).map(({ lookId }) => lookId as LookId)
  if (ids.length === 0) return { repaired: [], undoId: null }
  const scopes = [{ table: looks, where: inArray(looks.id, ids) }]
  const { undoId } = await undoable(ctx, { projectId, label: `${ids.length} broken links repaired`, scopes }, async (tx) => {
    for (const { lookId } of brokenPins((await readLooks(tx, projectId)).facts, order).filter(({ lookId }) => ids.includes(lookId as LookId)))
      await tx.update(looks).set({ inheritedFromId: null }).where(eq(looks.id, lookId as LookId))
  })
  return { repaired: ids, undoId }
}
