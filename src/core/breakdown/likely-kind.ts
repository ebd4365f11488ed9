import type { AssetKind, Nature } from '#core/assets/kind.ts'
import { type Lexicon } from './lexicon/lexicon.ts'
import { nameWords } from './figures/names.ts'

interface Typed {
  kind: AssetKind
  nature: Nature
  name: string
  speaks: boolean
  count: number | null
}

/** Of what other type a finding may be, and why; null where nothing speaks against its type. The user decides. */
export function likelyKind({ kind, nature, name, speaks, count }: Typed, lexicon: Lexicon): { kind: AssetKind; reason: string } | null {
  const head = nameWords(name, lexicon).at(-1) ?? ''
  if (speaks && (kind === 'prop' || kind === 'location')) return { kind: 'character', reason: 'it speaks' }
  if (kind === 'character' && !speaks && ((count ?? 0) > 1 || lexicon.person(head)?.many)) return { kind: 'extra', reason: 'it is several people, and none of them speaks' }
  if (kind === 'character' && !speaks && nature === 'thing') return { kind: 'prop', reason: 'it is a thing and never speaks' }
  if (kind === 'prop' && lexicon.person(head) && !lexicon.isClass(head, 'things')) return { kind: 'character', reason: 'it is called like a person' }
  return null
}
