import type { Drawing } from '../figure/drawing.ts'
import type { Pen } from '../pen.ts'
import { group } from '../svg.ts'
import type { AnimalSpec } from './animal-spec.ts'
import { type Build, builds, type FourLegged } from './builds.ts'
import { otherAnimals } from './draw-others.ts'
import { drawQuadruped } from './draw-quadruped.ts'

/** Degrees as for a person: 0 looks at us, 90 to the right, -90 to the left, 180 away. */
export function drawAnimal(spec: AnimalSpec, yaw: number, pen: Pen, lying = false): Drawing {
  const other = otherAnimals[spec.species]
  const drawing = other
    ? other(spec, yaw, pen)
    : drawQuadruped(spec, posed(builds[spec.species as FourLegged], lying), yaw, pen)
  return yaw < 0 ? mirrored(drawing) : drawing
}

/** Lying, it has its legs under itself. */
const posed = (build: Build, lying: boolean): Build => (lying ? { ...build, leg: Math.min(build.leg, 64) } : build)

const mirrored = ({ svg, head, hand }: Drawing): Drawing => ({
  svg: group(svg, 'scale(-1,1)'),
  head: { ...head, x: -head.x },
  hand: { ...hand, x: -hand.x },
})
