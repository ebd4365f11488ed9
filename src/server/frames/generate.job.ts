import { asc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { FrameInputs } from '#core/frames/inputs.ts'
import { frameRequest } from '#core/frames/request.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { type AttemptRow, type JobSigns, type Made, runAttempt, tell } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { attemptPasses } from '#server/tables/attempts.ts'
import { recipeHashNow } from './frame-recipe.ts'
import { makeFix } from './make-fix.ts'
import { type Done, makePass } from './make-pass.ts'
import { planOfShot } from './plans.ts'
import { checkWhatWasMade } from './presence-check/index.ts'

/** Builds one frame pass by pass; a pass that is stored already is not paid for again. */
export async function generateFrame(ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signs: JobSigns): Promise<void> {
  await runAttempt(ctx, attemptId, signs, (row) => build(ctx, row, signs.signal), (row) => isStillWanted(ctx, row))
  await checkWhatWasMade(ctx, attemptId)
}

async function build(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  const inputs = FrameInputs.parse(row.inputs)
  if (inputs.fix) return makeFix(ctx, row, { inputs, fix: inputs.fix, label: await labelOf(ctx, row) }, signal)
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
    const made = await makePass(ctx, row, { engine: inputs.engine, side: inputs.side, pass, previous: done, label }, signal)
    warnings.push(...made.warnings)
    usd += made.usd
    done = made
  }
  if (!done) throw new Error('a frame without passes')
  const blobHash = request.crop ? await crop(ctx, done.hash, request.crop) : done.hash
  return { blobHash, ...(request.crop ? { rawHash: done.hash } : {}), layout: done.layout, warnings, usd }
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

/** A region was asked for of one picture, whatever the film says by now. */
async function isStillWanted(ctx: Ctx, row: AttemptRow): Promise<boolean> {
  if (FrameInputs.parse(row.inputs).fix) return true
  const { plan } = await planOfShot(ctx, row.subjectId as ShotId)
  return recipeHashNow(row, plan.frames[row.facet as FrameSide]) === row.recipeHash
}
