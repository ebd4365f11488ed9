import { and, eq, inArray, sql } from 'drizzle-orm'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { planSize } from '#core/engines/plan-size.ts'
import { must } from '#core/errors.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { PictureInputs } from '#core/assets/inputs.ts'
import { type PictureBrief, pictureInputs } from '#core/assets/picture-inputs.ts'
import type { AssetState } from '#core/assets/state.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import { noStyle, styleLine } from '#core/styles/style.ts'
import type { Ctx } from '#server/context.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { projectStyles } from '#server/tables/styles.ts'
import { subquery } from '#server/tables/columns.ts'

export async function pictureBrief({ db, engines }: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<PictureBrief> {
  const [film] = await db
    .select({ project: projects, style: projectStyles.style })
    .from(projects)
    .leftJoin(projectStyles, eq(projectStyles.projectId, projects.id))
    .where(eq(projects.id, projectId))
  const { project, style } = must(film, 'Film', projectId)
  const model = plannedImageModel(engines.models, project)
  const place = planSize(project.aspectRatio, model).request
  const subject = planSize('1:1', model).request
  return {
    engine: project.engines.image,
    cutout: project.engines.cutout,
    style: styleLine(style ?? noStyle),
    place: { width: place.width, height: place.height },
    subject: { width: subject.width, height: subject.height },
  }
}

/** What the master images of these assets would be made from today; places know the time of their first scene. */
export async function masterInputs(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId, states: AssetState[] = ['kept']): Promise<Map<AssetId, PictureInputs>> {
  const brief = await pictureBrief(ctx, projectId)
  const slug = subquery<SlugLine | null>(sql`select ${scenes.slug} from ${mentions} inner join ${scenes} on ${scenes.id} = ${mentions.sceneId}
    where ${mentions.assetId} = ${assets.id} and ${scenes.goneAt} is null order by ${scenes.position} limit 1`)
  const rows = await ctx.db
    .select({ asset: assets, slug: slug.as('slug') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, states)))
  return new Map(
    rows.map(({ asset, slug: first }) => [
      asset.id,
      pictureInputs(brief, { ...asset, tags: [], setting: asset.kind === 'location' ? settingOf(first) : '' }, 'front', null),
    ]),
  )
}

const settingWords: Record<SlugLine['setting'], string> = { interior: 'interior', exterior: 'exterior', both: 'interior and exterior', unknown: '' }

/** "interior, night" */
export const settingOf = (slug: SlugLine | null) => (slug ? [settingWords[slug.setting], slug.time?.toLowerCase() ?? ''].filter(Boolean).join(', ') : '')
