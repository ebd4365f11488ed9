import { and, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import { picturePrice } from '#core/assets/picture-price.ts'
import { findModel } from '#core/engines/models.ts'
import { price } from '#core/engines/price.ts'
import { must } from '#core/errors.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId, ProjectId } from '#core/ids.ts'
import { type AttemptRow, inSlot, type JobSigns, type Made, runAttempt, tell } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { ImageRequest, Reference } from '#server/platform/models/ports.ts'
import { attempts } from '#server/tables/attempts.ts'

/** What a slot's picture would be made from today; undefined when none is wanted any more. */
export type WantedNow = (ctx: Ctx, slot: Slot & { projectId: ProjectId }) => Promise<PictureInputs | undefined>

/** Makes one picture: drawn, then cut out; both are kept. If the film moved on meanwhile, it is not selected. */
export const makePicture = (ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signs: JobSigns, wantedNow: WantedNow) =>
  runAttempt(ctx, attemptId, signs, (row) => make(ctx, row, signs.signal), async (row) => {
    if (await isNewCutout(ctx, row)) return true
    const now = await wantedNow(ctx, row)
    return now !== undefined && fingerprint(pictureRequest(now)) === row.recipeHash
  })

/** Of the work, drawing takes about so much; the rest is the cutout. */
const drawnShare = 0.7

/** The same drawing as that in use, cut out again. */
async function isNewCutout({ db }: Ctx, { kind, subjectId, facet, rawHash }: AttemptRow): Promise<boolean> {
  if (rawHash === null) return false
  const [selected] = await db.select().from(attempts).where(and(inSlot({ kind, subjectId, facet }), eq(attempts.selected, true)))
  return (selected?.rawHash ?? selected?.blobHash) === rawHash
}

async function make(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  if (row.inputs === null) return cutUpload(ctx, row, signal)
  const inputs = PictureInputs.parse(row.inputs)
  const usd = picturePrice(findModel(ctx.engines.models, 'image', inputs.engine), inputs)
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'asset picture', units: 1, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  const drawn = row.rawHash ? { rawHash: row.rawHash, layout: row.layout, warnings: row.warnings } : await draw(ctx, row, inputs, { ...call, engine: inputs.engine, estimatedUsd: usd }, signal)
  if (!inputs.cutout) return { blobHash: drawn.rawHash, layout: drawn.layout, warnings: drawn.warnings, usd }
  tell(ctx, row, drawnShare)
  const { quality, blobHash } = await cut(ctx, row, { drawing: drawn.rawHash, engine: inputs.cutout, signal })
  return { ...drawn, blobHash, quality, warnings: [...drawn.warnings, ...quality.complaints], usd: row.usd ?? usd }
}

/** An upload has no recipe: the film says which engine cuts it. */
async function cutUpload(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  const { cutout: engine } = (await getProject(ctx, { id: row.projectId })).engines
  const { quality, blobHash } = await cut(ctx, row, { drawing: must(row.rawHash ?? undefined, 'Picture', row.id), engine, signal })
  return { blobHash, quality, warnings: quality.complaints, usd: 0 }
}

async function cut(ctx: Ctx, { id, projectId, recipeHash }: AttemptRow, { drawing, engine, signal }: { drawing: string; engine: string; signal: AbortSignal }) {
  const bytes = await loadBytes(ctx, drawing)
  const model = findModel(ctx.engines.models, 'cutout', engine)
  const estimatedUsd = model ? price(model, { kind: 'cutout', pictures: 1 }) : 0
  const call = { projectId, attemptId: id, purpose: 'cutout', engine, units: 1, estimatedUsd, ...(recipeHash ? { recipeHash } : {}) }
  const { bytes: alpha, quality } = await metered(ctx, call, () => ctx.engines.cutout(engine).cut(bytes, signal))
  const { width, height } = await sharp(alpha).metadata()
  return { quality, blobHash: await keepBytes(ctx, { bytes: alpha, mediaType: 'image/png', width, height }) }
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
