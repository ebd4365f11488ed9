/** What a verb with its complement does to whoever it is said of. */
export type Effect =
  // Whatever was before.
  | 'enters'
  | 'exits'
  // Only who was not there yet.
  | 'arrives'
  // Away, unless seen again right after.
  | 'goes'
  // Away, or into view by who was not there yet: "strides out".
  | 'out'
  // In or out, whichever is possible: "through the door".
  | 'threshold'
  // As the scene is indoors or not.
  | 'inside'
  | 'outside'
  // By who was not there.
  | 'passes'
  // Moves; only with an exit in the same sentence it has passed.
  | 'crosses'

/** The complement is the folded clause behind the verb; @here, @who, @what are places, people, things of the cast. */
export interface MoveRule {
  verbs: ReadonlySet<string>
  when: RegExp
  unless?: RegExp
  effect: Effect
  /** Who moves: whoever acts, who it is done to, or both. */
  moves: 'subject' | 'object' | 'both'
  /** Only vehicles and other things: a person pulls away from a hug. */
  only?: 'things'
  /** Only behind something else somebody did: "waves and is gone", never "Leo is gone". */
  carried?: true
}

/** The words of one language for coming and going. */
export interface Moving {
  rules: readonly MoveRule[]
  /** All forms of all verbs of the rules. */
  verbs: ReadonlySet<string>
  /** Words before a verb after which nothing moves: to, will, has. */
  blockers: ReadonlySet<string>
  /** Clauses that say who else comes along: "followed by", "carrying". */
  along: RegExp
  /** Things of the cast that somebody goes through or sits in keep their words: door, car. */
  passable?: ReadonlySet<string>
  /** What a thing does when it moves; a lamp that goes out does not. */
  driven: ReadonlySet<string>
  /** "drives by in the car": the car goes too. */
  riding?: ReadonlySet<string>
  /** Taken up before leaving, it leaves too. */
  takes: ReadonlySet<string>
  /** Verbs that are not in the list, but go where the words behind them say. */
  otherwise?: { verb: RegExp; except: ReadonlySet<string>; rules: readonly MoveRule[] }
  /** What somebody may come out of into view: a lift, a car. */
  hides?: RegExp
  /** A door that opens shows who is named next. */
  opens: RegExp
}

export const anywhere = /^/u

export const forms = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/u)))

export const moving = (rules: readonly MoveRule[], rest: Omit<Moving, 'rules' | 'verbs'>): Moving => ({
  ...rest,
  rules,
  verbs: new Set(rules.flatMap(({ verbs }) => [...verbs])),
})
