import type { Token } from '#core/scripts/language/tokens.ts'
import { isShouting } from '../figures/capital-runs.ts'
import type { FoundName } from '../figures/found-name.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Kind } from '../lexicon/words.ts'
import type { Sentence } from '../reading/passages.ts'
import { isActing, isCrowdJoint, isFragment, isInverted, startsClause } from '../reading/clauses.ts'
import { endOf, phraseAt, type Phrase } from '../reading/phrases.ts'

/** Groups and passers-by who are written small: "guests dance", "a nurse looks in". */
export function unnamedPeople(sentence: Sentence, lexicon: Lexicon, taken: ReadonlySet<number>): FoundName[] {
  if (sentence.shouted) return []
  const { tokens } = sentence
  const found: FoundName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = taken.has(at) || sentence.quoted.has(at) ? null : phraseAt(tokens, at, lexicon)
    if (!phrase) continue
    const people =
      isApposition(tokens, at, phrase, taken, lexicon) || isIntroducing(tokens, phrase, taken)
        ? null
        : peopleOf(phrase, tokens, at, lexicon)
    if (people) found.push({ ...people, scene: sentence.scene, line: sentence.line, quote: sentence.text })
    at = phrase.to - 1
  }
  return found
}

/** "MOZART, an old dachshund," says more of who is already named. */
function isApposition(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const after = tokens[endOf(phrase)]
  const closed =
    after === undefined ||
    after.kind === 'mark' ||
    lexicon.has('with', after.folded) ||
    /^(?:who|whose|and|in|im|en|dans|w)$/u.test(after.folded)
  if (!closed || !/^[,(–—-]+$/u.test(tokens[at - 1]?.text ?? '')) return false
  const named = tokens.slice(0, at).findLastIndex((_, index) => taken.has(index))
  return (
    named >= 0 &&
    !tokens
      .slice(named + 1, at)
      .some(({ folded }) => lexicon.has('acting', folded) || lexicon.has('handling', folded))
  )
}

/** "An angler, GUNTHER, 65," is about to be named. */
const isIntroducing = (tokens: readonly Token[], phrase: Phrase, taken: ReadonlySet<number>) =>
  taken.has(endOf(phrase)) || (tokens[endOf(phrase)]?.text === ',' && taken.has(endOf(phrase) + 1))

type People = Omit<FoundName, 'scene' | 'line' | 'quote'>

const nobody = {
  source: 'prose',
  sure: true,
  many: false,
  count: null,
  nature: 'person',
  gender: null,
  described: false,
  otherNames: [],
  heard: false,
  age: null,
} as const

function peopleOf(phrase: Phrase, tokens: readonly Token[], at: number, lexicon: Lexicon): People | null {
  const word = phrase.head.folded
  if (phrase.words.some(isShouting) || isTalkedOf(tokens, at, lexicon) || lexicon.nounClass(word) === 'things')
    return null
  const kind = lexicon.person(word)
  return kind ? personOf(phrase, kind, tokens, at, lexicon) : animalOf(phrase, lexicon)
}

function animalOf({ head, determiner }: Phrase, lexicon: Lexicon): People | null {
  const animal = lexicon.animal(head.folded)
  if (!animal || animal.many || determiner !== 'indefinite') return null
  const { one, gender } = animal
  return { ...nobody, name: head.text, nature: 'animal', gender, roles: [one], rule: 'an animal in the action' }
}

function personOf(phrase: Phrase, kind: Kind, tokens: readonly Token[], at: number, lexicon: Lexicon): People | null {
  const { head, determiner, count, to } = phrase
  const generic = lexicon.has('anybody', head.folded)
  const many =
    kind.many ||
    (count ?? 0) > 1 ||
    (lexicon.language === 'pl' && determiner === 'amount') ||
    isSameForMany(phrase, kind, lexicon)
  const person: People = {
    ...nobody,
    name: lexicon.language === 'pl' && many ? (kind.several ?? head.text) : nameOf(phrase, generic, lexicon),
    many,
    count,
    gender: kind.gender,
    roles: [kind.one],
    rule: many ? 'a group in the action' : 'somebody who only passes through the action',
  }
  if (lexicon.has('amounts', head.folded)) return null
  if (many) return isGroup(phrase, tokens, at, generic, lexicon) && !isBareCrowd(phrase, kind, at) ? person : null
  const walksOn = determiner === 'indefinite' && !generic && startsClause(tokens, at) && isActing(tokens, to, lexicon)
  return walksOn ? person : null
}

/** Adjectives belong to the name of a kind: "impoverished plebeians"; "young" alone tells nothing. */
function nameOf({ words, head }: Phrase, generic: boolean, lexicon: Lexicon): string {
  const telling = words.filter((word) => word === head || !lexicon.has('adjectives', word.folded))
  return (telling.length > 1 || !generic ? words : telling).map(({ text }) => text).join(' ')
}

/** "crew cut", "family dinner": a crowd without an article is only part of another word. */
const isBareCrowd = ({ determiner, head }: Phrase, { one }: Kind, at: number) =>
  determiner === null && one === head.folded && at > 0

/** German "Spaziergänger" without an article are many. */
const isSameForMany = ({ determiner, head }: Phrase, kind: Kind, lexicon: Lexicon) =>
  lexicon.language === 'de' && determiner === null && kind.one === head.folded && /(?:er|el|en)$/u.test(head.folded)

function isGroup(phrase: Phrase, tokens: readonly Token[], at: number, generic: boolean, lexicon: Lexicon): boolean {
  const { determiner, words, to } = phrase
  const open = determiner !== 'definite' && determiner !== 'possessive'
  if (isCrowdJoint(tokens[at - 1])) return determiner !== 'indefinite' && !generic
  if (!open || (generic && words.length < 2 && determiner !== 'amount' && determiner !== 'number')) return false
  if (isInverted(tokens, at, lexicon)) return true
  return startsClause(tokens, at) && (isActing(tokens, to, lexicon) || isFragment(tokens, lexicon))
}

/** "like soldiers", "no passengers", "a photo of children". */
function isTalkedOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at + 1).map(({ folded }) => folded)
  const pictured = before.findLastIndex((word) => lexicon.has('pictures', word))
  return (
    /^(?:like|as|no|wie|comme|como|jak|keine|kein|aucun|ningun|zadnych)$/u.test(before.at(-2) ?? '') ||
    /^(?:no|kein|keine|keinen)$/u.test(before.at(-1) ?? '') ||
    (pictured >= 0 && lexicon.has('of', before[pictured + 1] ?? ''))
  )
}
