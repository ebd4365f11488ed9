import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/passages.ts'
import type { FoundName } from './found-name.ts'
import { nameKey, roleOf } from './names.ts'

/** "His name is…": what follows is a name, whatever word it looks like. */
export const isCalled =
  /^(?:(?:his|her|their|its) name(?:'s| is)|(?:er|sie) heißt|(?:sein|ihr) name ist|(?:il|elle) s'appelle|se llama)\s+/iu

const statement = new RegExp(
  [
    String.raw`^(?:(?:his|her|their|its) name(?:'s| is)|(?:it|this|that|he|she)(?:'s| is)|meet|es ist|das ist`,
    String.raw`|(?:er|sie) heißt|(?:sein|ihr) name ist|c'est|il s'appelle|elle s'appelle|es|se llama|to(?: jest)?)\s+`,
  ].join(''),
  'iu',
)

/** "A boy kneels down. His name is WILL." The boy and Will are one: the boy is dropped, Will is also "the boy". */
export function identified(
  found: readonly FoundName[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): FoundName[] {
  const byLine = Map.groupBy(found, ({ line }) => line)
  const spoken = Map.groupBy(sentences, ({ line }) => line)
  const cues = new Set(found.filter(({ source }) => source === 'cue').map(({ name }) => nameKey(name, lexicon)))
  const dropped = new Set<FoundName>()
  const roles = new Map<FoundName, string[]>()
  for (const sentence of sentences) {
    const opening = statement.exec(sentence.text)
    const here = byLine.get(sentence.line) ?? []
    const named = opening && here.find((name) => isNamedAt(name, sentence, opening[0].length, lexicon))
    if (!named) continue
    const meant = here.findLast(
      (name) =>
        name !== named && isBefore(name, sentence, spoken.get(name.line) ?? []) && isNameless(name, cues, lexicon),
    )
    if (!meant || agreeNot(meant, named)) continue
    dropped.add(meant)
    roles.set(named, [...(roles.get(named) ?? []), ...meant.roles])
  }
  return found
    .filter((name) => !dropped.has(name))
    .map((name) =>
      roles.has(name) ? { ...name, described: true, roles: [...name.roles, ...(roles.get(name) ?? [])] } : name,
    )
}

const isNamedAt = (name: FoundName, { text }: Sentence, at: number, lexicon: Lexicon) =>
  name.quote === text &&
  !name.many &&
  roleOf(nameKey(name.name, lexicon).split(' '), lexicon) === null &&
  text.slice(at).replace(/^["“]/u, '').startsWith(name.name)

const isBefore = (name: FoundName, sentence: Sentence, sentences: readonly Sentence[]) =>
  name.quote !== sentence.text &&
  sentences.some(
    ({ line, text, paragraph }) => line === name.line && text === name.quote && paragraph === sentence.paragraph,
  )

/** Only what they are, and nobody who is called so elsewhere. */
const isNameless = (name: FoundName, cues: ReadonlySet<string>, lexicon: Lexicon) =>
  !name.many &&
  roleOf(nameKey(name.name, lexicon).split(' '), lexicon) !== null &&
  !cues.has(nameKey(name.name, lexicon))

const agreeNot = (one: FoundName, other: FoundName) =>
  one.gender !== null && other.gender !== null && one.gender !== other.gender
