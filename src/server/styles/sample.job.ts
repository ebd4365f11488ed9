import { and, eq, inArray } from 'drizzle-orm'
import sharp from 'sharp'
import { findModel } from '#core/engines/models.ts'
import { price } from '#core/engines/price.ts'
import type { StyleSampleId } from '#core/ids.ts'
import type { SampleInputs } from '#core/styles/sample.ts'
import type { Ctx } from '#server/context.ts'
import { isForTheUser, metered } from '#server/engines/index.ts'
import { keepBytes } from '#server/media/index.ts'
import { styleSamples } from '#server/tables/styles.ts'
import { closeSample, type SampleRow } from './samples.ts'

/** Draws one sample; the film that asked pays, a picture of the library costs nothing. */
export async function drawSample(ctx: Ctx, { sampleId }: { sampleId: StyleSampleId }, signal?: AbortSignal): Promise<void> {
  const [row] = await ctx.db
    .update(styleSamples)
    .set({ state: 'running' })
    .where(and(eq(styleSamples.id, sampleId), inArray(styleSamples.state, ['queued', 'running'])))
    .returning()
  if (!row) return
  try {
    const drawn = await draw(ctx, row, signal)
    const bytes = row.inputs.cutout ? await cut(ctx, row, drawn.bytes, row.inputs.cutout, signal) : drawn.bytes
    const { width, height } = await sharp(bytes).metadata()
    const blobHash = await keepBytes(ctx, { bytes, mediaType: row.inputs.cutout ? 'image/png' : drawn.mediaType, width, height })
    await closeSample(ctx, sampleId, { state: 'done', blobHash })
  } catch (error) {
    if (signal?.aborted || !isForTheUser(error)) throw error
    await closeSample(ctx, sampleId, { state: 'failed', error: error.message })
  }
}

async function draw(ctx: Ctx, { inputs, recipeHash, projectId }: SampleRow, signal?: AbortSignal) {
  const { prompt, width, height, background, engine, subject } = inputs
  const usd = samplePrice(ctx, inputs)
  ctx.engines.recorder?.({ purpose: 'style sample', engine, scene: null, shot: null, side: null, pass: null, asset: subject, references: [], text: prompt, width, height, seconds: null, variation: 1, recipeHash, usd })
  const work = () => ctx.engines.image(engine).generate({ prompt, references: [], width, height, background, variation: 1 }, signal)
  return projectId ? metered(ctx, { projectId, purpose: 'style sample', engine, units: 1, estimatedUsd: usd, recipeHash }, work) : work()
}

async function cut(ctx: Ctx, { projectId, recipeHash }: SampleRow, drawing: Uint8Array, engine: string, signal?: AbortSignal): Promise<Uint8Array> {
  const model = findModel(ctx.engines.models, 'cutout', engine)
  const estimatedUsd = model ? price(model, { kind: 'cutout', pictures: 1 }) : 0
  const work = () => ctx.engines.cutout(engine).cut(drawing, signal)
  const { bytes } = await (projectId ? metered(ctx, { projectId, purpose: 'cutout', engine, units: 1, estimatedUsd, recipeHash }, work) : work())
  return bytes
}

/** What the engine that draws it really charges. */
function samplePrice({ engines }: Pick<Ctx, 'engines'>, { engine, width, height, background, prompt }: SampleInputs): number {
  const model = findModel(engines.models, 'image', engine)
  return model ? price(model, { kind: 'image', ratio: `${width}:${height}`, references: 0, background, prompt: prompt.length }) : 0
}
