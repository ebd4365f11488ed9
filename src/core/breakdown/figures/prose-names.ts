import { fold } from '#core/scripts/language/fold.ts'
import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadScene, Sentence } from '../reading/passages.ts'
import type { FoundName } from './found-name.ts'

interface Candidate {
  name: string
  uses: number
  /** Stands where only somebody stands: the subject of a living verb, an owner of a body. */
  alive: number
  /** Stands behind an article or a preposition of place. */
  thing: number
  first: Sentence
}

const placeWords = wordSet(`
  in at to from near on into through im in nach aus bei auf am à a en au dans sur vers depuis de do w we na z ze
  nad pod
`)
const calendar = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter halloween english french german spanish polish american
  british italian russian chinese japanese vietnamese god jesus ok tv
`)

/** Names that are never in capitals and never speak: whoever acts under a written name is somebody. */
export function proseNames(
  scenes: readonly ReadScene[],
  lexicon: Lexicon,
  small: ReadonlySet<string>,
  known: (word: string) => boolean,
): FoundName[] {
  const candidates = new Map<string, Candidate>()
  for (const { passages } of scenes) {
    for (const passage of passages) if (passage.kind === 'action') collect(passage, lexicon, small, known, candidates)
  }
  return [...candidates.values()]
    .filter(({ alive, thing, uses }) => alive > thing && (uses > 1 || alive > 1))
    .map(({ name, first }) => ({
      name,
      source: 'prose',
      sure: true,
      many: false,
      count: null,
      nature: 'person',
      gender: null,
      described: false,
      roles: [],
      otherNames: [],
      heard: false,
      age: null,
      scene: first.scene,
      line: first.line,
      quote: first.text,
      rule: 'acts under a name',
    }))
}

function collect(
  sentence: Sentence,
  lexicon: Lexicon,
  small: ReadonlySet<string>,
  known: (word: string) => boolean,
  candidates: Map<string, Candidate>,
) {
  const { tokens, quoted } = sentence
  for (const [at, token] of tokens.entries()) {
    if (
      !isNameLike(token, lexicon) ||
      quoted.has(at) ||
      small.has(token.folded) ||
      known(token.folded) ||
      calendar.has(token.folded)
    )
      continue
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (before?.capital && at > 1 && lexicon.language !== 'de') continue
    const key = lexicon.language === 'de' ? token.folded.replace(/s$/u, '') : token.folded
    const candidate = candidates.get(key) ?? { name: token.text, uses: 0, alive: 0, thing: 0, first: sentence }
    candidate.uses += 1
    if (isAlive(tokens, at, lexicon)) candidate.alive += 1
    if (!isOwning(token, after, lexicon) && isThing(before, after, lexicon)) candidate.thing += 1
    if (candidate.name.length > token.text.length) candidate.name = token.text
    candidates.set(key, candidate)
  }
}

/** "Idas Hand", "Ida's hand": whose it is, whatever stands before. */
const isOwning = (token: Token, after: Token | undefined, lexicon: Lexicon) =>
  /^['’]s$/iu.test(after?.text ?? '') ||
  (lexicon.language === 'de' && /s$/u.test(token.text) && (after?.capital ?? false))

const isNameLike = ({ kind, capital, shouted, text, folded }: Token, lexicon: Lexicon) =>
  kind === 'word' &&
  capital &&
  !shouted &&
  text.length > 1 &&
  /^\p{Lu}\p{Ll}/u.test(text) &&
  !lexicon.has('little', folded) &&
  !lexicon.has('definite', folded) &&
  !lexicon.has('possessive', folded) &&
  !lexicon.has('indefinite', folded) &&
  !lexicon.has('amounts', folded) &&
  !lexicon.has('adjectives', folded) &&
  lexicon.number(folded) === null &&
  lexicon.nounClass(folded) === null &&
  !lexicon.person(folded) &&
  !lexicon.animal(folded) &&
  !lexicon.has('acting', folded) &&
  !lexicon.has('handling', folded) &&
  !lexicon.has('honorifics', folded) &&
  !/ly$|ing$/u.test(lexicon.language === 'en' ? folded : '')

function isAlive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const verb = (token: Token | undefined) =>
    token !== undefined &&
    !token.capital &&
    (lexicon.has('acting', token.folded) || lexicon.has('handling', token.folded))
  const first = at === 0 || before?.kind === 'mark'
  if (verb(after) && !(lexicon.language === 'de' && !first && !verb(before))) return true
  return (
    verb(before) &&
    (first || !lexicon.has('little', after?.folded ?? '') || lexicon.language === 'de') &&
    fold(before?.text ?? '') === before?.text
  )
}

function isThing(before: Token | undefined, after: Token | undefined, lexicon: Lexicon): boolean {
  if (!before || before.kind === 'mark')
    return (
      after !== undefined && after.capital && after.kind === 'word' && !after.shouted && lexicon.language !== 'de'
    )
  const word = before.folded
  return (
    lexicon.has('definite', word) ||
    lexicon.has('indefinite', word) ||
    lexicon.has('possessive', word) ||
    lexicon.has('adjectives', word) ||
    placeWords.has(word) ||
    (lexicon.language === 'de' &&
      /^(?:der|die|das|den|dem|des|beim|vom|zum|zur|ins|ans)$|(?:e|en|er|es)$/u.test(word) &&
      !before.capital &&
      !lexicon.has('acting', word) &&
      !lexicon.has('handling', word) &&
      !lexicon.has('little', word))
  )
}
