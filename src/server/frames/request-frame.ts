import { FilmError } from '#core/errors.ts'
import { frameRequest } from '#core/frames/request.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import type { ShotId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { planOfShot } from './plans.ts'
import { writePrompts } from './write-prompts.ts'

interface Wanted {
  shotId: ShotId
  side: FrameSide
  mode?: 'needed' | 'another'
}

/** Rewrites an unedited prompt that is out of date, freezes the recipe and queues the work, in one transaction. */
export async function requestFrame(ctx: Ctx, { shotId, side, mode = 'needed' }: Wanted): Promise<Ordered> {
  const { plan, address } = await planOfShot(ctx, shotId)
  const inputs = plan.frames[side]
  if (side === 'end' && inputs.continuity === null)
    throw new FilmError('REFUSED', 'The end frame agrees with the start frame of its shot, and there is none yet. Make the start frame first.')
  return ctx.db.transaction(async (tx) => {
    await writePrompts(ctx, tx, [plan])
    return requestAttempt(ctx, tx, {
      projectId: address.projectId,
      slot: { kind: 'frame', subjectId: shotId, facet: side },
      engine: inputs.engine,
      inputs,
      recipeHash: fingerprint(frameRequest(inputs)),
      job: 'frames.generate',
      mode,
    })
  })
}
