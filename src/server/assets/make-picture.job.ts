import { PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import { picturePrice } from '#core/assets/picture-price.ts'
import { findModel } from '#core/engines/models.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId, ProjectId } from '#core/ids.ts'
import { type AttemptRow, type JobSigns, type Made, runAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { ImageRequest, Reference } from '#server/platform/models/ports.ts'

/** What a slot's picture would be made from today; undefined when none is wanted any more. */
export type WantedNow = (ctx: Ctx, slot: Slot & { projectId: ProjectId }) => Promise<PictureInputs | undefined>

/** Makes one picture: drawn, then cut out; both are kept. If the film moved on meanwhile, it is not selected. */
export const makePicture = (ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signs: JobSigns, wantedNow: WantedNow) =>
  runAttempt(ctx, attemptId, signs, (row) => make(ctx, row, signs.signal), async (row) => {
    const now = await wantedNow(ctx, row)
    return now !== undefined && fingerprint(pictureRequest(now)) === row.recipeHash
  })

async function make(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  const inputs = PictureInputs.parse(row.inputs)
  const references = await loadReference(ctx, inputs)
  const { prompt, width, height, background } = inputs
  const request: ImageRequest = { prompt, references, width, height, background, variation: row.variation }
  const model = findModel(ctx.engines.models, 'image', inputs.engine)
  const usd = picturePrice(model, inputs)
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'asset picture', units: 1, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  ctx.engines.recorder?.({
    purpose: 'asset picture',
    engine: inputs.engine,
    scene: null,
    shot: null,
    side: null,
    pass: null,
    asset: inputs.name,
    references: references.map(({ number, name, kind, role, hash }) => ({ number, name, kind, role, hash })),
    text: prompt,
    width,
    height,
    seconds: null,
    variation: row.variation,
    recipeHash: row.recipeHash,
    usd,
  })
  const drawn = await metered(ctx, { ...call, engine: inputs.engine, estimatedUsd: usd }, () => ctx.engines.image(inputs.engine).generate(request, signal))
  const rawHash = await keepBytes(ctx, drawn)
  if (!inputs.cutout) return { blobHash: rawHash, layout: drawn.layout, warnings: drawn.warnings, usd }
  const cutoutId = inputs.cutout
  const cut = await metered(ctx, { ...call, purpose: 'cutout', engine: cutoutId, estimatedUsd: 0 }, () => ctx.engines.cutout(cutoutId).cut(drawn.bytes, signal))
  const blobHash = await keepBytes(ctx, { bytes: cut.bytes, mediaType: 'image/png', width: drawn.width, height: drawn.height })
  return { blobHash, rawHash, layout: drawn.layout, quality: cut.quality, warnings: [...drawn.warnings, ...cut.quality.complaints], usd }
}

async function loadReference(ctx: Ctx, { reference }: PictureInputs): Promise<Reference[]> {
  if (!reference) return []
  const bytes = await loadBytes(ctx, reference.hash)
  return [{ ...reference, number: 1, role: 'the same subject: keep face, hair, clothes, shape and colours', traits: reference.name, bytes }]
}
