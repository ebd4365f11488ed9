import type { Language } from '#core/scripts/language/detect-language.ts'

export type Gender = 'm' | 'f' | null

/** A noun for somebody, in one number: "waitress" is one woman, "guests" are many. */
export interface Kind {
  /** The word for one of them, or the word itself where there is none ("crowd"). */
  one: string
  many: boolean
  gender: Gender
  /** The word for many of them, where one is known. */
  several: string | null
}

/** The words of a language; nouns as "one/many:gender", many and gender where no rule gives them. */
export interface Wordlist {
  language: Language
  plural: (one: string) => readonly string[]
  definite: string
  indefinite: string
  possessive: string
  /** One, two… in order from 1. */
  numbers: string
  /** Amounts that are no number: some, several, a dozen. */
  amounts: string
  /** Words at which a phrase of nouns ends. */
  little: string
  /** Little words that join two things handled at once. */
  and: string
  with: string
  /** of: what joins "ring of keys". */
  of: string
  people: string
  /** Words for people that tell nothing about them. */
  anybody: string
  crowds: string
  animals: string
  /** Finite forms of what hands do to things. */
  handling: string
  /** Finite forms of what only the living do. */
  acting: string
  noticing: string
  /** What things do by themselves: verbs that end a phrase and prove nobody alive. */
  happening: string
  /** Adjectives that stand before their noun, and those that say only a state: never part of a name. */
  adjectives: string
  things: string
  furniture: string
  clothes: string
  body: string
  places: string
  nature: string
  sounds: string
  abstract: string
  honorifics: string
  narrators: string
  voices: string
  old: string
  young: string
  pictures: string
  /** Words for being gone: who is said to be so is not seen. */
  absent: string
}
