import type { FoundAsset, LikelySame } from './findings.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

export function likelySame(_assets: readonly FoundAsset[], _lexicon: Lexicon): LikelySame[] {
  return []
}
