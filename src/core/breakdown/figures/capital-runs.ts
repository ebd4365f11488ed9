import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'

/** Words written in capitals one after the other, within a sentence that is not all capitals. */
export interface CapitalRun {
  from: number
  to: number
  /** The name as written: without article, number or adverb before it. */
  name: string
  words: readonly Token[]
  /** An article, number or possessive stands before it. */
  determined: 'definite' | 'indefinite' | 'possessive' | 'number' | null
  count: number | null
  /** "MARTA'S": something of hers follows. */
  owner: boolean
  nickname: string | null
}

/** SUVs, DJs and TVs too. */
export const isShouting = ({ shouted, kind, text }: Token) =>
  (shouted || /^\p{Lu}{2,}s$/u.test(text)) && kind === 'word'

const pictureWords = wordSet(`
  close closer closeup close-up angle angles pan pans panning tracking track pov p.o.v insert super superimpose
  title titles card cut cuts fade fades dissolve intercut montage wide zoom tilt dolly crane smash match freeze
  frame slow motion beat prelap pre-lap reverse continuous later end begin begins series shot shots on view favor
  rack focus push pull back to camera flashback flash music credits o.s v.o os vo oc o.c split screen cgi vfx sfx
  subtitle subtitled chyron text caption
`)

export function capitalRuns(
  { text, tokens, quoted }: Pick<Sentence, 'text' | 'tokens' | 'quoted'>,
  lexicon: Lexicon,
): CapitalRun[] {
  const runs: CapitalRun[] = []
  if (!tokens.some(isShouting)) return runs
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (!token || !isShouting(token) || quoted.has(from)) continue
    const to = runEnd(tokens, from, lexicon)
    const run = taken(tokens, from, to, lexicon)
    if (run)
      runs.push({
        ...run,
        name: text.slice(run.words[0]?.start, run.words.at(-1)?.end).replace(/[*_]+/gu, '').replace(/\s+/gu, ' '),
      })
    from = to - 1
  }
  return runs
}

function runEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from + 1
  for (; to < tokens.length; to++) {
    const [token, after] = [tokens[to], tokens[to + 1]]
    if (!token) break
    if (/^['’]S$/u.test(token.text) && after && isShouting(after)) continue
    if (isShouting(token) && isShoutedVerb(token, lexicon)) break
    if (isShouting(token) || (token.kind === 'number' && /^\d{1,2}$/u.test(token.text))) continue
    if (token.text === '#' && after?.kind === 'number') continue
    const initial = /^\p{Lu}$/u.test(token.text) && (after?.text === '.' || (after && isShouting(after)))
    if (
      initial ||
      (token.text === '.' &&
        /^\p{Lu}$|^(?:MR|MRS|MS|DR|ST|SGT|LT|CAPT|PROF|JR|SR)$/u.test(tokens[to - 1]?.text ?? '') &&
        after &&
        isShouting(after))
    )
      continue
    const closing = nicknameEnd(tokens, to)
    if (closing === null) break
    to = closing
  }
  while (to > from + 1 && /^[#.]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1
  return to
}

/** The closing mark of a nickname inside a name: LEO "BIG CAT" STERN. */
function nicknameEnd(tokens: readonly Token[], opening: number): number | null {
  if (!/^["“'‘„«(]$/u.test(tokens[opening]?.text ?? '')) return null
  for (let at = opening + 1; at < opening + 5; at++) {
    const [token, after] = [tokens[at], tokens[at + 1]]
    if (at > opening + 1 && /^["”'’“»)]$/u.test(token?.text ?? '')) return after && isShouting(after) ? at : null
    if (!token || !isShouting(token)) return null
  }
  return null
}

/** "KATE DIVES", "A CAR SCREECHES": the verb is not part of the name. */
const isShoutedVerb = ({ folded }: Token, lexicon: Lexicon) =>
  lexicon.language === 'en'
    ? /[^s]s$/u.test(folded) &&
      !lexicon.person(folded) &&
      (lexicon.has('acting', folded) || lexicon.has('handling', folded) || lexicon.isClass(folded, 'sounds')) &&
      !isKnownPlural(folded, lexicon)
    : lexicon.has('acting', folded) && !lexicon.person(folded)

const isKnownPlural = (word: string, lexicon: Lexicon) =>
  lexicon.isClass(word, 'things') && !lexicon.has('acting', word)

function taken(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Omit<CapitalRun, 'name'> | null {
  let start = from
  let determined = determinerBefore(tokens, from, lexicon)
  let count = from > 0 ? lexicon.number(tokens[from - 1]?.folded ?? '') : null
  for (; start < to; start++) {
    const word = tokens[start]?.folded ?? ''
    const number = lexicon.number(word)
    if (number !== null && start < to - 1) [count, determined] = [number, 'number']
    else if (lexicon.has('indefinite', word) || lexicon.has('definite', word) || lexicon.has('possessive', word))
      determined = lexicon.has('indefinite', word)
        ? 'indefinite'
        : lexicon.has('definite', word)
          ? 'definite'
          : 'possessive'
    else if (lexicon.has('amounts', word)) determined = 'number'
    else if (!(
      pictureWords.has(word) ||
      (lexicon.language === 'en' && /ly$/u.test(word) && start < to - 1) ||
      (lexicon.has('little', word) && !/^(?:will|may)$/u.test(word))
    ))
      break
  }
  const words = tokens.slice(start, to).filter(({ kind, text }) => kind !== 'mark' && !/^['’]S$/u.test(text))
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > 6) return null
  const nickname = tokens.slice(start, to).findIndex(({ text }) => /^["“'‘„«(]$/u.test(text))
  return {
    from: start,
    to,
    words,
    determined,
    count,
    owner: /^['’]s$/iu.test(tokens[to]?.text ?? ''),
    nickname: nickname < 0 ? null : shoutedFrom(tokens, start + nickname + 1),
  }
}

function determinerBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): CapitalRun['determined'] {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return /^['’]s$/iu.test(token?.text ?? '') ? 'possessive' : null
    const word = token.folded
    if (word === "'s") return 'possessive'
    if (lexicon.has('possessive', word)) return 'possessive'
    if (lexicon.has('indefinite', word)) return 'indefinite'
    if (lexicon.has('definite', word)) return 'definite'
    if (lexicon.number(word) !== null || lexicon.has('amounts', word)) return 'number'
    if (
      at === from - 1 &&
      lexicon.nounClass(word) !== null &&
      !lexicon.has('adjectives', word) &&
      isVerbForm(tokens[from]?.folded ?? '', lexicon)
    )
      return null
    if (lexicon.has('little', word) || token.capital || lexicon.has('acting', word) || lexicon.has('handling', word))
      return null
  }
  return null
}

function shoutedFrom(tokens: readonly Token[], from: number): string {
  const end = tokens.findIndex((token, at) => at >= from && !isShouting(token))
  return tokens
    .slice(from, end < 0 ? tokens.length : end)
    .map(({ text }) => text)
    .join(' ')
}

/** "the doorbell RINGS". */
const isVerbForm = (word: string, lexicon: Lexicon) =>
  lexicon.has('acting', word) ||
  lexicon.has('handling', word) ||
  (/s$/u.test(word) && lexicon.isClass(word, 'sounds'))
