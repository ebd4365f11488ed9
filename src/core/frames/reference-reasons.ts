import { change } from '#core/attempts/changes.ts'
import { referenceNames } from '#core/shots/shot-reference.ts'
import type { FrameShotReference } from './shot-references.ts'

/** What is different about the pictures somebody brought for a shot: "storyboard: added", "mood picture, note: dusk → dawn". */
export function referenceReasons(used: readonly FrameShotReference[], now: readonly FrameShotReference[]): string[] {
  const before = [...used]
  const take = (isIt: (one: FrameShotReference) => boolean) => {
    const index = before.findIndex(isIt)
    return index < 0 ? undefined : before.splice(index, 1)[0]
  }
  const same = now.map((one) => take((other) => isEqual(one, other)))
  const alike = now.map((one, at) => same[at] ?? take((other) => other.hash === one.hash && other.purpose === one.purpose))
  const known = now.map((one, at) => alike[at] ?? take((other) => other.hash === one.hash))
  const told = [...now.flatMap((one, at) => reasonsOf(known[at], one)), ...before.map((one) => `${referenceNames[one.purpose]}: removed`)]
  const isMoved = told.length === 0 && used.some((one, at) => !isEqual(one, now[at]!))
  return isMoved ? ['references of the shot: another order'] : told
}

function reasonsOf(before: FrameShotReference | undefined, after: FrameShotReference): string[] {
  const name = referenceNames[after.purpose]
  if (!before) return [`${name}: added`]
  return [...change('reference', referenceNames[before.purpose], name), ...change(`${name}, note`, before.note, after.note)]
}

const isEqual = (one: FrameShotReference, other: FrameShotReference) => one.hash === other.hash && one.purpose === other.purpose && one.note === other.note
