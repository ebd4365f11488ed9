import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { Presence } from './presence.ts'

/** One line of a shot's casting, with everything a picture needs to know about it. Names are unique within a shot. */
export const CastMember = z.object({
  name: z.string(),
  kind: AssetKind,
  nature: Nature,
  presence: Presence,
  /** How many of an extra; null for a single one or for "several". */
  count: z.int().nullable(),
  description: z.string(),
  /** Visible conditions that hold now: "soaked", "torn sleeve". */
  tags: z.array(z.string()),
  /** Hash of the picture that goes as reference, or null: then it goes as words. */
  picture: z.string().nullable(),
  /** The view the picture shows, where it is not the one the camera wants: "shown from the front". */
  pictureNote: z.string(),
  /** Why it goes as words although it is seen: "no picture", "sidelined", "the rest as words". */
  wordsReason: z.string(),
  primary: z.boolean(),
})
export type CastMember = z.infer<typeof CastMember>
