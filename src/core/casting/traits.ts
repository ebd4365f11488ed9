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
export function traits(member: CastMember, others: readonly CastMember[]): string {
  const shared = new Set(others.filter((other) => other !== member).flatMap(({ description }) => phrases(description).map(fold)))
  const own = [...member.tags, ...phrases(member.description)]
  const ordered = [...own.filter((phrase) => !shared.has(fold(phrase))), ...own.filter((phrase) => shared.has(fold(phrase)))]
  const kept: string[] = []
  for (const phrase of new Set(ordered)) {
    if (kept.length > 0 && [...kept, phrase].join(', ').length > longest) break
    kept.push(phrase)
  }
  return kept.join(', ') || member.kind
}

/** Two characters whose descriptions share most of their words: a model will confuse them (P9). */
export function lookAlikes(cast: readonly CastMember[]): [string, string][] {
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
