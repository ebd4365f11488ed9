import { and, eq, isNull } from 'drizzle-orm'
import type { FrameCheck, PresenceView } from '#contract/frames.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { must } from '#core/errors.ts'
import { missesOf, unjudged } from '#core/frames/presence-check.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { planOfShot } from '../plans.ts'
import { judgeOf, noJudge } from './film-judge.ts'

type Seen = Pick<typeof presenceChecks.$inferSelect, 'state' | 'sightings' | 'dismissed' | 'error'>

/** What was seen, against what the casting says today: a change of presence needs no other look. */
export function checkTold({ state, sightings, dismissed, error }: Seen, cast: readonly CastMember[], side: FrameSide): FrameCheck {
  const misses = state === 'done' ? missesOf(cast, side, sightings) : []
  const isDismissed = ({ key }: { key: string }) => dismissed.includes(key)
  return {
    state,
    misses: misses.filter((miss) => !isDismissed(miss)),
    dismissed: misses.filter(isDismissed),
    unjudged: state === 'done' ? unjudged(cast, side, sightings) : [],
    error,
  }
}

/** Of any attempt of a frame: whom it shows, as far as somebody looked, and what a look costs. */
export async function readCheck(ctx: Pick<Ctx, 'db' | 'engines'>, { attemptId }: { attemptId: AttemptId }): Promise<PresenceView> {
  const [found] = await ctx.db
    .select({ attempt: attempts, check: presenceChecks })
    .from(attempts)
    .leftJoin(presenceChecks, eq(presenceChecks.id, attempts.id))
    .where(and(eq(attempts.id, attemptId), eq(attempts.kind, 'frame'), isNull(attempts.removedAt)))
  const { attempt, check } = must(found, 'Frame attempt', attemptId)
  const judge = judgeOf(ctx, await getProject(ctx, { id: attempt.projectId }))
  const side = attempt.facet as FrameSide
  const { plan } = await planOfShot(ctx, attempt.subjectId as ShotId)
  const cast = plan.cast[side]
  return {
    check: check && checkTold(check, cast, side),
    engine: check?.engine ?? null,
    sightings: check?.sightings ?? [],
    usd: judge ? judge.usd(cast) : null,
    obstacle: judge ? null : noJudge,
  }
}
