import type { Drawing } from '../figure/drawing.ts'
import type { Pen } from '../pen.ts'
import { group } from '../svg.ts'
import { drafts } from './drafts/drafts.ts'
import { drawUnknown } from './draw-unknown.ts'
import { inkOf, type ThingView } from './ink.ts'
import type { ThingSpec } from './thing-spec.ts'

/** What keeps its own side view; everything else is seen narrower from the side, as deep as it is. */
const ownSide = new Set(['car', 'box'])

export function drawThing(spec: ThingSpec, yaw: number, pen: Pen): Drawing {
  const turn = Math.abs(yaw)
  const view: ThingView = turn < 20 ? 'front' : turn < 66 ? 'turned' : turn < 140 ? 'side' : 'back'
  const draft = drafts.find(([name]) => name === spec.thing)
  const ink = inkOf(spec, view, pen)
  const drawn = draft ? draft[5](ink) : drawUnknown(ink)
  const depth = draft?.[4] ?? 0.8
  const narrow =
    draft && ownSide.has(draft[0])
      ? 1
      : view === 'side'
        ? Math.max(0.1, depth)
        : view === 'turned'
          ? 0.72 + depth * 0.24
          : 1
  const wide = Math.round(narrow * 100) / (yaw < 0 ? -100 : 100)
  return {
    svg: wide === 1 ? drawn : group(drawn, `scale(${wide},1)`),
    head: { x: 0, y: -500, radius: 0 },
    hand: { x: 0, y: -500 },
  }
}
