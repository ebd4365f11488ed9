import { remembered } from '#core/remembered.ts'
import type { CastMember } from './cast-member.ts'

const longest = 140

/** Phrases of a description: cut at commas, semicolons and sentence ends, never inside "Dr." or "St.". */
export const phrases = remembered((description): readonly string[] =>
  description
    .replace(/[()]/g, '')
    .split(/[,;:]\s+|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|vs|[A-Z]))[.!?](?:\s+|$)|\s+[-–—]+\s+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
)

/** What tells this one apart from the others beside it: unshared phrases first, whole phrases only. */
export const traits = (member: CastMember, others: readonly CastMember[]): string =>
  traitsOf(others.includes(member) ? others : [...others, member]).get(member)!

/** The same of everybody at once, each description taken apart only once. */
export function traitsOf(cast: readonly CastMember[]): Map<CastMember, string> {
  const owners = new Map<string, number>()
  for (const { description } of cast) for (const phrase of foldedPhrases(description)) owners.set(phrase, (owners.get(phrase) ?? 0) + 1)
  return new Map(cast.map((member) => [member, told(member, owners)]))
}

function told(member: CastMember, owners: ReadonlyMap<string, number>): string {
  const mine = foldedPhrases(member.description)
  const isShared = (phrase: string) => (owners.get(fold(phrase)) ?? 0) > Number(mine.has(fold(phrase)))
  const unshared: string[] = []
  const shared: string[] = []
  for (const phrase of [...member.tags, ...phrases(member.description)]) (isShared(phrase) ? shared : unshared).push(phrase)
  let text = ''
  for (const phrase of new Set([...unshared, ...shared])) {
    const longer = text ? `${text}, ${phrase}` : phrase
    if (text && longer.length > longest) break
    text = longer
  }
  return text || member.kind
}

const foldedPhrases = remembered((description): ReadonlySet<string> => new Set(phrases(description).map(fold)))

/** Two characters whose descriptions share most of their words: a model will confuse them (P9). */
export function lookAlikes(cast: readonly Pick<CastMember, 'name' | 'kind' | 'nature' | 'description'>[]): [string, string][] {
  const people = cast.filter(({ kind, nature }) => kind === 'character' && nature === 'person').map(({ name, description }) => ({ name, told: words(description) }))
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => overlap(one.told, other.told) > 0.6)
      .map((other): [string, string] => [one.name, other.name]),
  )
}

const fold = (text: string) => text.toLowerCase()
const words = (text: string) => new Set(fold(text).match(/[\p{L}\d]{3,}/gu) ?? [])

function overlap(one: Set<string>, other: Set<string>): number {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : [...one].filter((word) => other.has(word)).length / smaller
}
