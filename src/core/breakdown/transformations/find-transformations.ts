import type { FoundAsset, FoundTransformation } from '../findings.ts'
import type { People } from '../figures/find-figures.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadScene } from '../reading/passages.ts'

export function findTransformations(_scenes: readonly ReadScene[], _people: People, _assets: readonly FoundAsset[], _lexicon: Lexicon): FoundTransformation[] {
  return []
}
