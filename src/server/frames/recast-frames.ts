import type { SetPresence } from '#contract/casting.ts'
import type { FramesRecast } from '#contract/frames.ts'
import { setPresence } from '#server/casting/index.ts'
import type { Ctx } from '#server/context.ts'
import { framesOfShot } from './list-frames.ts'

/** One presence, and what it makes of the frames of its shot: no other frame shows it. */
export async function recastFrames(ctx: Ctx, change: SetPresence): Promise<FramesRecast> {
  const { undoId, ...assignment } = await setPresence(ctx, change)
  return { assignment, undoId, frames: await framesOfShot(ctx, assignment.shotId) }
}
