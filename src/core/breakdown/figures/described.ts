import { isShouting } from './capital-runs.ts'
import type { Token } from '#core/scripts/language/tokens.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { endOf, phraseAt } from '../reading/phrases.ts'

const number = String.raw`\d{1,3}(?:['’]?s)?(?:\s*(?:or so|ish))?`
const decade = [
  '(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teenage|preteen|',
  'dreißig|vierzig|fünfzig|sechzig|siebzig|zwanzig|vingtaine|trentaine|quarantaine|cinquantaine|',
  'soixantaine|treinta|cuarenta|cincuenta|sesenta|veinte|trzydziestce|czterdziestce|pięćdziesiątce|',
  'sześćdziesiątce)',
].join('')
const about = [
  String.raw`(?:(?:aged?|about|around|approx\.?|almost|nearly|maybe|in|his|her|their|early|mid|middle|late|`,
  String.raw`very|to|anfang|mitte|ende|ca\.?|etwa|um|die|rund|la|dans|environ|début|fin|de|unos|unas|casi|`,
  String.raw`sus|los|ok\.?|około|lat|po|koło)[\s-]+){0,4}(?:early|mid|late)?-?`,
].join('')
const age = new RegExp(
  [
    String.raw`^\s*[,(–—-]\s*${about}(?:${number}|${decade})(?!\s*(?:feet|foot|ft|metres|meters|inches|miles|`,
    String.raw`km|pounds|kg|o'clock|uhr|%|dollars))(?=[\s,).;:–-]|$)`,
  ].join(''),
  'iu',
)

/** ", 55,", "(30s)", ", Anfang vierzig", ", 30 ans": only somebody has an age. */
export const isAged = (textAfter: string) => age.test(textAfter)

const naming = new RegExp(
  [
    String.raw`\b(?:a\.?k\.?a\.?|alias|(?:also |better )?known (?:to \w+ )?(?:only )?as|called|nicknamed|`,
    String.raw`dubbed|(?:who|whom|everyone|everybody|they|friends|people)\b[^,.;]{0,40}? calls?(?: (?:him|her|`,
    String.raw`it))?|genannt|nennen|dite?|surnommée?|appelée?|appellent|apodad[oa]|llamad[oa]|llaman|zwan[yae]|`,
    String.raw`nazywan[yae]|nazywają)\s+["“'‘„«]?\s*`,
  ].join(''),
  'giu',
)
const capitalName = /^(?:(?:the|The|THE)\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/u

/** "whom the harbour calls PIP". */
export const otherNamesIn = (textAfter: string) =>
  [...textAfter.matchAll(naming)].flatMap(
    ({ 0: found, index }) => capitalName.exec(textAfter.slice(index + found.length))?.[0] ?? [],
  )

export interface Apposition {
  roles: string[]
  animal: boolean
  many: boolean
}

/** ", his former partner and fellow retiree," behind a name: what else they are. */
export function appositionAfter(tokens: readonly Token[], end: number, lexicon: Lexicon): Apposition {
  const found: Apposition = { roles: [], animal: false, many: false }
  let at = end
  for (let segments = 0; segments < 5; segments++) {
    const mark = tokens[at]
    if (!mark || !/^(?:,|\(|-|–|—|--)$/u.test(mark.text)) break
    at = readSegment(tokens, at + 1, found, lexicon)
    while (at < tokens.length && !/^[,();:.]$/u.test(tokens[at]?.text ?? '')) {
      if (isClause(tokens[at], lexicon)) return found
      at += 1
    }
  }
  return found
}

function readSegment(tokens: readonly Token[], from: number, found: Apposition, lexicon: Lexicon): number {
  let at = from
  for (;;) {
    const phrase = phraseAt(tokens, at, lexicon)
    if (!phrase || isShouting(phrase.head)) return at
    const [person, animal] = [lexicon.person(phrase.head.folded), lexicon.animal(phrase.head.folded)]
    if (!person && !animal) return at
    const [after, joint] = [tokens[endOf(phrase)], tokens[phrase.to]]
    if (after && isClause(after, lexicon)) return at
    found.roles.push((person ?? animal)?.one ?? phrase.head.folded)
    found.animal ||= !person
    found.many ||= (person ?? animal)?.many ?? false
    at = endOf(phrase)
    if (!joint || !lexicon.has('and', joint.folded)) return at
    at = phrase.to + 1
  }
}

const isClause = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined &&
  !token.capital &&
  /[^s]s$|t$|e$|a$/u.test(token.folded) &&
  (lexicon.has('acting', token.folded) || lexicon.has('handling', token.folded)) &&
  !lexicon.person(token.folded)
