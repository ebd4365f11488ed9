import { type Pen, solid } from '../pen.ts'
import { capsule, circle } from '../svg.ts'
import type { Drawing } from '../figure/draw-person.ts'
import type { AnimalSpec } from './animal-spec.ts'

export function drawAnimal(spec: AnimalSpec, yaw: number, pen: Pen): Drawing {
  const legs = [-160, -110, 110, 160].slice(0, spec.legs).map((x) => capsule({ x, y: -240 }, { x, y: -20 }, 30, 18))
  const svg = solid([...legs, capsule({ x: -160, y: -420 }, { x: 170, y: -440 }, 120, 130), capsule({ x: 200, y: -500 }, { x: 280, y: -680 }, 90, 60), circle({ x: 300, y: -720 }, 90)], spec.coat, pen)
  return { svg: yaw < 0 ? `<g transform="scale(-1,1)">${svg}</g>` : svg, head: { x: 300, y: -720, radius: 120 }, hand: { x: 380, y: -680 } }
}
