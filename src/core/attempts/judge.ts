import { fresh, type Judgement, missing } from './recipe.ts'

/** One thing that is made: what it was made from, what it would be made from now, and what it hangs on. */
export interface Thing {
  key: string
  /** How a reason names it: "the start frame", "the picture of Ida". */
  name: string
  /** Recipe hash of what is selected; null for an upload; undefined when there is nothing. */
  used: string | null | undefined
  /** Recipe hash it would have today; null when it cannot be made yet. */
  now: string | null
  /** Why they differ; asked only when they do. */
  reasons: () => string[]
  /** Groups of keys; of each group one must be fresh (the same bytes can stand in several slots). */
  madeFrom: string[][]
}

/** Freshness is transitive: things are judged in the order given, each after what it is made from. */
export function judgeAll(things: readonly Thing[]): Map<string, Judgement> {
  const judged = new Map<string, Judgement>()
  const names = new Map(things.map(({ key, name }) => [key, name]))
  for (const thing of things) judged.set(thing.key, judge(thing, judged, names))
  return judged
}

function judge(thing: Thing, judged: ReadonlyMap<string, Judgement>, names: ReadonlyMap<string, string>): Judgement {
  if (thing.used === undefined) return missing
  if (thing.used === null) return fresh
  if (thing.used !== thing.now) return { freshness: 'outdated', reasons: thing.now === null ? ['what it was made from is gone'] : thing.reasons() }
  const unsettled = thing.madeFrom.filter((group) => group.length > 0 && group.every((key) => judged.has(key) && judged.get(key)!.freshness !== 'fresh'))
  if (unsettled.length === 0) return fresh
  return { freshness: 'waits', reasons: [...new Set(unsettled.map(([first]) => `waits for ${names.get(first!) ?? 'something before it'}`))] }
}
