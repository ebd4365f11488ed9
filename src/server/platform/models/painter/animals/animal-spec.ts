import { z } from 'zod'
import { Hex } from '../figure/person-spec.ts'

export const species = [
  'dog',
  'cat',
  'horse',
  'cow',
  'pig',
  'sheep',
  'goat',
  'deer',
  'bear',
  'wolf',
  'fox',
  'lion',
  'rabbit',
  'mouse',
  'elephant',
  'monkey',
  'bird',
  'crow',
  'duck',
  'hen',
  'owl',
  'fish',
  'snake',
  'frog',
  'beast',
] as const
export type Species = (typeof species)[number]

export const AnimalSpec = z.object({
  kind: z.literal('animal'),
  species: z.enum(species),
  coat: Hex,
  marks: Hex,
  pattern: z.enum(['plain', 'patches', 'stripes', 'spots', 'bib']),
  /** Height at the head beside an adult person. */
  stature: z.number().min(0.02).max(3),
  legs: z.number().int().min(0).max(4),
  collar: Hex.nullable(),
  seed: z.string().max(200),
})
export type AnimalSpec = z.infer<typeof AnimalSpec>
