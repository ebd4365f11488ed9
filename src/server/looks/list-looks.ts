import { eq } from 'drizzle-orm'
import type { Look } from '#contract/looks.ts'
import { must } from '#core/errors.ts'
import type { AssetId, LookId, SceneId } from '#core/ids.ts'
import { resolveLooks } from '#core/looks/resolve-looks.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { assetFacts, lookFacts, sceneOrder } from './film-looks.ts'

/** The looks of one scene with everything they inherit; four queries whatever the film's size. */
export async function listLooks({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Look[]> {
  const [scene] = await db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId } = must(scene, 'Scene', sceneId)
  const facts = await lookFacts(db, projectId, [sceneId])
  const resolved = resolveLooks(await assetFacts(db, projectId), facts, await sceneOrder(db, projectId))
  return facts
    .filter((fact) => fact.sceneId === sceneId)
    .flatMap((fact) => {
      const look = resolved.get(fact.id)
      if (!look) return []
      const { asset, picture, description, tags, carried, unshown } = look
      return [
        {
          id: fact.id as LookId,
          sceneId,
          assetId: asset.id as AssetId,
          name: asset.name,
          kind: asset.kind,
          inheritedFromId: look.inheritedFromId as LookId | null,
          description,
          descriptionOverride: fact.descriptionOverride,
          tags,
          carried,
          asIs: fact.asIs,
          picture: picture?.hash ?? null,
          pictureFrom: picture?.source ?? null,
          unshown,
          inheritedDescription: resolved.get(look.inheritedFromId ?? '')?.description ?? asset.description,
          statusTags: fact.statusTags,
          carryForward: fact.carryForward,
          droppedTags: fact.droppedTags,
          requirement: fact.requirement,
          pinned: fact.inheritedFromId !== null,
          angles: Object.keys(asset.angles),
          ...fact.seen,
        },
      ]
    })
}
