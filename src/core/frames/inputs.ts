import { z } from 'zod'
import { CastMember } from '#core/casting/cast-member.ts'
import { FrameSide } from '#core/casting/presence.ts'
import { FrameShotReference } from './shot-references.ts'

const Size = z.object({ width: z.int(), height: z.int() })

/** A picture of the same place and moment that a frame must agree with. */
const Continuity = z.object({
  /** What it is, in words for the model: "the start of this shot", "the end of the shot before, other camera". */
  label: z.string(),
  hash: z.string(),
  /** The frame of another shot it is; for reasons only, no engine is told. Attempts of older releases have none. */
  from: z.object({ shotId: z.string(), side: FrameSide, label: z.string() }).optional(),
})

export type Continuity = z.infer<typeof Continuity>

/** One region of a finished picture drawn anew (F9). */
export const RegionFix = z.object({
  /** The picture that stays outside the region. */
  picture: z.string(),
  /** Where it may change: a picture of the same size, clear outside the region. */
  mask: z.string(),
  width: z.int(),
  height: z.int(),
  engine: z.string(),
  /** References the engine keeps apart in one request. */
  cap: z.int(),
  words: z.string(),
  /** What the frame as a whole was made from: while that holds, so does the fix. */
  baseRecipe: z.string(),
})
export type RegionFix = z.infer<typeof RegionFix>

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
  /** What somebody brought for the shot; absent where there is nothing, as in attempts of older releases. */
  shotReferences: z.array(FrameShotReference).optional(),
  styleReferences: z.array(z.string()),
  fix: RegionFix.optional(),
})
export type FrameInputs = z.infer<typeof FrameInputs>
