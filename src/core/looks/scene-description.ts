import { describeAsset } from '#core/assets/describe.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

interface Described {
  name: string
  aliases: readonly string[]
  kind: AssetKind
}

/**
 * How an asset looks in one scene, as the words of that scene tell it (A14): what it looks like anyway, and what is said
 * here. Null where the scene only says what it does.
 */
export function sceneDescription(asset: Described, inherited: string, quotes: readonly string[]): string | null {
  const told = describeAsset(asset, quotes)
  const sentences = quotes.flatMap((quote) => sentencesOf(quote).map(({ text }) => text))
  if (told === '' || sentences.some((sentence) => plain(sentence) === plain(told)) || plain(inherited).includes(plain(told))) return null
  return inherited === '' ? told : `${inherited.replace(/[.\s]+$/u, '')}. Here: ${told}`
}

const plain = (text: string) => text.toLowerCase().replace(/[*_.\s]+/gu, ' ').trim()
