import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Sample, SampleWish } from '#contract/styles.ts'
import { pictureInputs } from '#core/assets/picture-inputs.ts'
import { picturePrice } from '#core/assets/picture-price.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId } from '#core/ids.ts'
import { neutralSample, type SampleInputs } from '#core/styles/sample.ts'
import { type Style, styleLine } from '#core/styles/style.ts'
import { assetRow, pictureBrief, settingOf } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { cancelSample, orderSample, readSamples } from '#server/styles/index.ts'
import { mentions } from '#server/tables/assets.ts'
import { scenes } from '#server/tables/scenes.ts'

/** What the style would look like: the sample if it was drawn before, from whatever film, else its price. */
export async function readStyleSample(ctx: Ctx, wish: SampleWish): Promise<Sample> {
  const project = await getProject(ctx, { id: wish.projectId })
  const inputs = await sampleInputs(ctx, wish)
  const [known] = await readSamples(ctx.db, [inputs])
  const model = plannedImageModel(ctx.engines.models, project)
  return {
    state: known?.state ?? null,
    picture: known?.blobHash ?? null,
    cutOut: inputs.cutout !== null,
    error: known?.error ?? null,
    usd: known?.blobHash ? 0 : picturePrice(model, asPicture(inputs, wish.style)),
    rehearsed: project.rehearse !== null,
  }
}

/** It becomes no attempt of the asset: nothing of the film changes by it. */
export async function drawStyleSample(ctx: Ctx, wish: SampleWish): Promise<Sample> {
  await orderSample(ctx, await sampleInputs(ctx, wish), wish.projectId)
  return readStyleSample(ctx, wish)
}

export async function cancelStyleSample(ctx: Ctx, wish: SampleWish): Promise<Sample> {
  await cancelSample(ctx, await sampleInputs(ctx, wish))
  return readStyleSample(ctx, wish)
}

async function sampleInputs(ctx: Ctx, { projectId, style, assetId = null }: SampleWish): Promise<SampleInputs> {
  const brief = { ...(await pictureBrief(ctx, projectId)), style: styleLine(style) }
  if (assetId === null) return neutralSample(style, brief.place, brief.engine)
  const asset = await assetRow(ctx.db, assetId)
  if (asset.projectId !== projectId) throw new FilmError('REFUSED', `${asset.name} belongs to another film.`)
  const setting = asset.kind === 'location' ? await firstSetting(ctx, assetId) : ''
  const { name: subject, prompt, engine, cutout, background, width, height } = pictureInputs(brief, { ...asset, tags: [], setting }, 'front', null)
  return { subject, prompt, engine, cutout, background, width, height }
}

/** Places know the time of their first scene. */
async function firstSetting({ db }: Ctx, assetId: AssetId): Promise<string> {
  const [first] = await db
    .select({ slug: scenes.slug })
    .from(mentions)
    .innerJoin(scenes, eq(scenes.id, mentions.sceneId))
    .where(and(eq(mentions.assetId, assetId), isNull(scenes.goneAt)))
    .orderBy(sql`${scenes.position}`)
    .limit(1)
  return settingOf(first?.slug ?? null)
}

const asPicture = ({ subject, ...inputs }: SampleInputs, style: Style) => ({ ...inputs, name: subject, description: '', tags: [], view: 'front', style: styleLine(style), reference: null })
