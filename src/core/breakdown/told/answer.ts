import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { Manner } from '#core/assets/mention.ts'

const Name = z.string().trim().min(1).max(120)

const ToldMention = z.object({ scene: z.int(), manner: Manner, quote: z.string().trim().min(1).max(1000) })

const ToldAsset = z.object({
  name: Name,
  kind: AssetKind,
  nature: Nature,
  aliases: z.array(Name).max(40),
  /** For a location inside another one. */
  within: Name.nullable(),
  /** How many they are, where the script counts an extra. */
  count: z.int().positive().max(100_000).nullable(),
  mentions: z.array(ToldMention).max(4000),
})
export type ToldAsset = z.infer<typeof ToldAsset>

/** What a text engine answers when it is asked who and what is in a script. */
export const BreakdownAnswer = z.object({ assets: z.array(ToldAsset).max(3000) })
export type BreakdownAnswer = z.infer<typeof BreakdownAnswer>

/** What is sound in an answer that is not: every asset by itself, every mention by itself. Null when nothing is. */
export function salvage(given: unknown): BreakdownAnswer | null {
  const loose = z.object({ assets: z.array(z.unknown()) }).safeParse(given)
  if (!loose.success) return null
  const assets = loose.data.assets.flatMap((one) => {
    const mentions = z.object({ mentions: z.array(z.unknown()) }).safeParse(one)
    const sound = mentions.success ? mentions.data.mentions.filter((mention) => ToldMention.safeParse(mention).success) : []
    const asset = ToldAsset.safeParse({ aliases: [], within: null, count: null, nature: 'thing', ...Object(one), mentions: sound })
    return asset.success ? [asset.data] : []
  })
  return assets.length > 0 ? { assets } : null
}
