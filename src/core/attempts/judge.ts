import { fresh, type Judgement, missing } from './recipe.ts'

/** One thing that is made: what it was made from, what it would be made from now, and what it hangs on. */
export interface Thing {
  key: string
  /** How a reason names it: "the start frame", "the picture of Ida". */
  name: string
  /** The shot it belongs to, which only a reason told in another shot has to say. */
  shot?: string
  /** Recipe hash of what is selected; null for an upload; undefined when there is nothing. */
  used: string | null | undefined
  /** Recipe hash it would have today; null when it cannot be made yet. */
  now: string | null
  /** Why they differ; asked only when they do. */
  reasons: () => string[]
  /** Groups of keys; of each group one must be fresh (the same bytes can stand in several slots). */
  madeFrom: string[][]
}

/** Freshness is transitive: each thing is judged after what it is made from, in whatever order they are asked for. */
export function judging(things: readonly Thing[]): (thing: Thing) => Judgement {
  const judged = new Map<string, Judgement>()
  const thingOf = new Map(things.map((thing) => [thing.key, thing]))
  const judgementOf = (thing: Thing): Judgement => {
    const known = judged.get(thing.key)
    if (known) return known
    // Two frames linked to each other would ask for ever: what is asked again counts by its own request alone.
    judged.set(thing.key, ownJudgement(thing))
    const judgement = judge(thing, (key) => thingOf.get(key), judgementOf)
    judged.set(thing.key, judgement)
    return judgement
  }
  return judgementOf
}

function ownJudgement(thing: Thing): Judgement {
  if (thing.used === undefined) return missing
  if (thing.used === null || thing.used === thing.now) return fresh
  return { freshness: 'outdated', reasons: thing.now === null ? ['what it was made from is gone'] : thing.reasons() }
}

function judge(thing: Thing, thingOf: (key: string) => Thing | undefined, judgementOf: (thing: Thing) => Judgement): Judgement {
  const own = ownJudgement(thing)
  if (own.freshness !== 'fresh' || thing.used === null) return own
  const groups = thing.madeFrom.map((group) => group.map(thingOf)).filter((group) => group.length > 0 && group.every((one) => one !== undefined))
  const unsettled = groups.filter((group) => group.every((one) => judgementOf(one!).freshness !== 'fresh'))
  if (unsettled.length === 0) return fresh
  return { freshness: 'waits', reasons: [...new Set(unsettled.map(([first]) => `waits for ${nameIn(thing, first!)}`))] }
}

const nameIn = ({ shot }: Thing, other: Thing) => (other.shot === undefined || other.shot === shot ? other.name : `${other.name} of ${other.shot}`)
