import { z } from 'zod'

export const Hex = z.string().regex(/^#[0-9a-f]{6}$/)
const share = z.number().min(0).max(1)

export const ages = ['child', 'teen', 'adult', 'old'] as const
export const hairCuts = [
  'bald',
  'balding',
  'crop',
  'short',
  'parted',
  'swept',
  'bob',
  'long',
  'wavy',
  'curly',
  'afro',
  'bun',
  'ponytail',
  'braid',
  'pigtails',
  'mohawk',
] as const
export const beards = ['none', 'stubble', 'moustache', 'goatee', 'short', 'full'] as const
export const topCuts = ['tee', 'shirt', 'sweater', 'turtleneck', 'hoodie', 'blouse', 'striped', 'bare'] as const
export const overCuts = [
  'none',
  'jacket',
  'suit',
  'leather',
  'coat',
  'trench',
  'whitecoat',
  'oilskin',
  'cardigan',
  'waistcoat',
  'uniform',
  'cloak',
  'robe',
] as const
export const bottomCuts = ['trousers', 'shorts', 'skirt', 'longskirt'] as const
export const feetCuts = ['shoes', 'boots', 'sneakers', 'heels', 'bare'] as const
export const hatCuts = [
  'none',
  'cap',
  'peaked',
  'fedora',
  'brim',
  'cowboy',
  'beanie',
  'beret',
  'souwester',
  'helmet',
  'hardhat',
  'tophat',
  'hood',
  'headscarf',
  'crown',
  'chef',
  'veil',
  'witch',
  'bandana',
] as const

const piece = <Cuts extends readonly [string, ...string[]]>(cuts: Cuts) => z.object({ cut: z.enum(cuts), colour: Hex })

/** Everything that is drawn of a person; two pictures of one person differ in view and pose, never in this. */
export const PersonSpec = z.object({
  kind: z.literal('person'),
  shape: z.enum(['woman', 'man']),
  age: z.enum(ages),
  /** 1 is an average adult. */
  stature: z.number().min(0.3).max(1.4),
  /** Width of the body: 0.86 slim, 1 average, 1.3 heavy. */
  build: z.number().min(0.6).max(1.6),
  skin: Hex,
  eyes: Hex,
  hair: piece(hairCuts),
  beard: z.enum(beards),
  top: piece(topCuts),
  over: piece(overCuts),
  bottom: piece(bottomCuts),
  /** Top and skirt in one piece. */
  dress: z.boolean(),
  feet: piece(feetCuts),
  hat: piece(hatCuts),
  glasses: z.enum(['none', 'round', 'square', 'dark']),
  apron: Hex.nullable(),
  scarf: Hex.nullable(),
  tie: Hex.nullable(),
  /** Small things of the face: 0 to 1 each. */
  jaw: share,
  nose: share,
  brow: share,
})
export type PersonSpec = z.infer<typeof PersonSpec>

export type Age = PersonSpec['age']
export type HairCut = (typeof hairCuts)[number]
export type Beard = (typeof beards)[number]
export type TopCut = (typeof topCuts)[number]
export type OverCut = (typeof overCuts)[number]
export type BottomCut = (typeof bottomCuts)[number]
export type FeetCut = (typeof feetCuts)[number]
export type HatCut = (typeof hatCuts)[number]
