import { pictureOfFrame } from '#core/frames/link.ts'
import type { ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { planOfShot, sceneFacts } from '#server/frames/index.ts'
import { clipMaker } from './clip-inputs.ts'

/** Today's recipe of one clip, from the selected frames. */
export async function clipInputsOf(ctx: Pick<Ctx, 'db' | 'engines'>, shotId: ShotId) {
  const { plan, address } = await planOfShot(ctx, shotId)
  const [scene] = await sceneFacts(ctx.db, { projectId: address.projectId, sceneIds: [address.sceneId] })
  const inputsOf = await clipMaker(ctx, address.projectId)
  const picture = (side: 'start' | 'end') => scene && pictureOfFrame(scene, { shotId, side })
  return { inputs: inputsOf(plan, { start: picture('start'), end: picture('end') }), plan, address }
}
