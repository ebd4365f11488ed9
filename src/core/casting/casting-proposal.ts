import { z } from 'zod'
import { Presence } from './presence.ts'

/** What a shot's text says about one asset, with the sentence that says so. */
export const CastingProposal = z.object({
  /** Index of the shot within its scene. */
  shot: z.int(),
  asset: z.string(),
  presence: Presence,
  /** The sentence as written, or null where presence follows from the shots around. */
  evidence: z.string().nullable(),
  /** The rule, in words: "walks in", "named here", "in the gap until the exit". */
  rule: z.string(),
  count: z.int().nullable(),
})
export type CastingProposal = z.infer<typeof CastingProposal>
