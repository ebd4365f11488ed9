import type { Point } from '../svg.ts'
import type { PersonSpec } from './person-spec.ts'
import type { Skeleton, Space } from './skeleton.ts'

/** One height of the trunk: its middle in space, half width and half depth. */
export interface Level {
  middle: Space
  wide: number
  deep: number
}

export type Height = 'collar' | 'shoulder' | 'chest' | 'waist' | 'hip'

export interface Body {
  project: (point: Space) => Point
  /** Towards the viewer. */
  depth: (point: Space) => number
  levels: Record<Height, Level>
  /** Silhouette of the trunk at a height, widened by so many units. */
  edge: (height: Height, side: -1 | 1, extra?: number) => Point
  /** Middle of the chest side at a height; only there when the chest is seen. */
  frontLine: (height: Height) => Point
  /** 1 seen from the front, 0 from the side, -1 from behind. */
  facing: number
  turn: number
}

export function bodyOf(spec: PersonSpec, bones: Skeleton, yaw: number, pitch: number): Body {
  const turn = (yaw * Math.PI) / 180
  const tilt = (pitch * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const depth = (point: Space) => point.z * cos - point.x * sin
  const project = (point: Space): Point => ({
    x: point.x * cos + point.z * sin,
    y: -point.y * Math.cos(tilt) + depth(point) * Math.sin(tilt),
  })
  const levels = levelsOf(spec, bones)
  const half = ({ wide, deep }: Level) => Math.hypot(wide * cos, deep * sin)
  return {
    project,
    depth,
    levels,
    facing: cos,
    turn: sin,
    edge(height, side, extra = 0) {
      const level = levels[height]
      const middle = project(level.middle)
      return { x: middle.x + side * (half(level) + extra), y: middle.y }
    },
    frontLine(height) {
      const level = levels[height]
      const middle = project(level.middle)
      return { x: middle.x + level.deep * sin * 0.96, y: middle.y }
    },
  }
}

function levelsOf(spec: PersonSpec, bones: Skeleton): Record<Height, Level> {
  const between = (from: Space, to: Space, share: number): Space => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
    z: from.z + (to.z - from.z) * share,
  })
  const spine = (share: number) =>
    share < 0.36
      ? between(bones.pelvis, bones.waist, share / 0.36)
      : between(bones.waist, bones.neck, (share - 0.36) / 0.64)
  const woman = spec.shape === 'woman'
  const child = spec.age === 'child' ? 0.84 : 1
  const heavy = Math.max(0, spec.build - 1)
  const { build } = spec
  return {
    collar: { middle: spine(0.97), wide: 40 * child, deep: 34 * child },
    shoulder: { middle: spine(0.86), wide: bones.shoulders + 12, deep: 46 * build * child },
    chest: {
      middle: spine(0.62),
      wide: bones.shoulders * (woman ? 0.86 : 0.88),
      deep: (woman ? 64 : 60) * build * child,
    },
    waist: {
      middle: spine(0.3),
      wide: (woman ? 62 : 78) * build * child + heavy * 40,
      deep: (46 + heavy * 90) * build * child,
    },
    hip: {
      middle: { ...bones.pelvis, y: bones.pelvis.y - 12 },
      wide: bones.hips + (woman ? 42 : 38) * build * child,
      deep: (woman ? 62 : 54) * build * child,
    },
  }
}
