import { inOrder } from './in-order.ts'
import { type SceneText, wordsOf } from './scene-text.ts'

type Pairs = ReadonlyMap<string, number>

/** How many word pairs both have. */
export function common(some: Pairs, others: Pairs): number {
  const [small, large] = some.size <= others.size ? [some, others] : [others, some]
  let count = 0
  for (const [pair, times] of small) count += Math.min(times, large.get(pair) ?? 0)
  return count
}

/** The pairs of the first that the second does not have as often. */
export function without(some: Pairs, others: Pairs): Map<string, number> {
  const left = new Map<string, number>()
  for (const [pair, times] of some) {
    const more = times - (others.get(pair) ?? 0)
    if (more > 0) left.set(pair, more)
  }
  return left
}

/** 1 for the same text, 0 for nothing in common; two scenes without text have nothing in common. */
export const bodyLikeness = (one: SceneText, other: SceneText): number =>
  one.size + other.size === 0 ? 0 : (2 * common(one.pairs, other.pairs)) / (one.size + other.size)

export function headingLikeness(one: SceneText, other: SceneText): number {
  if (one.heading === other.heading) return 1
  const [words, others] = [wordsOf(one.heading), new Set(wordsOf(other.heading))]
  const shared = words.filter((word) => others.has(word)).length
  return words.length === 0 ? 0 : shared / Math.max(words.length, others.size)
}

/** How many lines of a scene are others than before. A line that was replaced counts once. */
export const changedLines = (old: readonly string[], next: readonly string[]): number =>
  Math.max(old.length, next.length) - inOrder(old, next).length
