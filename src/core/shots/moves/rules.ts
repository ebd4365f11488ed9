/**
 * What a verb with its complement does to whoever it is said of.
 * enters, exits: whatever was before. arrives: only who was not there yet. goes: away, unless seen again.
 * threshold: in or out, whichever is possible. inside, outside: as the scene is indoors or not. passes: who was not there.
 */
export type Effect = 'enters' | 'exits' | 'arrives' | 'goes' | 'threshold' | 'inside' | 'outside' | 'passes'

/** The complement is the clause behind the verb, folded; @here, @there, @who and @what stand for places, people and things of the cast. */
export interface MoveRule {
  verbs: ReadonlySet<string>
  when: RegExp
  unless?: RegExp
  effect: Effect
  /** Who moves: whoever acts, who it is done to, or both. */
  moves: 'subject' | 'object' | 'both'
  /** Only vehicles and other things: a person pulls away from a hug. */
  only?: 'things' | 'people'
}

export interface Moving {
  rules: readonly MoveRule[]
  /** All forms of all verbs of the rules. */
  verbs: ReadonlySet<string>
  /** Words right before a verb after which nothing moves: to, will, has. */
  blockers: ReadonlySet<string>
  /** Clauses that say who else comes along: "followed by", "carrying". */
  along: RegExp
  /** What a thing does when it moves; a lamp that goes out does not. */
  driven: ReadonlySet<string>
  /** Taken up before leaving, it leaves too. */
  takes: ReadonlySet<string>
}

export const anywhere = /^/u

export const forms = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(/\s+/u)))

export function moving(rules: readonly MoveRule[], rest: Omit<Moving, 'rules' | 'verbs'>): Moving {
  return { ...rest, rules, verbs: new Set(rules.flatMap(({ verbs }) => [...verbs])) }
}
