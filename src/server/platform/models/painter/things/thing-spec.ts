import { z } from 'zod'
import { Hex } from '../figure/person-spec.ts'

export const ThingSpec = z.object({
  kind: z.literal('thing'),
  thing: z.string().max(40),
  colour: Hex,
  second: Hex,
  /** Height beside an adult person. */
  stature: z.number().min(0.01).max(6),
  seed: z.string().max(200),
})
export type ThingSpec = z.infer<typeof ThingSpec>
