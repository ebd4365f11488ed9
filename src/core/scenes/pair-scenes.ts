import { inOrder } from './in-order.ts'
import type { SceneText } from './scene-text.ts'
import { bodyLikeness, common, headingLikeness } from './similarity.ts'

/** New scene to old scene, as places in the two lists; no place occurs twice. */
export type Pairing = Map<number, number>

export interface Pairings {
  all: Pairing
  /** Those of them that read the same and stand in the same order: the fixed points between which the others are sought. */
  steady: Pairing
}

interface Sides {
  old: readonly SceneText[]
  next: readonly SceneText[]
}

/** Scenes that read the same, first where their order is the same too, then wherever they were moved. */
export function pairEqual({ old, next }: Sides): Pairings {
  const [oldKeys, newKeys] = [old.map(keyOf), next.map(keyOf)]
  const steady: Pairing = new Map(inOrder(oldKeys, newKeys).map(([was, is]) => [is, was]))
  const all: Pairing = new Map(steady)
  const taken = new Set(steady.values())
  const waiting = Map.groupBy(
    [...oldKeys.keys()].filter((was) => !taken.has(was)),
    (was) => oldKeys[was]!,
  )
  for (const [is, key] of newKeys.entries()) {
    const was = all.has(is) ? undefined : waiting.get(key)?.shift()
    if (was !== undefined) all.set(is, was)
  }
  return { all, steady }
}

const keyOf = ({ heading, body }: SceneText) => `${heading}\n${body}`

/** Pairs what is left by how alike it is: text first, then heading and neighbourhood. Adds to all. */
export function pairAlike(sides: Sides, { all, steady }: Pairings): void {
  const left = unpaired(sides, all)
  const gaps = gapsOf(steady, left)
  const likely = candidates(sides, left, gaps).map(([was, is]) => rate(was, is, sides, gaps))
  takeBest(likely.filter(({ accepted }) => accepted), all)
}

/** New scenes that were in the script once, and whose text is back. */
export function pairReturned(sides: Sides, living: Pairing): Pairing {
  const nowhere: Gaps = { old: () => 0, next: () => 1, near: () => false, close: () => false }
  const left = { ...unpaired(sides, new Map()), next: unpaired(sides, living).next }
  const likely = candidates(sides, left, nowhere).map(([was, is]) => rate(was, is, sides, nowhere))
  const returned: Pairing = new Map()
  takeBest(likely.filter(({ text, heading }) => text >= 0.5 || (heading === 1 && text >= 0.3)), returned)
  return returned
}

/** Places without a partner. */
interface Left {
  old: number[]
  next: number[]
}

const unpaired = ({ old, next }: Sides, pairing: Pairing): Left => {
  const taken = new Set(pairing.values())
  return {
    old: [...old.keys()].filter((was) => !taken.has(was)),
    next: [...next.keys()].filter((is) => !pairing.has(is)),
  }
}

interface Likely {
  was: number
  is: number
  score: number
  distance: number
}

function takeBest(likely: Likely[], pairing: Pairing) {
  const taken = new Set(pairing.values())
  const best = likely.toSorted((one, other) => other.score - one.score || one.distance - other.distance || one.is - other.is || one.was - other.was)
  for (const { was, is } of best) {
    if (pairing.has(is) || taken.has(was)) continue
    pairing.set(is, was)
    taken.add(was)
  }
}

/** The neighbourhoods between steady scenes. */
interface Gaps {
  near: (was: number, is: number) => boolean
  /** Near, and so few others are, that the place says which scene is meant. */
  close: (was: number, is: number) => boolean
  old: (was: number) => number
  next: (is: number) => number
}

const fewPairs = 9

function gapsOf(steady: Pairing, left: Left): Gaps {
  const [next, old] = [[...steady.keys()], [...steady.values()]].map((places) => countBelow(places)) as [Gaps['next'], Gaps['old']]
  const oldInGap = Map.groupBy(left.old, old)
  const newInGap = Map.groupBy(left.next, next)
  const near = (was: number, is: number) => old(was) === next(is)
  const pairs = (gap: number) => (oldInGap.get(gap)?.length ?? 0) * (newInGap.get(gap)?.length ?? 0)
  return { old, next, near, close: (was, is) => near(was, is) && pairs(next(is)) <= fewPairs }
}

function countBelow(values: readonly number[]) {
  const sorted = values.toSorted((one, other) => one - other)
  return (value: number) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < value) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A word pair that stands in more scenes than this tells nothing. */
const commonplace = 12
const bestByText = 6
/** A gap of more possible pairs than this is searched by heading only. */
const smallGap = 400

/** Not every pair is worth rating: those that share rare words, and those that stand at the same place. */
function candidates({ old, next }: Sides, left: Left, gaps: Gaps): [was: number, is: number][] {
  const byPair = new Map<string, number[]>()
  for (const was of left.old) {
    for (const pair of old[was]!.pairs.keys()) append(byPair, pair, was)
  }
  const oldByGap = Map.groupBy(left.old, gaps.old)
  const newByGap = Map.groupBy(left.next, gaps.next)
  return left.next.flatMap((is) => {
    const gap = gaps.next(is)
    const around = oldByGap.get(gap) ?? []
    const crowded = around.length * (newByGap.get(gap) ?? []).length > smallGap
    const here = crowded ? around.filter((was) => old[was]!.heading === next[is]!.heading) : around
    return [...new Set([...here, ...mostShared(next[is]!, byPair)])].map((was): [number, number] => [was, is])
  })
}

function mostShared(scene: SceneText, byPair: ReadonlyMap<string, number[]>): number[] {
  const counts = new Map<number, number>()
  for (const pair of scene.pairs.keys()) {
    const places = byPair.get(pair) ?? []
    if (places.length > commonplace) continue
    for (const was of places) counts.set(was, (counts.get(was) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([one, count], [other, others]) => others - count || one - other)
    .slice(0, bestByText)
    .map(([was]) => was)
}

function append(lists: Map<string, number[]>, key: string, value: number) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function rate(was: number, is: number, { old, next }: Sides, gaps: Gaps) {
  const [before, after] = [old[was]!, next[is]!]
  const text = bodyLikeness(before, after)
  const heading = headingLikeness(before, after)
  const near = gaps.near(was, is)
  const accepted =
    text >= 0.5 ||
    (heading === 1 && (text >= 0.2 || (near && text >= 0.1) || gaps.close(was, is))) ||
    (near && (text >= 0.3 || isPart(before, after)))
  return { was, is, text, heading, accepted, score: text + 0.35 * heading + (near ? 0.2 : 0), distance: Math.abs(was - is) }
}

/** Most of the one stands in the other: a part of a split scene, or a scene that was merged into another. */
function isPart(one: SceneText, other: SceneText): boolean {
  const shared = common(one.pairs, other.pairs)
  return shared >= 5 && shared >= 0.6 * Math.min(one.size, other.size)
}
