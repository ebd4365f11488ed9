import type { MoveRule } from './rules.ts'

/** "quickly", "running", "back", "right" between a verb and where it goes. */
const manner = '(?:(?:[a-z]+ly|[a-z]+ing|back|right|straight|again|then|all|both|fast|just|slow|barefoot|up and) )*'

/** By whom the way leads: "past Leo into the house". */
const path = '(?:(?:past|around|over|behind|between) (?:@who|@what|him|her|them) )?'

/** The complement goes one of these ways; each is a whole phrase. */
export const goes = (...ways: string[]) =>
  new RegExp(`^${manner}${path}(?:${ways.map((way) => `${way}(?![a-z-])`).join('|')})`, 'u')

const afterParticle =
  'through|from|with|by|after|behind|to|and|followed|carrying|holding|wearing|pushing|' +
  'dragging|pulling|leading|on|at|in|again|first|last|' +
  'late|early|alone|unannounced|uninvited|unnoticed|without|as|like|just|next|together|side|arm|hand|for|' +
  'toward|towards|into|of|past'

/** The words end here, or go on without a noun: "walks in", "walks in with Leo", never "walks in circles". */
export const particle = (word: string) => `${word}(?= (?:${afterParticle})(?![a-z])|$)`

/** Whom or what something is done to, also where it is not known who that is. */
export const someone =
  '(?:@who|@what|him|her|them|it)(?: (?:back|straight|right|roughly|gently|quickly|slowly|safely))?'
export const somebody = '(?:@who|him|her|them)(?: (?:back|straight|right|roughly|gently|quickly|slowly|safely))?'

export const rule = (
  effect: MoveRule['effect'],
  verbs: MoveRule['verbs'],
  when: RegExp,
  more: Partial<MoveRule> = {},
): MoveRule => ({
  verbs,
  when,
  effect,
  moves: 'subject',
  ...more,
})

/** Not a way: the same verb and words in another sense. */
export const except = (...senses: string[]) => ({
  unless: new RegExp(`^(?:[a-z]+ly )?(?:${senses.join('|')})(?![a-z-])`, 'u'),
})
