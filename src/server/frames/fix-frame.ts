import { and, eq, isNull } from 'drizzle-orm'
import type { FixPlan } from '#contract/frames.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { findModel } from '#core/engines/models.ts'
import { referenceCap } from '#core/engines/passes.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { FilmError, must } from '#core/errors.ts'
import { fixRequest } from '#core/frames/fix.ts'
import { passPrice } from '#core/frames/frame-price.ts'
import { FrameInputs, type RegionFix } from '#core/frames/inputs.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { type AttemptRow, type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import { readRegion, sizeOfRegion, writeRegion } from '#server/platform/pictures/region.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { projects } from '#server/tables/projects.ts'
import { inputsHash, recipeHashNow } from './frame-recipe.ts'
import { planOfShot } from './plans.ts'

interface Wanted {
  attemptId: AttemptId
  words: string
}

/** What drawing a region of this picture anew would send and cost (F9). */
export async function planFix(ctx: Pick<Ctx, 'db' | 'engines'>, { attemptId, words }: Wanted): Promise<FixPlan> {
  const { base, picture, size, engine, cap, price, obstacle } = await sourceOf(ctx, attemptId)
  const pass = fixRequest(base.inputs, { picture, words }, cap, size)
  const references = pass.references.map(({ name, kind, hash }, index) => ({ number: index + 1, name, kind, hash }))
  return { engine, obstacle, usd: price(pass), text: pass.text, references }
}

/** A new attempt of the same frame; the picture it starts from stays as it is. */
export async function fixFrame(ctx: Ctx, { attemptId, words, mask }: Wanted & { mask: Uint8Array }): Promise<Ordered> {
  const { row, base, picture, size, engineId, cap, obstacle } = await sourceOf(ctx, attemptId)
  if (obstacle) throw new FilmError('REFUSED', obstacle)
  const fix: RegionFix = { picture, mask: await keepMask(ctx, mask, picture), ...size, engine: engineId, cap, words, baseRecipe: base.recipeHash }
  const inputs: FrameInputs = { ...base.inputs, fix }
  const { projectId, kind, subjectId, facet } = row
  return ctx.db.transaction(async (tx) => {
    const ordered = await requestAttempt(ctx, tx, {
      projectId,
      slot: { kind, subjectId, facet },
      engine: engineId,
      inputs,
      recipeHash: fingerprint({ fix, request: fixRequest(inputs, fix, cap, size) }),
      inputsHash: base.inputsHash,
      job: 'frames.generate',
      mode: 'another',
    })
    await tx.update(attempts).set({ layout: row.layout }).where(eq(attempts.id, ordered.attemptId))
    return ordered
  })
}

async function sourceOf(ctx: Pick<Ctx, 'db' | 'engines'>, attemptId: AttemptId) {
  const [found] = await ctx.db
    .select({ row: attempts, blob: blobs, project: projects })
    .from(attempts)
    .innerJoin(blobs, eq(blobs.hash, attempts.blobHash))
    .innerJoin(projects, eq(projects.id, attempts.projectId))
    .where(and(eq(attempts.id, attemptId), eq(attempts.kind, 'frame'), isNull(attempts.removedAt)))
  const { row, blob, project } = must(found, 'Frame attempt', attemptId)
  const model = findModel(ctx.engines.models, 'image', project.engines.image) ?? plannedImageModel(ctx.engines.models, project)
  const priced = plannedImageModel(ctx.engines.models, project)
  return {
    row,
    base: await baseOf(ctx, row),
    picture: blob.hash,
    size: { width: blob.width ?? 0, height: blob.height ?? 0 },
    engine: model.name,
    engineId: model.id,
    cap: referenceCap(model),
    price: (pass: Parameters<typeof passPrice>[1]) => passPrice(priced, pass),
    obstacle: model.regions && blob.width && blob.height ? null : `${model.name} cannot draw one region of a picture anew. Choose an image engine that can in the settings of the film.`,
  }
}

/** What the whole frame was made from; an upload was made from nothing, and is taken for what the frame asks for today. */
async function baseOf(ctx: Pick<Ctx, 'db' | 'engines'>, row: AttemptRow) {
  if (row.recipeHash !== null) {
    const { fix, ...inputs } = FrameInputs.parse(row.inputs)
    return { inputs, recipeHash: fix?.baseRecipe ?? row.recipeHash, inputsHash: row.inputsHash }
  }
  const { plan } = await planOfShot(ctx, row.subjectId as ShotId)
  const inputs = plan.frames[row.facet as FrameSide]
  return { inputs, recipeHash: recipeHashNow(undefined, inputs), inputsHash: inputsHash(inputs) }
}

async function keepMask(ctx: Ctx, painted: Uint8Array, picture: string): Promise<string> {
  const { width, height } = await readPixels(await loadBytes(ctx, picture))
  const region = await readRegion(painted, { width, height }).catch(() => {
    throw new FilmError('REFUSED', 'The marked region cannot be read; send it as a PNG that is clear outside the region.')
  })
  if (sizeOfRegion(region) === 0) throw new FilmError('REFUSED', 'Nothing is marked. Mark the region that is to change first.')
  return keepBytes(ctx, { bytes: await writeRegion(region), mediaType: 'image/png', width, height })
}
