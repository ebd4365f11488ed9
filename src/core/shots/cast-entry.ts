import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'

/** An asset as the rules of shots and casting need to know it; names are unique within a cast. */
export const CastEntry = z.object({
  name: z.string(),
  /** Other names, never the name itself. */
  aliases: z.array(z.string()),
  kind: AssetKind,
  nature: Nature,
  speaks: z.boolean(),
  /** How many they are, where an extra is counted. */
  count: z.int().nullable(),
})
export type CastEntry = z.infer<typeof CastEntry>
