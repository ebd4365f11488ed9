import type { Span } from './clauses.ts'
import { behindPair, type Mention, type Sentence } from './mentions.ts'
import type { Token } from '#core/scripts/language/tokens.ts'

/** How a clause begins, and so who acts in it. */
export interface Lead {
  /**
   * own: named in it; carried: whoever acted before; relative: whoever stands before it; other: somebody not in the
   * cast.
   */
  kind: 'own' | 'carried' | 'relative' | 'other'
  mentions: readonly Mention[]
  unreal: boolean
  /** Where the verb is looked for. */
  verbFrom: number
  participle: boolean
}

export function leadOf(sentence: Sentence, span: Span, mentions: readonly Mention[]): Lead {
  const { tokens, grammar } = sentence
  const opening = tokens.slice(span.from, span.to)
  const skipped = opening.findIndex((token) => !grammar.openers.has(token.folded) && !isFiller(token, sentence))
  const at = behindPair(tokens, span.from + Math.max(0, skipped))
  const unreal = tokens.slice(span.from, at).some(({ folded }) => grammar.unreal.has(folded))
  const lead = (kind: Lead['kind'], acting: readonly Mention[] = [], verbFrom = at): Lead => ({
    kind,
    mentions: acting,
    unreal,
    verbFrom,
    participle: isParticiple(sentence, at),
  })

  const [first] = mentions
  const pronoun = mentions.find(
    ({ how, from, governed }) =>
      how === 'pronoun' && !governed && grammar.nominative.has(tokens[from]?.text.toLowerCase() ?? ''),
  )
  if (span.from > 0 && grammar.relative.has(tokens[span.from]?.folded ?? '') && first?.from !== span.from)
    return lead('relative', [], span.from + 1)
  if (pronoun && first?.from !== at) return lead('own', [pronoun], pronoun.to)
  if (first && first.from === at && !first.governed) return subjectAt(sentence, mentions, first, lead)
  if (grammar.prepositions.has(tokens[at]?.folded ?? '')) {
    const actor = mentions.find(({ governed }) => !governed)
    return actor ? subjectAt(sentence, mentions, actor, lead) : lead('carried')
  }
  return verbFirst(sentence, span, at, mentions, lead)
}

type Make = (kind: Lead['kind'], acting?: readonly Mention[], verbFrom?: number) => Lead

/** Everybody in one list: "Marta, Leo and the guards". */
function subjectAt(
  { tokens, grammar, namings }: Sentence,
  mentions: readonly Mention[],
  first: Mention,
  lead: Make,
): Lead {
  const owned = first.owns ? mentions[mentions.indexOf(first) + 1] : undefined
  if (owned && owned.from - first.to <= 2 && !owned.owns)
    return subjectAt({ tokens, grammar, namings }, mentions, owned, lead)
  if (first.owns || first.how === 'unknown') return lead('other', [], first.to)
  const acting = [first]
  let last = first
  for (const mention of mentions.slice(mentions.indexOf(first) + 1)) {
    const between = tokens.slice(last.to, mention.from)
    if (between.length === 0 || mention.owns || mention.how === 'unknown') break
    if (!between.every(({ text, folded }) => text === ',' || grammar.and.has(folded))) break
    acting.push(mention)
    last = mention
  }
  return lead('own', acting, last.to)
}

/** No subject before the verb: "Walks out." goes on with who acted before, "Entra Marta" names her behind it. */
function verbFirst(
  { tokens, grammar }: Sentence,
  span: Span,
  at: number,
  mentions: readonly Mention[],
  lead: Make,
): Lead {
  const word = tokens[at]
  if (!word || word.kind === 'mark') return lead('carried')
  const behind = mentions.find(({ governed, how, owns }) => !governed && !owns && how === 'named')
  const isStageWord = /^(re-)?(enter|exit|exeunt)s?$/u.test(word.folded)
  if (behind && isActor(behind) && behind.from - at <= 3 && (isStageWord || grammar.code !== 'en'))
    return lead('own', [behind], at)
  if (at > 0 && span.from > 0) return word.capital && grammar.code !== 'de' ? lead('other') : lead('carried')
  if (grammar.dropsSubject || isParticiple({ tokens, grammar }, at) || isStageWord) return lead('carried')
  return isVerbLike(word) && !startsWithNoun({ tokens, grammar }, at, mentions) ? lead('carried') : lead('other')
}

const isActor = ({ means }: Mention) =>
  typeof means === 'object' &&
  'naming' in means &&
  means.naming.candidates.some(({ kind }) => kind === 'character' || kind === 'extra')
const isVerbLike = ({ folded }: Token) => /(?:[^s]s|t)$/u.test(folded)
const isParticiple = ({ tokens, grammar }: Pick<Sentence, 'tokens' | 'grammar'>, at: number) =>
  grammar.code === 'en' && /\p{L}{2}ing$/u.test(tokens[at]?.folded ?? '')

/** "Footsteps approach": what follows is a verb, so what stands first is a noun. */
function startsWithNoun(
  { tokens, grammar }: Pick<Sentence, 'tokens' | 'grammar'>,
  at: number,
  mentions: readonly Mention[],
): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark' || mentions.some(({ from }) => from === at + 1)) return false
  return !(
    grammar.prepositions.has(next.folded) ||
    grammar.fillers.has(next.folded) ||
    grammar.openers.has(next.folded) ||
    grammar.pronouns.has(next.text.toLowerCase()) ||
    /ly$/u.test(next.folded)
  )
}

const isFiller = ({ folded }: Token, { grammar }: Sentence) =>
  grammar.fillers.has(folded) || (grammar.code === 'en' && /\p{L}{3}ly$/u.test(folded))
