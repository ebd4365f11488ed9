import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { Manner } from '#core/assets/mention.ts'

/** One place in the script that speaks of an asset. */
export const Mention = z.object({
  /** Number of the scene (SceneCut.number). */
  scene: z.int(),
  manner: Manner,
  /** The sentence, cue or heading as written. */
  quote: z.string(),
  /** The rule that found it, in words: "speaks", "named in capitals", "somebody handles it". */
  rule: z.string(),
  /** First line of the element the quote is from. */
  line: z.int(),
})
export type Mention = z.infer<typeof Mention>

/** A later, younger or changed form of one asset: OLD LÉANDRE of LÉANDRE MORCE. */
export const Form = z.object({ name: z.string(), aliases: z.array(z.string()), scenes: z.array(z.int()), quote: z.string() })
export type Form = z.infer<typeof Form>

export const FoundAsset = z.object({
  kind: AssetKind,
  name: z.string(),
  /** Other names, never the name itself. */
  aliases: z.array(z.string()),
  nature: Nature,
  speaks: z.boolean(),
  /** A location inside another one: the name of the wider location. */
  within: z.string().nullable(),
  /** How many they are, where an extra is counted in the script ("FOUR GUARDS"). */
  count: z.int().nullable(),
  forms: z.array(Form),
  mentions: z.array(Mention),
})
export type FoundAsset = z.infer<typeof FoundAsset>

export const FoundTransformation = z.object({
  asset: z.string(),
  scene: z.int(),
  quote: z.string(),
  line: z.int(),
  description: z.string(),
  kind: z.enum(['form', 'costume', 'condition']),
})
export type FoundTransformation = z.infer<typeof FoundTransformation>

/** Two findings that may be one (A10): the user decides. */
export const LikelySame = z.object({ names: z.tuple([z.string(), z.string()]), reason: z.string(), as: z.enum(['name', 'form']) })
export type LikelySame = z.infer<typeof LikelySame>

export const SceneFindings = z.object({
  number: z.int(),
  heading: z.string(),
  /** Names of assets visible in the scene, by kind; the location is always one name or null. */
  location: z.string().nullable(),
  characters: z.array(z.string()),
  props: z.array(z.string()),
  extras: z.array(z.string()),
})

/** Everything the breakdown found in a screenplay, with the evidence for it. Names are unique within a kind. */
export const Findings = z.object({
  language: z.string(),
  assets: z.array(FoundAsset),
  scenes: z.array(SceneFindings),
  transformations: z.array(FoundTransformation),
  likelySame: z.array(LikelySame),
})
export type Findings = z.infer<typeof Findings>
