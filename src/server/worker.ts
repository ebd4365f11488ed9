import { FilmError } from '#core/errors.ts'
import { makePicture } from './assets/index.ts'
import { collectBytes, giveUp as giveUpAttempt } from './attempts/index.ts'
import { describeKept, extract, failDescribing, failExtraction } from './breakdown/index.ts'
import { failReading, followWithDrafts, readCastingOfScene } from './casting/index.ts'
import { makeClip } from './clips/index.ts'
import type { Ctx } from './context.ts'
import { checkFrame, failCheck, failPolish, followFrames, generateFrame, polishPrompt } from './frames/index.ts'
import { describeLook } from './looks/index.ts'
import { draftScene, failDrafting, pictureInputsOf } from './shots/index.ts'
import { prepareSample } from './stages/sample-film.ts'
import { drawSample, failSample } from './styles/index.ts'

/** How many of a kind run at once in one process: pictures and ffmpeg use every core by themselves. */
const concurrency = 2

/** What nothing refers to goes a day later at the earliest: there is no hurry. */
const collecting = { minutes: 6 * 60, firstAfterMinutes: 10 }

/** Takes work from the queue until the queue is closed. */
export async function startWorker(ctx: Ctx): Promise<void> {
  const giveUp = (payload: Parameters<typeof giveUpAttempt>[1]) => giveUpAttempt(ctx, payload)
  await ctx.jobs.work('styles.sample', { concurrency: 1, giveUp: (payload) => failSample(ctx, payload) }, (payload, { signal }) => drawSample(ctx, payload, signal))
  await ctx.jobs.work('breakdown.preview', { concurrency: 1, giveUp: (payload) => failExtraction(ctx, payload) }, (payload, { signal }) => extract(ctx, payload, signal))
  await ctx.jobs.work('breakdown.describe', { concurrency: 1, giveUp: (payload) => failDescribing(ctx, payload) }, (payload, { signal }) => describeKept(ctx, payload, signal))
  await ctx.jobs.work('shots.draft', { concurrency, giveUp: (payload) => failDrafting(ctx, payload) }, (payload, { signal }) => draftScene(ctx, payload, followWithDrafts, signal))
  await ctx.jobs.work('casting.read', { concurrency, giveUp: (payload) => failReading(ctx, payload) }, (payload, { signal }) => readCastingOfScene(ctx, payload, signal))
  await ctx.jobs.work('prompts.polish', { concurrency, giveUp: (payload) => failPolish(ctx, payload) }, (payload, { signal }) => polishPrompt(ctx, payload, signal))
  await ctx.jobs.work('looks.describe', { concurrency }, (payload, { signal }) => describeLook(ctx, payload, signal))
  await ctx.jobs.work('assets.picture', { concurrency, giveUp }, (payload, signs) => makePicture(ctx, payload, signs, pictureInputsOf))
  await ctx.jobs.work('frames.generate', { concurrency, giveUp }, (payload, signs) => generateFrame(ctx, payload, signs))
  await ctx.jobs.work('frames.check', { concurrency, giveUp: (payload) => failCheck(ctx, payload) }, (payload, { signal }) => checkFrame(ctx, payload, signal))
  await ctx.jobs.work('frames.follow', { concurrency: 1 }, (payload) => followFrames(ctx, payload))
  await ctx.jobs.work('clips.make', { concurrency: 1, giveUp }, (payload, signs) => makeClip(ctx, payload, signs))
  await ctx.jobs.work('stages.prepare', { concurrency: 1 }, (payload, signs) => prepareSample(ctx, payload, signs))
  await ctx.jobs.work('attempts.collect', { concurrency: 1 }, () => collectInPassing(ctx))
  await ctx.jobs.every('attempts.collect', {}, collecting)
}

/** What refuses a collection is told to the person who asks for one; nobody has to hear of it from a job. */
async function collectInPassing(ctx: Ctx): Promise<void> {
  try {
    await collectBytes(ctx)
  } catch (error) {
    if (!(error instanceof FilmError)) throw error
  }
}
