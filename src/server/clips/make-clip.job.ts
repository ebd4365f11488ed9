import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { clipPrice } from '#core/clips/clip-price.ts'
import { ClipInputs, clipRequest } from '#core/clips/inputs.ts'
import { findModel } from '#core/engines/models.ts'
import { FilmError } from '#core/errors.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { type AttemptRow, type JobSigns, type Made, runAttempt, tell } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { attempts } from '#server/tables/attempts.ts'
import { isBuiltIn } from './clip-inputs.ts'
import { clipInputsOf } from './clip-of-shot.ts'
import { betweenBars, filmPart } from './film-part.ts'

const patience = { local: 100, provider: 5_000 }

/** Nobody sees less. */
const leastProgress = 0.04

/**
 * Hands the clip over once, writes down the operation, and asks for it until it is done; after a crash it only asks.
 * "Submitted" without an operation means: it was being handed over when the program died.
 */
export const makeClip = (ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signs: JobSigns) =>
  runAttempt(ctx, attemptId, signs, (row) => make(ctx, row, signs.signal), (row) => isStillWanted(ctx, row))

async function make(ctx: Ctx, row: AttemptRow, signal: AbortSignal): Promise<Made> {
  const inputs = ClipInputs.parse(row.inputs)
  const model = findModel(ctx.engines.models, 'video', inputs.engine)
  const usd = clipPrice(model, inputs)
  const operation = row.operation ?? (await submit(ctx, row, inputs, usd))
  const { bytes, mediaType, warnings } = await wait(ctx, row, { engine: inputs.engine, operation }, signal)
  const received = await keepBytes(ctx, { bytes, mediaType, width: inputs.width, height: inputs.height })
  const film = inputs.crop ? await filmPart(ctx, bytes, inputs.crop, signal) : null
  const cropped = film && { blobHash: await keepBytes(ctx, { ...film, mediaType: 'video/mp4' }), rawHash: received }
  return { ...(cropped ?? { blobHash: received }), warnings, usd, seconds: inputs.keptSeconds }
}

async function submit(ctx: Ctx, row: AttemptRow, inputs: ClipInputs, usd: number): Promise<string> {
  const { engine, prompt, seconds, width, height, rate } = inputs
  // Nobody knows whether it was taken, and paid for: sending it again is left to the user. Built-in work costs nothing.
  if (row.state === 'submitted' && !isBuiltIn(engine))
    throw new FilmError('REFUSED', `The program stopped while it handed this clip to ${engine}, which may have taken it. It was not sent a second time. Make it again if it is not there.`)
  const startFrame = await betweenBars(await loadBytes(ctx, inputs.startHash), inputs)
  const endFrame = inputs.endHash ? await betweenBars(await loadBytes(ctx, inputs.endHash), inputs) : null
  const bars = inputs.crop ? ', between bars that are cropped away' : ''
  const { plan, address } = await clipInputsOf(ctx, row.subjectId as ShotId)
  ctx.engines.recorder?.({
    purpose: 'clip',
    engine,
    scene: address.scenePosition,
    shot: shotLabel(address.scenePosition, plan.index),
    side: null,
    pass: null,
    asset: null,
    references: [
      { number: 1, name: 'start frame', kind: 'frame', role: `first picture${bars}`, hash: inputs.startHash },
      ...(inputs.endHash ? [{ number: 2, name: 'end frame', kind: 'frame', role: `last picture${bars}`, hash: inputs.endHash }] : []),
    ],
    text: prompt,
    width,
    height,
    seconds,
    variation: row.variation,
    recipeHash: row.recipeHash,
    usd,
  })
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'clip', engine, units: seconds, estimatedUsd: usd, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  const unanswered = and(eq(attempts.id, row.id), isNull(attempts.operation))
  return metered(ctx, call, async () => {
    await ctx.db.update(attempts).set({ state: 'submitted' }).where(unanswered)
    const request = { prompt, startFrame, endFrame, seconds, width, height, rate, variation: row.variation }
    const { operation } = await ctx.engines.video(engine).start(request).catch(async (refused: unknown) => {
      await ctx.db.update(attempts).set({ state: 'running' }).where(unanswered)
      throw refused
    })
    await ctx.db.update(attempts).set({ operation }).where(unanswered)
    return operation
  })
}

async function wait(ctx: Ctx, row: AttemptRow, { engine, operation }: { engine: string; operation: string }, signal: AbortSignal) {
  let told = 0
  const report = (progress: number) => {
    if (progress - told < leastProgress) return
    told = progress
    tell(ctx, row, progress)
  }
  for (;;) {
    const status = await ctx.engines.video(engine).status(operation, signal, report)
    if (status.state === 'running' && status.progress !== null) report(status.progress)
    if (status.state === 'done') return status
    if (status.state === 'failed') throw Object.assign(new Error(status.reason), { retryable: status.retryable })
    await pause(isBuiltIn(engine) ? patience.local : patience.provider, undefined, { signal })
  }
}

async function isStillWanted(ctx: Ctx, row: AttemptRow): Promise<boolean> {
  const { inputs } = await clipInputsOf(ctx, row.subjectId as ShotId)
  return inputs !== null && fingerprint(clipRequest(inputs)) === row.recipeHash
}
