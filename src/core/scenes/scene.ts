import { z } from 'zod'
import { ScreenplayElement } from '#core/scripts/screenplay.ts'

export const settings = ['interior', 'exterior', 'both', 'unknown'] as const

/** A slug line, taken apart: INT. CAFÉ ÉTOILE - KITCHEN - CONTINUOUS. */
export const SlugLine = z.object({
  setting: z.enum(settings),
  /** The place as written, from wide to narrow: ["CAFÉ ÉTOILE", "KITCHEN"]. Empty only when nothing but a time is written. */
  places: z.array(z.string()),
  /** The time of day as written ("NIGHT", "CONTINUOUS"), or null. */
  time: z.string().nullable(),
})
export type SlugLine = z.infer<typeof SlugLine>

/** One scene as cut from the screenplay, before it is matched to the scenes that are already there. */
export const SceneCut = z.object({
  /** 1-based place in the film; also what the gold annotations call number. */
  number: z.int(),
  /** The number printed in the script, if it has one. */
  printedNumber: z.string().nullable(),
  /** As written, without emphasis or scene number; "" for a script that has no headings at all. */
  heading: z.string(),
  slug: SlugLine,
  /** A forced heading that is an insert, a title card or a point of view rather than a place. */
  insert: z.boolean(),
  /** Everything below the heading up to the next one. */
  elements: z.array(ScreenplayElement),
})
export type SceneCut = z.infer<typeof SceneCut>
