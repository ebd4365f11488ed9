import type { ManifestLine } from '#core/casting/manifest.ts'

export interface PlannedPass {
  number: number
  /** Manifest lines that come in here; the canvas is the first of pass 1, else the previous pass. */
  adds: ManifestLine[]
  keeps: ManifestLine[]
  /** Which of the continuity, shot and style pictures ride along: all where the frame is begun, if they fit. */
  along: number[]
  /** Layouts that went along before and go again, where there is room beside somebody who is put in. */
  again: number[]
}

/** A picture that goes with a frame and is none of its cast. */
export interface Companion {
  /**
   * ground: settled where the frame is begun. layout: that too, and it helps again wherever somebody is put in.
   * detail: goes where there is room, after the cast.
   */
  part: 'ground' | 'layout' | 'detail'
}

/**
 * Splits a manifest so that no pass has more references than the model keeps apart: the place and key characters first,
 * then other characters, props, and extras last. Every later pass gets the previous picture and its own references.
 * @param cap trusted number of references, at least 2
 * @param companions continuity, shot and style pictures, in the order they go along
 */
export function planPasses(lines: readonly ManifestLine[], cap: number, companions: readonly Companion[]): PlannedPass[] {
  if (lines.length + companions.length <= cap) return [{ number: 1, adds: [...lines], keeps: [], along: companions.map((_, index) => index), again: [] }]
  if (!companions.some(({ part }) => part === 'layout')) return fill(lines, cap, companions, false)
  const [close, apart] = [true, false].map((beside) => fill(lines, cap, companions, beside))
  return close!.length <= apart!.length ? close! : apart!
}

/** @param beside whether people who come later leave room for the layout they are placed by */
function fill(lines: readonly ManifestLine[], cap: number, companions: readonly Companion[], beside: boolean): PlannedPass[] {
  const waiting = partsOf(companions, (part) => part !== 'detail')
  const details = partsOf(companions, (part) => part === 'detail')
  const queue = lines.toSorted((a, b) => order(a) - order(b) || a.number - b.number)
  const passes: PlannedPass[] = []
  while (queue.length > 0 || waiting.length > 0 || details.length > 0) {
    const first = passes.length === 0
    const places = first ? cap : cap - 1
    const layouts = passes.flatMap(({ along }) => along).filter((index) => companions[index]!.part === 'layout')
    const along = waiting.splice(0, first && queue.length > 0 ? places - 1 : places)
    const kept = beside && queue[0] && isPerson(queue[0]) ? layouts.length : 0
    const room = places - along.length
    const adds = takeWhileSameStep(queue, Math.max(room - kept, Math.min(1, room)), first)
    along.push(...details.splice(0, Math.max(0, room - adds.length - kept)))
    const again = adds.length > 0 ? layouts.slice(0, places - along.length - adds.length) : []
    passes.push({ number: passes.length + 1, adds, keeps: passes.flatMap((pass) => pass.adds), along, again })
  }
  return passes
}

const partsOf = (companions: readonly Companion[], isIt: (part: Companion['part']) => boolean) =>
  companions.flatMap(({ part }, index) => (isIt(part) ? [index] : []))

const isPerson = ({ member }: ManifestLine) => member.kind === 'character'

const steps = { location: 0, character: 0, prop: 1, extra: 2 }
const order = ({ member }: ManifestLine) => (member.kind === 'location' ? -1 : steps[member.kind])

/** Props never share the first pass with the cast: positions are settled before anything is put into hands. */
function takeWhileSameStep(queue: ManifestLine[], room: number, first: boolean): ManifestLine[] {
  const taken: ManifestLine[] = []
  while (queue.length > 0 && taken.length < room) {
    const next = queue[0]!
    if (first && taken.length > 0 && steps[next.member.kind] > 0) break
    taken.push(queue.shift()!)
  }
  return taken
}
