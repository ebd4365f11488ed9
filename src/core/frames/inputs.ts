import { z } from 'zod'
import { CastMember } from '#core/casting/cast-member.ts'
import { FrameSide } from '#core/casting/presence.ts'

const Size = z.object({ width: z.int(), height: z.int() })

/** A picture of the same place and moment that a frame must agree with. */
export const Continuity = z.object({
  /** What it is, in words for the model: "the start of this shot", "the end of the shot before, other camera". */
  label: z.string(),
  hash: z.string(),
})

/** Everything one frame is made from, frozen when it is asked for, so that a later change can be told in the user's words. */
export const FrameInputs = z.object({
  side: FrameSide,
  engine: z.string(),
  /** References the engine keeps apart in one request. */
  cap: z.int(),
  request: Size,
  crop: Size.nullable(),
  camera: z.string(),
  action: z.string(),
  style: z.string(),
  light: z.string(),
  /** With anchors; the user's own words where they edited it. */
  prompt: z.string(),
  promptEdited: z.boolean(),
  cast: z.array(CastMember),
  continuity: Continuity.nullable(),
  styleReferences: z.array(z.string()),
})
export type FrameInputs = z.infer<typeof FrameInputs>
