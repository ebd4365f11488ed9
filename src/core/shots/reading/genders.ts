import { fold } from '#core/scripts/language/fold.ts'
import type { Token } from '#core/scripts/language/tokens.ts'
import type { CastEntry } from '../cast-entry.ts'
import type { Grammar, Who } from './grammar.ts'
import { type NameIndex, namingsIn } from './names.ts'

type Gender = 'he' | 'she'

/**
 * How sure a hint is: in the name itself, in a description, in a pronoun of the same sentence, in the next sentence.
 */
const weights = { name: 5, description: 3, pronoun: 1, next: 0.4 }
/** So many words behind a name may still describe it: "LEO, 40, a tired man". */
const description = 8

/** What the text itself says about who is he and who is she. */
export function learnGenders(
  sentences: readonly (readonly Token[])[],
  cast: readonly CastEntry[],
  index: NameIndex,
  grammar: Grammar,
): ReadonlyMap<CastEntry, Gender> {
  const votes = new Map<CastEntry, number>()
  const vote = (entry: CastEntry, gender: Gender, weight: number) =>
    votes.set(entry, (votes.get(entry) ?? 0) + (gender === 'she' ? weight : -weight))

  for (const entry of cast) for (const gender of gendersInName(entry, grammar)) vote(entry, gender, weights.name)
  let before: CastEntry | null = null
  for (const tokens of sentences) {
    const people = peopleIn(tokens, index)
    people.forEach(({ entry, to }, at) => {
      const described = descriptionGender(tokens, to, people[at + 1]?.from ?? tokens.length, grammar)
      if (described) vote(entry, described, weights.description)
    })
    const [first] = people
    const alone = first && people.every(({ entry }) => entry === first.entry) ? first : null
    for (const [at, gender] of pronounsIn(tokens, grammar)) {
      if (alone && at >= alone.to) vote(alone.entry, gender, weights.pronoun)
      else if (!first && before && at === 0) vote(before, gender, weights.next)
    }
    before = alone?.entry ?? (first ? null : before)
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([entry, sum]) => [entry, sum > 0 ? 'she' : 'he']))
}

interface Person {
  entry: CastEntry
  from: number
  to: number
}

const peopleIn = (tokens: readonly Token[], index: NameIndex): Person[] =>
  namingsIn(tokens, index).flatMap(({ candidates: [entry, other], from, to }) =>
    entry && !other && entry.kind === 'character' ? [{ entry, from, to }] : [],
  )

/** "MARTA, a tall woman": a plain noun set off behind the name. */
function descriptionGender(tokens: readonly Token[], from: number, to: number, grammar: Grammar): Gender | null {
  if (!/^[,(:–—-]/u.test(tokens[from]?.text ?? '')) return null
  const described = tokens.slice(from, Math.min(to, from + description))
  return described.map(({ folded }) => gender(grammar.people.get(folded))).find((one) => one !== null) ?? null
}

const pronounsIn = (tokens: readonly Token[], { pronouns, possessives }: Grammar): [number, Gender][] =>
  tokens.flatMap(({ text, folded }, at): [number, Gender][] => {
    const found = gender(pronouns.get(text.toLowerCase()) ?? possessives.get(folded))
    return found ? [[at, found]] : []
  })

const gender = (who: Who | undefined): Gender | null => (who === 'he' || who === 'she' ? who : null)

const female = /^(?:mrs|ms|miss|madame|mme|frau|senora|pani)$|\p{L}{2}(?:woman|girl|mother|wife|frau|madchen|mutter)$/u
const male = /^(?:mr|sir|monsieur|herr|senor|pan)$|\p{L}{2}(?:man|boy|father|mann|junge|vater)$/u

const gendersInName = ({ name, aliases }: CastEntry, grammar: Grammar): Gender[] =>
  [name, ...aliases]
    .flatMap((one) => fold(one).split(/[^\p{L}]+/u))
    .flatMap((word): Gender[] => {
      const plain = gender(grammar.people.get(word))
      if (plain) return [plain]
      return female.test(word) ? ['she'] : male.test(word) ? ['he'] : []
    })
