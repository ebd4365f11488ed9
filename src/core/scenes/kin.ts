import type { SceneText } from './scene-text.ts'
import { common, without } from './similarity.ts'

/** The parts of a scene stay near each other. */
const reach = 10
/** Of a part's text, at least this much stands in the whole. */
const mostly = 0.5

/**
 * Finds the parts that belong to a whole which is paired with another part already: a split seen forwards, a merge seen backwards.
 * The largest part becomes the paired one, because most of the work was made for it. Returns the others.
 */
export function findKin(wholes: readonly SceneText[], parts: readonly SceneText[], paired: Map<number, number>): Map<number, number> {
  const kin = new Map<number, number>()
  for (const [part, text] of parts.entries()) {
    const whole = paired.has(part) || text.size === 0 ? null : wholeOf(part, wholes, parts, paired)
    if (whole !== null) kin.set(part, whole)
  }
  const now = new Map([...paired].map(([part, whole]) => [whole, part]))
  for (const whole of new Set(kin.values())) letLargestKeep(now.get(whole)!, whole, wholes, parts, paired, kin)
  return kin
}

function wholeOf(
  part: number,
  wholes: readonly SceneText[],
  parts: readonly SceneText[],
  paired: ReadonlyMap<number, number>,
): number | null {
  const { pairs, size } = parts[part]!
  let best: { whole: number; shared: number } | null = null
  for (let near = Math.max(0, part - reach); near <= Math.min(parts.length - 1, part + reach); near++) {
    const whole = paired.get(near)
    if (whole === undefined) continue
    const shared = common(pairs, without(wholes[whole]!.pairs, parts[near]!.pairs))
    if (shared >= mostly * size && shared > (best?.shared ?? 0)) best = { whole, shared }
  }
  return best && best.whole
}

function letLargestKeep(
  part: number,
  whole: number,
  wholes: readonly SceneText[],
  parts: readonly SceneText[],
  paired: Map<number, number>,
  kin: Map<number, number>,
) {
  const share = (place: number) => common(parts[place]!.pairs, wholes[whole]!.pairs)
  const others = [...kin].filter(([, of]) => of === whole).map(([place]) => place)
  const largest = others.reduce((best, place) => (share(place) > share(best) ? place : best), part)
  if (largest === part) return
  paired.delete(part)
  paired.set(largest, whole)
  kin.delete(largest)
  kin.set(part, whole)
}
