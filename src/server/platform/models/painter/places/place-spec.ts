import { z } from 'zod'
import { Hex } from '../figure/person-spec.ts'

export const times = ['day', 'night', 'dawn', 'dusk'] as const
export const weathers = ['clear', 'rain', 'snow', 'fog', 'storm', 'clouds'] as const

export const PlaceSpec = z.object({
  kind: z.literal('place'),
  place: z.string().max(40),
  inside: z.boolean(),
  time: z.enum(times),
  weather: z.enum(weathers),
  /** A colour the description names, else null. */
  tint: Hex.nullable(),
  /** Things the description names, to stand about. */
  things: z.array(z.string().max(40)).max(3),
  seed: z.string().max(200),
})
export type PlaceSpec = z.infer<typeof PlaceSpec>
