import { z } from 'zod'

export const ToldReference = z.object({ name: z.string(), hash: z.string() })

/** What a screen says of the request an attempt was made from. */
export const Told = z.object({
  prompt: z.string().nullable(),
  /** Where one region was drawn anew: what was to change there (F9). */
  change: z.string().nullable(),
  references: z.array(ToldReference),
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type Told = z.infer<typeof Told>

const Size = { width: z.int().optional(), height: z.int().optional() }
const hash = z.string().nullish()

/** Every kind of recipe keeps its own inputs; what they have in common is read here, whatever else they hold. */
const Common = z.object({
  prompt: z.string().optional(),
  ...Size,
  request: z.object(Size).nullish(),
  crop: z.object(Size).nullish(),
  reference: ToldReference.nullish(),
  cast: z.array(z.object({ name: z.string(), picture: hash })).optional(),
  shotReferences: z.array(z.object({ purpose: z.string(), hash: z.string() })).optional(),
  continuity: z.object({ label: z.string(), hash: z.string() }).nullish(),
  fix: z.object({ words: z.string(), picture: z.string() }).nullish(),
  startHash: hash,
  endHash: hash,
})

const nothing: Told = { prompt: null, change: null, references: [], width: null, height: null }

export function toldBy(inputs: unknown): Told {
  const read = Common.safeParse(inputs)
  if (!read.success) return nothing
  const { prompt, width, height, request, crop, fix } = read.data
  const size = { width, height, ...request, ...crop }
  return { prompt: prompt ?? null, change: fix?.words ?? null, references: referencesOf(read.data), width: size.width ?? null, height: size.height ?? null }
}

function referencesOf({ fix, reference, cast = [], shotReferences = [], continuity, startHash, endHash }: z.infer<typeof Common>): Told['references'] {
  return [
    ...(fix ? [{ name: 'The picture before', hash: fix.picture }] : []),
    ...(reference ? [reference] : []),
    ...cast.flatMap(({ name, picture }) => (picture ? [{ name, hash: picture }] : [])),
    ...shotReferences.map((brought) => ({ name: `Reference for the ${brought.purpose}`, hash: brought.hash })),
    ...(continuity ? [{ name: continuity.label, hash: continuity.hash }] : []),
    ...(startHash ? [{ name: 'Start frame', hash: startHash }] : []),
    ...(endHash ? [{ name: 'End frame', hash: endHash }] : []),
  ]
}
