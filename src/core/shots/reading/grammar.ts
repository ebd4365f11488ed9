import type { Language } from '#core/scripts/language/detect-language.ts'

/** Whom a pronoun or a plain noun can stand for. */
export type Who = 'he' | 'she' | 'it' | 'they' | 'men' | 'women' | 'anyone' | 'animal'

/** The little words by which a language tells who does something; all folded (lower case, no accents). */
export interface Grammar {
  code: Language
  /** With accents: él is he, el is an article. */
  pronouns: ReadonlyMap<string, Who>
  /** Forms that are always who acts: he, never him. */
  nominative: ReadonlySet<string>
  /** Only hints at the gender of who was named before; refers to nobody that is seen. */
  possessives: ReadonlyMap<string, Who>
  /** Plain nouns for people and animals: "the boy". */
  people: ReadonlyMap<string, Who>
  /** Everyone who is there: "they all", "everybody". */
  everyone: ReadonlySet<string>
  definite: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  and: ReadonlySet<string>
  /** Words that open a clause of its own. */
  openers: ReadonlySet<string>
  /** Openers after which nothing is certain to happen: if, unless. */
  unreal: ReadonlySet<string>
  relative: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** May stand between a subject and its verb. */
  fillers: ReadonlySet<string>
  /** A sentence without a subject is about whoever acted last: "Sale." */
  dropsSubject: boolean
}

export const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')))

export const table = (rows: Partial<Record<Who, string>>): ReadonlyMap<string, Who> =>
  new Map(
    whos.flatMap((who) =>
      (rows[who] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word): [string, Who] => [word, who]),
    ),
  )

const whos: readonly Who[] = ['he', 'she', 'it', 'they', 'men', 'women', 'anyone', 'animal']
