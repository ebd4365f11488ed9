import type { CastMember } from './cast-member.ts'

const longest = 140

/** Phrases of a description: cut at commas, semicolons and sentence ends, never inside "Dr." or "St.". */
export const phrases = (description: string) =>
  description
    .replace(/[()]/g, '')
    .split(/[,;:]\s+|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|vs|[A-Z]))[.!?](?:\s+|$)|\s+[-–—]+\s+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** What tells this one apart from the others beside it: unshared phrases first, whole phrases only. */
export const traits = (member: CastMember, others: readonly CastMember[]): string =>
  traitsOf(others.includes(member) ? others : [...others, member]).get(member)!

/** The same of everybody at once, each description taken apart only once. */
export function traitsOf(cast: readonly CastMember[]): Map<CastMember, string> {
  const described = cast.map((member) => ({ member, own: phrases(member.description) }))
  const owners = new Map<string, number>()
  for (const { own } of described) for (const phrase of new Set(own.map(fold))) owners.set(phrase, (owners.get(phrase) ?? 0) + 1)
  return new Map(described.map(({ member, own }) => [member, told(member, own, owners)]))
}

function told(member: CastMember, own: string[], owners: ReadonlyMap<string, number>): string {
  const mine = new Set(own.map(fold))
  const isShared = (phrase: string) => (owners.get(fold(phrase)) ?? 0) > Number(mine.has(fold(phrase)))
  const known = [...member.tags, ...own]
  const ordered = [...known.filter((phrase) => !isShared(phrase)), ...known.filter(isShared)]
  const kept: string[] = []
  for (const phrase of new Set(ordered)) {
    if (kept.length > 0 && [...kept, phrase].join(', ').length > longest) break
    kept.push(phrase)
  }
  return kept.join(', ') || member.kind
}

/** Two characters whose descriptions share most of their words: a model will confuse them (P9). */
export function lookAlikes(cast: readonly Pick<CastMember, 'name' | 'kind' | 'nature' | 'description'>[]): [string, string][] {
  const people = cast.filter(({ kind, nature }) => kind === 'character' && nature === 'person')
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => overlap(words(one.description), words(other.description)) > 0.6)
      .map((other): [string, string] => [one.name, other.name]),
  )
}

const fold = (text: string) => text.toLowerCase()
const words = (text: string) => new Set(fold(text).match(/[\p{L}\d]{3,}/gu) ?? [])

function overlap(one: Set<string>, other: Set<string>): number {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : [...one].filter((word) => other.has(word)).length / smaller
}
