import { and, eq } from 'drizzle-orm'
import type { CastMember } from '#core/casting/cast-member.ts'
import { traitsOf } from '#core/casting/traits.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { findModel } from '#core/engines/models.ts'
import { price } from '#core/engines/price.ts'
import { FilmError } from '#core/errors.ts'
import { lookedFor, type Sighting, Sightings } from '#core/frames/presence-check.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { AttemptRow } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { answeredBefore, metered } from '#server/engines/index.ts'
import { loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { Sought } from '#server/platform/models/ports.ts'
import { getProject } from '#server/projects/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { planOfShot } from '../plans.ts'
import { type FilmJudge, judgeOf, noJudge } from './film-judge.ts'

type CheckRow = typeof presenceChecks.$inferSelect

/** Looks once who is in the picture. Whatever goes wrong, the frame stays as it is and the check says why there is none. */
export async function checkFrame(ctx: Ctx, { attemptId }: { attemptId: AttemptId }, signal?: AbortSignal): Promise<void> {
  const [found] = await ctx.db
    .select({ check: presenceChecks, attempt: attempts })
    .from(presenceChecks)
    .innerJoin(attempts, eq(attempts.id, presenceChecks.id))
    .where(and(eq(presenceChecks.id, attemptId), eq(presenceChecks.state, 'queued')))
  if (!found) return
  try {
    const sightings = await look(ctx, found.check, found.attempt, signal)
    await close(ctx, attemptId, { state: 'done', sightings })
  } catch (error) {
    if (signal?.aborted) throw error
    await close(ctx, attemptId, { state: 'failed', error: error instanceof Error ? error.message : String(error) })
  }
}

/** A job that was given up: nobody waits for it any more. */
export const failCheck = (ctx: Ctx, { attemptId }: { attemptId: AttemptId }) =>
  close(ctx, attemptId, { state: 'failed', error: 'It was tried several times and did not work.' })

async function close(ctx: Ctx, attemptId: AttemptId, found: Partial<CheckRow>): Promise<void> {
  await ctx.db
    .update(presenceChecks)
    .set({ ...found, finishedAt: ctx.now() })
    .where(and(eq(presenceChecks.id, attemptId), eq(presenceChecks.state, 'queued')))
  const [row] = await ctx.db.select({ projectId: attempts.projectId }).from(attempts).where(eq(attempts.id, attemptId))
  if (row) ctx.events.tell({ kind: 'changed', projectId: row.projectId, what: 'presence check' })
}

async function look(ctx: Ctx, check: CheckRow, attempt: AttemptRow, signal?: AbortSignal): Promise<Sighting[]> {
  const { projectId, blobHash } = attempt
  const judge = judgeOf(ctx, await getProject(ctx, { id: projectId }))
  if (!judge || blobHash === null) throw new FilmError('REFUSED', noJudge)
  const { plan, address } = await planOfShot(ctx, attempt.subjectId as ShotId)
  const cast = plan.cast[attempt.facet as FrameSide]
  const wanted = lookedFor(cast)
  if (wanted.length === 0) return []
  const sought = soughtOf(wanted, judge)
  // When it was asked for is part of the question: asked again, the engine looks again; after a crash its answer is there.
  const recipeHash = fingerprint({ engine: judge.engine, picture: blobHash, sought, asked: check.createdAt.toISOString() })
  const known = Sightings.safeParse((await answeredBefore(ctx.db, projectId, recipeHash))?.answer)
  if (known.success) return known.data
  const usd = judge.usd(cast)
  // Who only reads the note in a picture is sent nothing that could be written down.
  if (judge.presence.compares) record(ctx, { attempt, judge, sought, recipeHash, usd, scene: address.scenePosition, shot: shotLabel(address.scenePosition, plan.index) })
  const picture = await loadBytes(ctx, blobHash)
  const loaded: Sought[] = await Promise.all(sought.map(async ({ hash, ...one }) => ({ ...one, reference: hash === null ? null : await loadBytes(ctx, hash) })))
  const call = { projectId, attemptId: attempt.id, purpose: 'presence check', engine: judge.engine, units: 1, estimatedUsd: usd, recipeHash }
  const { spotted } = await metered(ctx, call, () => judge.presence.judge(picture, loaded, signal), ({ spotted: answer, ...spent }) => ({
    ...spent,
    usd: spent.tokensIn > 0 ? costOf(ctx, judge.engine, spent) : usd,
    answer,
  }))
  return Sightings.parse(spotted)
}

/** Told apart by what differs, as in the manifest; pictures only for an engine that compares. */
function soughtOf(cast: readonly CastMember[], { presence }: FilmJudge) {
  const traits = traitsOf(cast)
  return cast.map((member) => {
    const { name, kind, count, picture } = member
    return { name, kind, count, identity: traits.get(member) ?? '', hash: presence.compares ? picture : null }
  })
}

function costOf({ engines }: Ctx, engine: string, { tokensIn, tokensOut }: { tokensIn: number; tokensOut: number }): number {
  const model = findModel(engines.models, 'vision', engine)
  return model ? price(model, { kind: 'vision', tokensIn, tokensOut, pictures: 0 }) : 0
}

interface Recorded {
  attempt: AttemptRow
  judge: FilmJudge
  sought: ReturnType<typeof soughtOf>
  recipeHash: string
  usd: number
  scene: number
  shot: string
}

function record({ engines }: Ctx, { attempt, judge, sought, ...about }: Recorded): void {
  const frame = { name: `${attempt.facet} frame`, kind: 'frame', role: 'who is in it', hash: attempt.blobHash ?? '' }
  const compared = sought.flatMap(({ name, kind, hash }) => (hash === null ? [] : [{ name, kind, role: 'to compare with', hash }]))
  engines.recorder?.({
    purpose: 'presence check',
    engine: judge.engine,
    side: attempt.facet,
    pass: null,
    asset: null,
    references: [frame, ...compared].map((reference, index) => ({ number: index + 1, ...reference })),
    text: sought.map(({ name, kind, identity }) => `${name} (${kind}): ${identity}`).join('\n'),
    width: null,
    height: null,
    seconds: null,
    variation: attempt.variation,
    ...about,
  })
}
