import { type Pen, solid } from '../pen.ts'
import { box } from '../svg.ts'
import type { Drawing } from '../figure/draw-person.ts'
import type { ThingSpec } from './thing-spec.ts'

export function drawThing(spec: ThingSpec, _yaw: number, pen: Pen): Drawing {
  return { svg: solid([box(-300, -800, 600, 800, 40)], spec.colour, pen), head: { x: 0, y: -400, radius: 0 }, hand: { x: 0, y: 0 } }
}
