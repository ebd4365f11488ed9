import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { PictureInputs } from '#core/assets/inputs.ts'
import { pictureInputs } from '#core/assets/picture-inputs.ts'
import type { ProjectId } from '#core/ids.ts'
import { pictureBrief, settingOf } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { transformations } from '#server/tables/shots.ts'

export interface FormPicture {
  id: string
  scene: number
  inputs: PictureInputs
}

/**
 * What the pictures of confirmed forms would be made from today. A form agrees with the master image of its asset; one
 * that was an asset of its own before a merge was drawn by itself, and stays so.
 */
export async function formPictures(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<FormPicture[]> {
  const brief = await pictureBrief(ctx, projectId)
  const absorbed = alias(assets, 'absorbed')
  const rows = await ctx.db
    .select({ form: transformations, asset: assets, absorbed, scene: scenes.position, slug: scenes.slug, master: attempts.blobHash })
    .from(transformations)
    .innerJoin(assets, eq(assets.id, transformations.assetId))
    .innerJoin(scenes, eq(scenes.id, transformations.sceneId))
    .leftJoin(absorbed, eq(absorbed.id, transformations.absorbedId))
    .leftJoin(attempts, and(eq(attempts.kind, 'asset'), eq(attempts.subjectId, assets.id), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
    .where(and(eq(transformations.projectId, projectId), eq(transformations.state, 'confirmed'), eq(assets.state, 'kept'), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position), asc(transformations.line))
  return rows.map(({ form, asset, absorbed: was, scene, slug, master }) => {
    const { formName: name, formKind: kind, after } = form
    const nature = was?.nature ?? (kind === 'character' ? asset.nature : 'thing')
    const description = was && after === was.name ? was.description : after
    const setting = kind === 'location' ? settingOf(slug) : ''
    const reference = was || !master ? null : { name: asset.name, kind: asset.kind, hash: master }
    return { id: form.id, scene, inputs: pictureInputs(brief, { name, kind, nature, description, tags: [], setting }, 'front', reference) }
  })
}
