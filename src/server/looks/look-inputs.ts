import { and, eq, isNull } from 'drizzle-orm'
import type { PictureInputs } from '#core/assets/inputs.ts'
import { pictureInputs } from '#core/assets/picture-inputs.ts'
import { type View, views } from '#core/assets/picture-prompt.ts'
import type { LookId, ProjectId } from '#core/ids.ts'
import { type ResolvedLook, resolveLooks } from '#core/looks/resolve-looks.ts'
import { pictureBrief, settingOf } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { assetFacts, lookFacts, sceneOrder } from './film-looks.ts'

export interface LookPicture {
  lookId: LookId
  scene: number
  /** Shown with its reference instead of a picture of its own. */
  asIs: boolean
  inputs: PictureInputs
}

/**
 * What every look's own picture would be made from today, in scene order: its words and tags, agreeing with its reference.
 * @param known the looks, where the caller has them already
 */
export async function lookPictures(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId, known?: ReadonlyMap<string, ResolvedLook>): Promise<LookPicture[]> {
  const brief = await pictureBrief(ctx, projectId)
  const resolved = known ?? resolveLooks(await assetFacts(ctx.db, projectId), await lookFacts(ctx.db, projectId), await sceneOrder(ctx.db, projectId))
  const rows = await ctx.db
    .select({ id: looks.id, asIs: looks.asIs, view: looks.view, scene: scenes.position, slug: scenes.slug })
    .from(looks)
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .where(and(eq(scenes.projectId, projectId), isNull(looks.removedAt), isNull(scenes.goneAt)))
    .orderBy(scenes.position, looks.id)
  return rows.flatMap(({ id, asIs, view, scene, slug }) => {
    const look = resolved.get(id)
    if (!look || look.asset.state !== 'kept') return []
    const { asset, description, tags, reference } = look
    const { name, kind, nature } = asset
    const setting = kind === 'location' ? settingOf(slug) : ''
    const agreesWith = reference && { name, kind, hash: reference.hash }
    return [{ lookId: id, scene, asIs, inputs: pictureInputs(brief, { name, kind, nature, description, tags, setting }, viewOf(view), agreesWith) }]
  })
}

const viewOf = (text: string | null): View => views.find((view) => view === text) ?? 'front'
