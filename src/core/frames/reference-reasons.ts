import { change } from '#core/attempts/changes.ts'
import { referenceNames } from '#core/shots/shot-reference.ts'
import type { FrameShotReference } from './shot-references.ts'

/** What is different about the pictures somebody brought for a shot: "storyboard: nothing → a picture", "mood picture, note: dusk → dawn". */
export function referenceReasons(used: readonly FrameShotReference[], now: readonly FrameShotReference[]): string[] {
  const before = [...used]
  const take = (isIt: (one: FrameShotReference) => boolean) => {
    const index = before.findIndex(isIt)
    return index < 0 ? undefined : before.splice(index, 1)[0]
  }
  // Whoever is most alike is taken first: itself, with another note, for another purpose, another picture for the same.
  const likenesses = [isEqual, isSameUse, isSamePicture, isSamePurpose]
  const known = likenesses.reduce<(FrameShotReference | undefined)[]>(
    (found, isAlike) => now.map((one, at) => found[at] ?? take((other) => isAlike(one, other))),
    [],
  )
  const told = [...now.flatMap((one, at) => reasonsOf(known[at], one)), ...before.flatMap((one) => change(referenceNames[one.purpose], 'a picture', null))]
  const moved = told.length === 0 ? now.find((one, at) => !isEqual(one, used[at]!)) : undefined
  return moved ? [`${referenceNames[moved.purpose]}: another picture comes first`] : told
}

function reasonsOf(before: FrameShotReference | undefined, after: FrameShotReference): string[] {
  const name = referenceNames[after.purpose]
  if (!before) return change(name, null, 'a picture')
  if (!isSamePicture(before, after)) return [`${name}: another picture`, ...change(`${name}, note`, before.note, after.note)]
  return [...change('reference', referenceNames[before.purpose], name), ...change(`${name}, note`, before.note, after.note)]
}

const isSamePicture = (one: FrameShotReference, other: FrameShotReference) => one.hash === other.hash
const isSamePurpose = (one: FrameShotReference, other: FrameShotReference) => one.purpose === other.purpose
const isSameUse = (one: FrameShotReference, other: FrameShotReference) => isSamePicture(one, other) && isSamePurpose(one, other)
const isEqual = (one: FrameShotReference, other: FrameShotReference) => isSameUse(one, other) && one.note === other.note
