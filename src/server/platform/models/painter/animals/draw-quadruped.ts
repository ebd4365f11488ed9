import type { Drawing } from '../figure/drawing.ts'
import type { Pen } from '../pen.ts'
import { group } from '../svg.ts'
import type { AnimalSpec } from './animal-spec.ts'
import type { Build } from './builds.ts'
import { drawBack, drawFront } from './quadruped-front.ts'
import { drawSide } from './quadruped-side.ts'

/** From the side, looking right; from the front or from behind where the turn asks for it. */
export function drawQuadruped(spec: AnimalSpec, build: Build, yaw: number, pen: Pen): Drawing {
  const turn = Math.abs(yaw)
  if (turn < 22) return drawFront({ ...spec, pen }, build)
  if (turn > 150) return drawBack({ ...spec, pen }, build)
  const drawing = drawSide({ ...spec, pen }, build)
  if (turn > 66) return drawing
  return { ...drawing, svg: group(drawing.svg, 'scale(0.82,1)'), head: { ...drawing.head, x: drawing.head.x * 0.82 } }
}
