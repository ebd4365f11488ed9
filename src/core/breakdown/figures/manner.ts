import type { Manner } from '#core/assets/mention.ts'
import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'

const like = wordSet('like than without ohne wie sans comme sin como bez jak niz about uber de-quien')
const thinking = new RegExp(
  [
    String.raw`\b(?:think|thinks|thinking|talk|talks|talking|dream|dreams|dreaming|reminded|speak|speaks|`,
    String.raw`mention of|name|thought|thoughts|news|word|sign) (?:of|about)$|\b(?:look|looks|looking|search|`,
    String.raw`searches|searching|wait|waits|waiting|ask|asks|hunt|hunts) for$|\b(?:remembers|misses|`,
    String.raw`remembering|mentions|imagines|impersonates)$`,
  ].join(''),
  'u',
)

/** Is who is named also seen? "Ida's eyes" are hers, "Ida's house" is only hers, "a photo of Ida" is a photo. */
export function mannerOf(
  { tokens, quoted }: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
): { manner: Manner; rule: string } {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ folded }) => folded)
  if (quoted.has(from)) return { manner: 'mentioned', rule: 'stands in quotation marks' }
  if (isPictured(before, lexicon)) return { manner: 'mentioned', rule: 'only in a picture or memory' }
  const closest = before.filter((word) => !lexicon.has('definite', word)).at(-1) ?? ''
  const compared = like.has(closest) || (closest === 'as' && !lexicon.has('acting', tokens[to]?.folded ?? ''))
  if (compared || thinking.test(before.join(' ')))
    return { manner: 'mentioned', rule: 'only compared with or thought of' }
  if (/^(?:from|von|od)$/u.test(closest) && !/['’]s/iu.test(tokens[to]?.text ?? ''))
    return { manner: 'mentioned', rule: 'only where something is from' }
  const owned = ownedBefore(tokens, from, lexicon)
  if (owned === 'voice') return { manner: 'heard', rule: 'only the voice' }
  if (owned === 'thing') return { manner: 'mentioned', rule: 'only owns something here' }
  if (isAway(tokens, to, lexicon)) return { manner: 'mentioned', rule: 'said to be gone' }
  const belonging = ownedAfter(tokens, to, from, lexicon)
  if (belonging === null) return { manner: 'present', rule: 'named in the action' }
  if (
    lexicon.has('voices', belonging) ||
    (lexicon.nounClass(belonging) === 'sounds' && !lexicon.isClass(belonging, 'body'))
  )
    return { manner: 'heard', rule: 'only the voice' }
  const nounClass = lexicon.nounClass(belonging)
  if (
    lexicon.isClass(belonging, 'body') ||
    nounClass === 'abstract' ||
    (nounClass === null && !lexicon.person(belonging))
  )
    return { manner: 'present', rule: 'seen in part' }
  return { manner: 'mentioned', rule: 'only owns something here' }
}

function isPictured(before: readonly string[], lexicon: Lexicon): boolean {
  const at = before.findLastIndex((word) => lexicon.has('pictures', word))
  const joint = before[at + 1] ?? ''
  return (
    at >= 0 && (lexicon.has('of', joint) || lexicon.has('with', joint) || joint === 'showing' || joint === 'about')
  )
}

/** "Ida is gone": not here, unless she was a moment ago. */
function isAway(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens.slice(to, to + 4).map(({ folded }) => folded)
  const verb = next.findIndex((word) => /^(?:is|are|ist|sind|est|sont|esta|estan|jest|sa|has|hat|a|ha)$/u.test(word))
  return (
    verb >= 0 &&
    verb < 2 &&
    next.slice(verb + 1).some((word) => lexicon.has('absent', word) || /^(?:not|nowhere|nicht|no)$/u.test(word)) &&
    !next.includes('too')
  )
}

/** "le manteau de Lucas", "la voz de Lucía", "the house of Ida". */
function ownedBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): 'voice' | 'thing' | null {
  const [joint, noun] = [tokens[from - 1], tokens[from - 2]]
  if (!joint || !noun || !/^(?:of|de|d'|du|del|von)$/u.test(joint.folded)) return null
  if (lexicon.has('voices', noun.folded)) return 'voice'
  return ['things', 'clothes', 'furniture', 'places'].includes(lexicon.nounClass(noun.folded) ?? '') &&
    !lexicon.isClass(noun.folded, 'body')
    ? 'thing'
    : null
}

function ownedAfter(tokens: readonly Token[], to: number, from: number, lexicon: Lexicon): string | null {
  const [token, after] = [tokens[to], tokens[to + 1]]
  if (/^['’]s$/iu.test(token?.text ?? '')) return headAfter(tokens, to + 1, lexicon)
  const last = tokens[to - 1]
  if (/s$/u.test(last?.text ?? '') && (after?.text ?? token?.text) !== undefined && /^['’]$/u.test(token?.text ?? ''))
    return headAfter(tokens, to + 1, lexicon)
  const germanGenitive =
    lexicon.language === 'de' &&
    /s$/u.test(last?.text ?? '') &&
    token?.capital &&
    lexicon.nounClass(token.folded) !== null &&
    to - from === 1
  return germanGenitive ? token.folded : null
}

function headAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  let head = ''
  for (const token of tokens.slice(at, at + 4)) {
    if (token.kind === 'mark' || lexicon.has('little', token.folded)) break
    if (head !== '' && /[^s]s$/u.test(token.folded) && lexicon.has('acting', token.folded)) break
    head = token.folded
    if (token.kind === 'word' && lexicon.nounClass(head) !== null && !lexicon.has('adjectives', head)) {
      const next = tokens[at + 1]
      if (!next || lexicon.nounClass(next.folded) === null) break
    }
  }
  return head
}
