import { asc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { findModel } from '#core/engines/models.ts'
import { FilmError } from '#core/errors.ts'
import { passPrice } from '#core/frames/frame-price.ts'
import { FrameInputs } from '#core/frames/inputs.ts'
import { type FrameReference, frameRequest, type PassRequest } from '#core/frames/request.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { type AttemptRow, type JobSigns, type Made, runAttempt, tell } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { ImageResult, Reference } from '#server/platform/models/ports.ts'
import { attemptPasses } from '#server/tables/attempts.ts'
import { recipeHashNow } from './frame-recipe.ts'
import { planOfShot } from './plans.ts'

/** Builds one frame pass by pass; a pass that is stored already is not paid for again. */
export const generateFrame = (ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signs: JobSigns) =>
  runAttempt(ctx, attemptId, signs, (row) => build(ctx, row, signs.signal), (row) => isStillWanted(ctx, row))

interface Done {
  hash: string
  layout: unknown
}

async function build(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  const inputs = FrameInputs.parse(row.inputs)
  const request = frameRequest(inputs)
  const stored = await ctx.db.select().from(attemptPasses).where(eq(attemptPasses.attemptId, row.id)).orderBy(asc(attemptPasses.number))
  const label = await labelOf(ctx, row)
  const warnings: string[] = []
  let usd = 0
  let done: Done | null = null
  for (const [begun, pass] of request.passes.entries()) {
    if (begun > 0) tell(ctx, row, begun / request.passes.length)
    const known = stored.find(({ number }) => number === pass.number)
    if (known) {
      done = { hash: known.blobHash, layout: known.layout }
      usd += known.usd
      continue
    }
    const made = await makePass(ctx, row, { inputs, pass, previous: done, label, passes: request.passes.length }, signal)
    warnings.push(...made.warnings)
    usd += made.usd
    done = made
  }
  if (!done) throw new Error('a frame without passes')
  const blobHash = request.crop ? await crop(ctx, done.hash, request.crop) : done.hash
  return { blobHash, ...(request.crop ? { rawHash: done.hash } : {}), layout: done.layout, warnings, usd }
}

interface PassWork {
  inputs: FrameInputs
  pass: PassRequest
  previous: Done | null
  label: { scene: number; shot: string }
  passes: number
}

async function makePass(ctx: Ctx, row: AttemptRow, work: PassWork, signal: AbortSignal) {
  const { inputs, pass, previous, label } = work
  const references = await Promise.all(pass.references.map((reference, index) => load(ctx, reference, index + 1, previous)))
  const model = findModel(ctx.engines.models, 'image', inputs.engine)
  const usd = passPrice(model, pass)
  const engine = inputs.engine
  ctx.engines.recorder?.({
    purpose: 'frame',
    engine,
    ...label,
    side: inputs.side,
    pass: pass.number,
    asset: null,
    references: references.map(({ number, name, kind, role, hash }) => ({ number, name, kind, role, hash })),
    text: pass.text,
    width: pass.width,
    height: pass.height,
    seconds: null,
    variation: row.variation,
    recipeHash: row.recipeHash,
    usd,
  })
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'frame', engine, units: 1, estimatedUsd: usd, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  const { text: prompt, width, height } = pass
  const drawn = await metered(ctx, call, () =>
    ctx.engines.image(engine).generate({ prompt, references, width, height, background: 'scene', variation: row.variation }, signal),
  )
  const hash = await keepBytes(ctx, await fitted(drawn, pass))
  await ctx.db
    .insert(attemptPasses)
    .values({ attemptId: row.id, number: pass.number, recipeHash: fingerprint({ pass, previous: previous?.hash ?? null }), variation: row.variation, request: pass, blobHash: hash, layout: drawn.layout, usd })
    .onConflictDoNothing()
  return { hash, layout: drawn.layout, warnings: drawn.warnings, usd }
}

async function load(ctx: Ctx, reference: FrameReference, number: number, previous: Done | null): Promise<Reference> {
  const hash = reference.hash ?? previous?.hash
  if (!hash) throw new FilmError('REFUSED', `The picture of ${reference.name} cannot be found; nothing was sent.`)
  const bytes = await loadBytes(ctx, hash).catch(() => {
    throw new FilmError('REFUSED', `The picture of ${reference.name} cannot be loaded; nothing was sent. Select another one for it.`)
  })
  return { ...reference, number, hash, bytes }
}

/** Some engines answer in a size of their own; later passes and the crop count on the one asked for. */
async function fitted(drawn: ImageResult, { width, height }: PassRequest) {
  if (drawn.width === width && drawn.height === height) return drawn
  return { bytes: await sharp(drawn.bytes).resize(width, height, { fit: 'cover' }).png().toBuffer(), mediaType: 'image/png', width, height }
}

/** The middle of the picture, in the film's ratio; the recipe holds the crop. */
async function crop(ctx: Ctx, hash: string, { width, height }: { width: number; height: number }): Promise<string> {
  const picture = sharp(await loadBytes(ctx, hash))
  const { width: from = width, height: tall = height } = await picture.metadata()
  const box = { width: Math.min(width, from), height: Math.min(height, tall) }
  const left = Math.round((from - box.width) / 2)
  const top = Math.round((tall - box.height) / 2)
  const bytes = await picture.extract({ left, top, ...box }).png().toBuffer()
  return keepBytes(ctx, { bytes, mediaType: 'image/png', ...box })
}

async function labelOf(ctx: Ctx, row: AttemptRow) {
  const { plan, address } = await planOfShot(ctx, row.subjectId as ShotId)
  return { scene: address.scenePosition, shot: shotLabel(address.scenePosition, plan.index) }
}

async function isStillWanted(ctx: Ctx, row: AttemptRow): Promise<boolean> {
  const { plan } = await planOfShot(ctx, row.subjectId as ShotId)
  return recipeHashNow(row, plan.frames[row.facet as FrameSide]) === row.recipeHash
}
