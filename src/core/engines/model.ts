import { z } from 'zod'

export const engineKinds = ['text', 'vision', 'image', 'video', 'cutout'] as const
export const EngineKind = z.enum(engineKinds)
export type EngineKind = z.infer<typeof EngineKind>

const Ratio = z.stringFormat('ratio', /^[1-9]\d*(\.\d+)?:[1-9]\d*(\.\d+)?$/)
const Usd = z.number().nonnegative()
const Positive = z.int().positive()
const Parameters = z.record(z.string(), z.json())

/** How the adapter speaks to the provider: only what differs from the provider's custom. */
const Wire = z.object({
  /** The server's address, for servers of one's own. */
  address: z.url().optional(),
  /** The model's name where pictures are sent along, if it is another one. */
  edit: z.string().optional(),
  /** The provider's names of what is sent: { start: "start_image_url", seconds: "duration" }. */
  fields: z
    .partialRecord(
      z.enum(['start', 'end', 'seconds', 'resolution', 'ratio', 'sound', 'seed', 'references', 'width', 'height']),
      z.string(),
    )
    .default({}),
  secondsAs: z.enum(['number', 'text']).default('number'),
  /** Sent with every request as they are. */
  always: Parameters.default({}),
  /** ComfyUI: the graph in API format, with "{{prompt}}", "{{width}}", "{{seed}}", "{{image 1}}" where they go. */
  workflow: Parameters.optional(),
})

/** Who says so, when it was looked up, and which of it nobody could confirm. */
const About = {
  /** Also what a film's settings store: "google/veo-3.1". */
  id: z.stringFormat('id', /^[a-z0-9.-]+\/[a-z0-9._-]+$/),
  name: z.string().min(1),
  /** Which adapter speaks to it; "built-in" needs none. */
  provider: z.string().min(1),
  /** The provider's own name for it. */
  model: z.string().min(1),
  wire: Wire.default({ fields: {}, secondsAs: 'number', always: {} }),
  source: z.string().min(1),
  checked: z.iso.date(),
  /** Facts of this row, in words, that rest on one report or on a guess to the safe side. */
  unconfirmed: z.array(z.string()).default([]),
  /** Set when it cannot be used any more: since when, and what to take instead. */
  retired: z.string().nullable().default(null),
  /** Longest prompt in characters; null where the provider names none. */
  promptLimit: Positive.nullable().default(null),
}

/** hard: more is an error; trusted: more, and faces start to blend. */
const Caps = z
  .object({ hard: z.int().nonnegative(), trusted: z.int().nonnegative() })
  .refine(({ hard, trusted }) => trusted <= hard, 'the trusted cap cannot be above the hard cap')

/** Quality or resolution at a price. */
const Tier = z.object({ name: z.string(), scale: z.number().positive(), usd: Usd })

const ListedSizes = z.object({
  kind: z.literal('listed'),
  sizes: z.array(z.object({ ratio: Ratio, width: Positive, height: Positive })).min(1),
  /** The first is the default. */
  tiers: z.array(Tier).min(1),
})

const FreeSizes = z
  .object({
    kind: z.literal('free'),
    /** Width divided by height. */
    narrowest: z.number().positive(),
    widest: z.number().positive(),
    /** Both edges are a multiple of this. */
    step: Positive,
    minPixels: Positive,
    maxPixels: Positive,
    /** A landscape picture fits inside this box, a portrait inside the box turned round. */
    box: z.object({ long: Positive, short: Positive }),
    tiers: z.array(Tier).min(1),
  })
  .refine(({ narrowest, widest }) => narrowest <= widest, 'the narrowest picture cannot be wider than the widest')
  .refine(({ minPixels, maxPixels }) => minPixels * 2 <= maxPixels, 'maxPixels must be at least twice minPixels')

export const ImageModel = z.object({
  ...About,
  kind: z.literal('image'),
  references: Caps,
  sizes: z.discriminatedUnion('kind', [ListedSizes, FreeSizes]),
  transparent: z.enum(['yes', 'no', 'unknown']),
  edits: z.boolean(),
  /** Whether it can be told to change one region of a picture only, by a mask. */
  regions: z.boolean().default(false),
  /** Whether it takes a layout from a sketch, and from a photo how a thing looks that is none of the cast. */
  guides: z.boolean().default(true),
  /** What a tier's price is for; the same unit holds for each picture sent along. */
  per: z.enum(['picture', 'megapixel']),
  usdPerReference: Usd.default(0),
})
export type ImageModel = z.infer<typeof ImageModel>

/** start: the first frame; start_end: both; references: pictures of the cast instead of frames. */
export const videoModes = ['words', 'start', 'start_end', 'references'] as const
export const VideoMode = z.enum(videoModes)
export type VideoMode = z.infer<typeof VideoMode>

const Seconds = z.union([
  z.array(z.number().positive()).min(1),
  z.object({ from: z.number().positive(), to: z.number().positive() }),
])

/** Every mode × length × size × ratio of one row may be asked for together; nothing that is in no row may. */
const Combination = z.object({
  modes: z.array(VideoMode).min(1),
  seconds: Seconds,
  resolutions: z.array(z.stringFormat('resolution', /^(\d{3,4}p|4K)$/)).min(1),
  ratios: z.array(Ratio).min(1),
})
export type Combination = z.infer<typeof Combination>

export const VideoModel = z.object({
  ...About,
  kind: z.literal('video'),
  legal: z.array(Combination).min(1),
  /** How many reference pictures, and whether they can go together with a start or end frame. */
  references: z.object({ hard: z.int().nonnegative(), withFrames: z.boolean() }),
  sound: z.enum(['never', 'optional', 'always']),
  /** Whether it writes into its picture what is said. */
  subtitled: z.boolean().default(false),
  /** Null is not offered: a model that is never silent, or a silent one. */
  usdPerSecond: z.array(z.object({ resolution: z.string(), silent: Usd.nullable(), sound: Usd.nullable() })).min(1),
})
export type VideoModel = z.infer<typeof VideoModel>

const Reader = {
  /** Tokens it can read and write in one call. */
  context: Positive,
  usdPerMillionIn: Usd,
  usdPerMillionOut: Usd,
  /** Tokens that one picture counts as; null for a model that sees none. */
  tokensPerPicture: Positive.nullable().default(null),
}
export const TextModel = z.object({ ...About, kind: z.literal('text'), ...Reader })
export type TextModel = z.infer<typeof TextModel>
export const VisionModel = z.object({ ...About, kind: z.literal('vision'), ...Reader })
export type VisionModel = z.infer<typeof VisionModel>
export const CutoutModel = z.object({ ...About, kind: z.literal('cutout'), usdPerPicture: Usd })
export type CutoutModel = z.infer<typeof CutoutModel>

export const Model = z.discriminatedUnion('kind', [ImageModel, VideoModel, TextModel, VisionModel, CutoutModel])
export type Model = z.infer<typeof Model>
/** As a person writes it: what has a default may be left out. */
export type ModelRow = z.input<typeof Model>
