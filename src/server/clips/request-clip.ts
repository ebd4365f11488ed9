import { FilmError } from '#core/errors.ts'
import type { ShotId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { planOfShot, sceneFacts, writePrompts } from '#server/frames/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { clipMaker } from './clip-inputs.ts'

interface Wanted {
  shotId: ShotId
  mode?: 'needed' | 'another'
}

/** Today's recipe of one clip, from the selected frames. */
export async function clipInputsOf(ctx: Pick<Ctx, 'db' | 'engines'>, shotId: ShotId) {
  const { plan, address } = await planOfShot(ctx, shotId)
  const [scene] = await sceneFacts(ctx.db, { projectId: address.projectId, sceneIds: [address.sceneId] })
  const inputsOf = await clipMaker(ctx, address.projectId)
  const picture = (side: 'start' | 'end') => scene?.selected.get(`${shotId} ${side}`)
  return { inputs: inputsOf(plan, { start: picture('start'), end: picture('end') }), plan, address }
}

export async function requestClip(ctx: Ctx, { shotId, mode = 'needed' }: Wanted): Promise<Ordered> {
  const { inputs, plan, address } = await clipInputsOf(ctx, shotId)
  if (!inputs) throw new FilmError('REFUSED', 'A clip is the bridge between two frames; make the start and the end frame of the shot first.')
  return ctx.db.transaction(async (tx) => {
    await writePrompts(ctx, tx, [plan])
    return requestAttempt(ctx, tx, {
      projectId: address.projectId,
      slot: { kind: 'clip', subjectId: shotId, facet: '' },
      engine: inputs.engine,
      inputs,
      recipeHash: fingerprint(inputs),
      job: 'clips.make',
      mode,
    })
  })
}
