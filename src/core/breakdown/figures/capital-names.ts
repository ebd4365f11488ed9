import type { Token } from '#core/scripts/language/tokens.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'
import { type CapitalRun, capitalRuns } from './capital-runs.ts'
import { appositionAfter, isAged, otherNamesIn } from './described.ts'
import type { FoundName } from './found-name.ts'
import { isCalled } from './identities.ts'
import { roleOf } from './names.ts'
import { isActing, isCrowdJoint, isFragment, startsClause } from '../reading/clauses.ts'

/** Words the script also writes small are words, not names. */
export interface Vocabulary {
  small: ReadonlySet<string>
  /** Words written with one capital inside a sentence. */
  titled: ReadonlySet<string>
  cues: ReadonlySet<string>
}

/** Who is introduced in capitals, told by grammar from sounds, things and emphasis. */
export function capitalNames(sentence: Sentence, lexicon: Lexicon, vocabulary: Vocabulary): FoundName[] {
  return capitalRuns(sentence, lexicon).flatMap((run) => {
    const found = judge(run, sentence, lexicon, vocabulary)
    return found && (!sentence.shouted || found.described) ? [found] : []
  })
}

function judge(run: CapitalRun, sentence: Sentence, lexicon: Lexicon, vocabulary: Vocabulary): FoundName | null {
  const { tokens, text } = sentence
  const words = run.words.map(({ folded }) => folded)
  const role = roleOf(words, lexicon)
  const kind = role ? lexicon.person(role) : null
  const animal = role && !kind ? lexicon.animal(role) : null
  const after = text.slice(tokens[run.to - 1]?.end ?? 0)
  const aged = isAged(after)
  const apposition = appositionAfter(tokens, run.to, lexicon)
  const roleBefore = roleJustBefore(tokens, run, lexicon)
  const common = words.some(
    (word) =>
      !/^\d+$/u.test(word) && lexicon.nounClass(word) !== null && !lexicon.person(word) && !lexicon.animal(word),
  )
  const stated = isCalled.exec(text)?.[0].length === tokens[run.from]?.start
  const isCue = vocabulary.cues.has(words.join(' ')) || (stated && !role && !run.determined)
  const next = tokens[run.to]
  const ends =
    !next ||
    next.kind === 'mark' ||
    lexicon.has('little', next.folded) ||
    lexicon.has('acting', next.folded) ||
    lexicon.has('handling', next.folded)
  const severalOfThem = (run.count ?? 0) > 1 && ends && !words.some((word) => /^\d+$/u.test(word))
  const described = aged || apposition.roles.length > 0 || /^\s*[,–—-]*\s*(?:who|whose|whom)\b/u.test(after)
  const titled = words.length > 1 && lexicon.has('honorifics', words[0] ?? '') && !role
  const proper =
    !role &&
    !run.determined &&
    !run.owner &&
    !words.some(
      (word) =>
        vocabulary.small.has(word) ||
        lexicon.has('handling', word) ||
        lexicon.has('acting', word) ||
        lexicon.has('little', word) ||
        lexicon.has('adjectives', word),
    )

  const base = {
    name: run.name,
    source: 'capitals' as const,
    many: false,
    count: run.count,
    nature: 'person' as FoundName['nature'],
    gender: kind?.gender ?? null,
    described,
    roles: [...(role ? [role] : []), ...apposition.roles, ...roleBefore],
    otherNames: [...otherNamesIn(after), ...(run.nickname ? [run.nickname] : [])],
    heard: false,
    age: null,
    scene: sentence.scene,
    line: sentence.line,
    quote: text,
    rule: 'named in capitals',
    sure: true,
  }
  if ((kind?.many || (severalOfThem && !common)) && !words.some((word) => /^\d+$/u.test(word))) {
    return run.owner || !isGroupHere(run, sentence, lexicon)
      ? null
      : { ...base, many: true, rule: 'a group in capitals' }
  }
  if (kind && !isThingOfRole(words, lexicon)) return run.owner && !isCue ? null : base
  if (animal && (run.determined !== 'possessive' || described))
    return { ...base, many: animal.many, nature: 'animal', rule: 'an animal in capitals' }
  const nature =
    apposition.animal || roleBefore.some((word) => lexicon.animal(word) && !lexicon.person(word))
      ? 'animal'
      : 'person'
  if (common && !isCue && !aged && !(described && !run.determined)) return null
  if (isCue || titled) return { ...base, nature }
  if (described && !apposition.many)
    return { ...base, nature, rule: aged ? 'introduced with an age' : 'introduced and described' }
  if (roleBefore.length > 0 && proper) return { ...base, nature }
  if (!proper || common) return null
  return {
    ...base,
    nature,
    sure: words.some((word) => vocabulary.titled.has(word)) || isFollowedByVerb(run, sentence, lexicon),
  }
}

const isFollowedByVerb = ({ to }: CapitalRun, { tokens }: Sentence, lexicon: Lexicon) => {
  const next = tokens[to]?.folded ?? ''
  return lexicon.has('acting', next) || lexicon.has('handling', next)
}

/** A group does something or is counted; a label on a map is neither. */
function isGroupHere(run: CapitalRun, sentence: Sentence, lexicon: Lexicon): boolean {
  if (run.determined) return true
  const { tokens } = sentence
  const others = capitalRuns(sentence, lexicon).filter(
    ({ from, words }) =>
      from !== run.from && !words.some(({ folded }) => lexicon.person(folded) || lexicon.animal(folded)),
  )
  if (others.length > 1) return false
  return startsClause(tokens, run.from)
    ? isActing(tokens, run.to, lexicon) || isFragment(tokens, lexicon)
    : isCrowdJoint(tokens[run.from - 1]) || lexicon.has('acting', tokens[run.from - 1]?.folded ?? '')
}

/** COP CAR, NURSES' ROOM: the last word is the thing; roleOf has seen to it where it is a person. */
const isThingOfRole = (words: readonly string[], lexicon: Lexicon) =>
  words.length > 1 && lexicon.nounClass(words.at(-1) ?? '') === 'things' && !lexicon.person(words.at(-1) ?? '')

/** "his grandson NILO", "detective OAKS". */
function roleJustBefore(tokens: readonly Token[], run: CapitalRun, lexicon: Lexicon): string[] {
  const at = tokens[run.from - 1]?.text === ',' ? run.from - 2 : run.from - 1
  const before = tokens[at]
  if (!before || before.kind !== 'word' || before.shouted || run.count !== null) return []
  const kind = lexicon.person(before.folded) ?? lexicon.animal(before.folded)
  return kind && !kind.many ? [kind.one] : []
}
