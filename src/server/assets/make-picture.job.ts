import { eq } from 'drizzle-orm'
import sharp from 'sharp'
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
import { attempts } from '#server/tables/attempts.ts'

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
  const usd = picturePrice(findModel(ctx.engines.models, 'image', inputs.engine), inputs)
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'asset picture', units: 1, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  const drawn = row.rawHash ? { rawHash: row.rawHash, layout: row.layout, warnings: row.warnings } : await draw(ctx, row, inputs, { ...call, engine: inputs.engine, estimatedUsd: usd }, signal)
  if (!inputs.cutout) return { blobHash: drawn.rawHash, layout: drawn.layout, warnings: drawn.warnings, usd }
  const cutoutId = inputs.cutout
  const bytes = await loadBytes(ctx, drawn.rawHash)
  const cut = await metered(ctx, { ...call, purpose: 'cutout', engine: cutoutId, estimatedUsd: 0 }, () => ctx.engines.cutout(cutoutId).cut(bytes, signal))
  const { width, height } = await sharp(cut.bytes).metadata()
  const blobHash = await keepBytes(ctx, { bytes: cut.bytes, mediaType: 'image/png', width, height })
  return { ...drawn, blobHash, quality: cut.quality, warnings: [...drawn.warnings, ...cut.quality.complaints], usd }
}

/** What was drawn is kept at once: a cutout that fails, or a program that stops, does not pay for it again. */
async function draw(ctx: Ctx, row: AttemptRow, inputs: PictureInputs, call: Parameters<typeof metered>[1], signal: AbortSignal) {
  const references = await loadReference(ctx, inputs)
  const { prompt, width, height, background } = inputs
  const request: ImageRequest = { prompt, references, width, height, background, variation: row.variation }
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
    usd: call.estimatedUsd,
  })
  const { bytes, mediaType, layout, warnings, ...size } = await metered(ctx, call, () => ctx.engines.image(inputs.engine).generate(request, signal))
  const rawHash = await keepBytes(ctx, { bytes, mediaType, width: size.width, height: size.height })
  await ctx.db.update(attempts).set({ rawHash, layout, warnings }).where(eq(attempts.id, row.id))
  return { rawHash, layout, warnings }
}

async function loadReference(ctx: Ctx, { reference }: PictureInputs): Promise<Reference[]> {
  if (!reference) return []
  const bytes = await loadBytes(ctx, reference.hash)
  return [{ ...reference, number: 1, role: 'the same subject: keep face, hair, clothes, shape and colours', traits: reference.name, bytes }]
}
