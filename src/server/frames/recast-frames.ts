import type { Assignment, SetPresence } from '#contract/casting.ts'
import type { Frame } from '#contract/frames.ts'
import { setPresence } from '#server/casting/index.ts'
import type { Ctx } from '#server/context.ts'
import { framesOfShot } from './list-frames.ts'

/** One presence, and what it makes of the frames of its shot: no other frame shows it. */
export async function recastFrames(ctx: Ctx, change: SetPresence): Promise<{ assignment: Assignment; frames: Frame[] }> {
  const assignment = await setPresence(ctx, change)
  return { assignment, frames: await framesOfShot(ctx, assignment.shotId) }
}
