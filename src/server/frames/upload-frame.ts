import type { FrameSide } from '#core/casting/presence.ts'
import type { ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { uploadToSlot } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { planOfShot } from './plans.ts'

/** The user's own picture for a frame; it has no recipe and is never out of date by itself. */
export async function uploadFrame(ctx: Ctx, { shotId, side, bytes }: { shotId: ShotId; side: FrameSide; bytes: Uint8Array }) {
  const { plan, address } = await planOfShot(ctx, shotId)
  return uploadToSlot(ctx, {
    projectId: address.projectId,
    slot: { kind: 'frame', subjectId: shotId, facet: side },
    label: `${side} frame of ${shotLabel(address.scenePosition, plan.index)}`,
    bytes,
  })
}
