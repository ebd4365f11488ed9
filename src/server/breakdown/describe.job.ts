import { eq, sql } from 'drizzle-orm'
import type { Project } from '#contract/projects.ts'
import { askDescriptions, DescriptionsAnswer, descriptionsOf, salvageDescriptions } from '#core/assets/ask-descriptions.ts'
import { describedPerCall } from '#core/assets/description-price.ts'
import type { Describing } from '#core/breakdown/extraction.ts'
import type { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'
import { requestPictures } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { askText, canGoOnWithout, isForTheUser, priceOfQuestion, textEngineOf } from '#server/engines/index.ts'
import type { JobPayloads } from '#server/jobs.ts'
import { getProject } from '#server/projects/index.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { describeAssets, type Due, dueForDescription, keepDescriptions } from './describe-assets.ts'

/** `pictured`: those that get a picture as soon as they are described. */
type DescribeJob = JobPayloads['breakdown.describe']

const tokensPerDescription = 150

/** Many assets in one call, each batch kept before the next is asked for; what is described is never asked for again. */
export async function describeKept(ctx: Ctx, { projectId, extractionId, pictured }: DescribeJob, signal?: AbortSignal): Promise<void> {
  const engine = await textEngineOf(ctx, projectId)
  const due = await dueForDescription(ctx.db, projectId)
  const tell = async (state: Describing['state'], done: number, error: string | null = null) => {
    await setDescribing(ctx.db, extractionId, { state, done, of: due.length, error })
    ctx.events.tell({ kind: 'changed', projectId, what: 'assets' })
  }
  try {
    await tell('running', 0)
    if (engine) {
      for (let from = 0; from < due.length; from += describedPerCall) {
        signal?.throwIfAborted()
        await describeBatch(ctx, { projectId, extractionId, engine }, due.slice(from, from + describedPerCall), signal)
        await tell('running', Math.min(from + describedPerCall, due.length))
      }
    } else {
      await describeAssets(ctx, projectId)
    }
    await requestPictures(ctx, { projectId, assetIds: pictured })
    await tell('done', due.length)
  } catch (error) {
    if (signal?.aborted || !isForTheUser(error)) throw error
    await tell('failed', 0, error.message)
  }
}

interface Describer {
  projectId: ProjectId
  extractionId: ExtractionId
  engine: string
}

async function describeBatch(ctx: Ctx, { projectId, extractionId, engine }: Describer, batch: readonly Due[], signal?: AbortSignal): Promise<void> {
  const film = await getProject(ctx, { id: projectId })
  const question = { ...descriptionQuestion(film, engine, batch), salvage: salvageDescriptions }
  const told = await askText(ctx, question, signal).catch((error: unknown) => {
    if (signal?.aborted || !canGoOnWithout(error)) throw error
    return error
  })
  const texts = told instanceof Error ? batch.map(() => null) : descriptionsOf(told, batch.length)
  const missed = batch.filter((_, index) => texts[index] === null).map(({ name }) => name)
  await ctx.db.transaction(async (tx) => {
    await keepDescriptions(tx, batch.map(({ id, byRules }, index) => ({ id, description: texts[index] ?? byRules })))
    if (missed.length > 0) await warn(tx, extractionId, `${told instanceof Error ? told.message : 'Not every description came back.'} The built-in rules described ${missed.join(', ')}.`)
  })
}

const descriptionQuestion = (film: Project, engine: string, batch: readonly Due[]) => ({
  projectId: film.id,
  purpose: 'description',
  engine,
  layers: askDescriptions(film, batch),
  schema: DescriptionsAnswer,
  answerTokens: batch.length * tokensPerDescription,
})

/** What confirming a selection will pay a text engine: for each that has no description, and for every call besides. */
export async function offerDescriptions(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<{ each: Map<AssetId, number>; usdPerCall: number }> {
  const engine = await textEngineOf(ctx, projectId)
  if (engine === null) return { each: new Map(), usdPerCall: 0 }
  const film = await getProject(ctx, { id: projectId })
  const usdOf = (batch: readonly Due[]) => priceOfQuestion(ctx, descriptionQuestion(film, engine, batch))
  const usdPerCall = usdOf([])
  const due = await dueForDescription(ctx.db, projectId, ['kept', 'candidate'])
  return { each: new Map(due.map((one) => [one.id, usdOf([one]) - usdPerCall])), usdPerCall }
}

const warn = (db: Ctx['db'], extractionId: ExtractionId, warning: string) =>
  db
    .update(extractions)
    .set({ warnings: sql`${extractions.warnings} || ${JSON.stringify([warning])}::jsonb` })
    .where(eq(extractions.id, extractionId))

async function setDescribing(db: Ctx['db'], extractionId: ExtractionId, describing: Describing): Promise<void> {
  await db.update(extractions).set({ describing }).where(eq(extractions.id, extractionId))
}

/** Work of a text engine is a job; the rules need no time worth waiting for. */
export async function startDescribing(ctx: Ctx, tx: Ctx['db'], job: DescribeJob): Promise<void> {
  const due = await dueForDescription(tx, job.projectId)
  await setDescribing(tx, job.extractionId, { state: 'queued', done: 0, of: due.length, error: null })
  await ctx.jobs.enqueue(tx, 'breakdown.describe', job, { singletonKey: job.extractionId })
}

export async function failDescribing(ctx: Ctx, { extractionId }: DescribeJob): Promise<void> {
  const error = 'The descriptions stopped several times without a result. Start them again: what is described stays.'
  await setDescribing(ctx.db, extractionId, { state: 'failed', done: 0, of: 0, error })
}

/** What is described stays; the rest waits until it is asked for again. */
export async function cancelDescribing(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<{ cancelled: boolean }> {
  return ctx.db.transaction(async (tx) => {
    const cancelled = await ctx.jobs.cancel(tx, 'breakdown.describe', { extractionId })
    if (cancelled > 0) await tx.update(extractions).set({ describing: sql`${extractions.describing} || '{"state":"cancelled"}'::jsonb` }).where(eq(extractions.id, extractionId))
    return { cancelled: cancelled > 0 }
  })
}
