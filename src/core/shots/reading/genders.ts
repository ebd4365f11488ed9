import type { CastEntry } from '../cast-entry.ts'
import type { Grammar } from './grammar.ts'
import { type Naming, namingsIn, type NameIndex } from './names.ts'
import { fold } from '#core/scripts/language/fold.ts'
import type { Token } from '#core/scripts/language/tokens.ts'

type Gender = 'he' | 'she'

/** What the text itself says: "MARTA, a tall woman", "Marta lifts her lamp", a sentence about Marta and then "She…". */
export function learnGenders(
  sentences: readonly (readonly Token[])[],
  cast: readonly CastEntry[],
  index: NameIndex,
  grammar: Grammar,
): ReadonlyMap<CastEntry, Gender> {
  const votes = new Map<CastEntry, number>()
  const vote = (entry: CastEntry, gender: Gender, weight: number) =>
    votes.set(entry, (votes.get(entry) ?? 0) + (gender === 'she' ? weight : -weight))

  for (const entry of cast) for (const gender of namedGenders(entry, grammar)) vote(entry, gender, 5)

  let before: CastEntry | null = null
  for (const tokens of sentences) {
    const people = namingsIn(tokens, index).flatMap(onePerson)
    const [first] = people
    const alone = first && people.every(({ entry }) => entry === first.entry) ? first : null
    tokens.forEach((token, at) => {
      const gender = genderOf(token, grammar)
      if (!gender) return
      if (alone && at >= alone.to) vote(alone.entry, gender, isDescribing(tokens, alone.to, at, grammar) ? 3 : 1)
      else if (!first && before && at === 0) vote(before, gender, 1)
    })
    before = alone?.entry ?? (first ? null : before)
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([entry, sum]) => [entry, sum > 0 ? 'she' : 'he']))
}

/** A plain noun right behind a name describes it: "LEO, 40, a tired man". */
const isDescribing = (tokens: readonly Token[], nameEnd: number, at: number, grammar: Grammar) =>
  grammar.people.has(tokens[at]?.folded ?? '') && at - nameEnd < 8

function genderOf(token: Token, grammar: Grammar): Gender | null {
  const who =
    grammar.pronouns.get(token.text.toLowerCase()) ??
    grammar.possessives.get(token.folded) ??
    grammar.people.get(token.folded)
  return who === 'he' || who === 'she' ? who : null
}

const namedGenders = ({ name, aliases }: CastEntry, grammar: Grammar): Gender[] =>
  [name, ...aliases].flatMap((one) =>
    fold(one)
      .split(/[^\p{L}]+/u)
      .flatMap((word): Gender[] => {
        const who = grammar.people.get(word)
        if (who === 'he' || who === 'she') return [who]
        if (
          /^(mrs|ms|miss|madame|mme|frau|senora|pani)$|\p{L}{2}(woman|girl|mother|wife|frau|madchen|mutter)$/u.test(
            word,
          )
        )
          return ['she']
        return /^(mr|sir|monsieur|herr|senor|pan)$|\p{L}{2}(man|boy|father|mann|junge|vater)$/u.test(word) ? ['he'] : []
      }),
  )

const onePerson = ({ candidates: [entry, other], from, to }: Naming) =>
  entry && !other && entry.kind === 'character' ? [{ entry, from, to }] : []
