import type { PersonSpec } from './person-spec.ts'

/** Across (to the right of the picture when seen from the front), up from the ground, and towards the viewer. */
export interface Space {
  x: number
  y: number
  z: number
}

export type Pose =
  'standing' | 'sitting' | 'kneeling' | 'running' | 'walking' | 'leaning' | 'dancing' | 'climbing' | 'lying'
export type Gesture = 'none' | 'holding' | 'raised'

export interface Side {
  shoulder: Space
  elbow: Space
  hand: Space
  hip: Space
  knee: Space
  ankle: Space
}

/** Both sides as the viewer sees them from the front: left is on the left of the picture. */
export interface Skeleton {
  head: Space
  /** From crown to chin. */
  headHeight: number
  neck: Space
  waist: Space
  pelvis: Space
  left: Side
  right: Side
  /** Half widths. */
  shoulders: number
  hips: number
}

/** In units of which an adult has 1000. */
export function skeleton(spec: PersonSpec, pose: Pose, gesture: Gesture): Skeleton {
  const upright = standing(spec)
  const posed = poses[pose](upright)
  return gesture === 'none' ? posed : { ...posed, right: reach(posed, gesture) }
}

function standing(spec: PersonSpec): Skeleton {
  const small = spec.age === 'child' ? 1 : spec.age === 'teen' ? 0.35 : 0
  const stoop = spec.age === 'old' ? 1 : 0
  const headHeight = 154 + small * 58
  const neckY = 1000 - headHeight - 8
  const pelvisY = 512 - small * 55
  const shoulders = (spec.shape === 'woman' ? 92 : 108) * (0.5 + spec.build / 2) * (1 - small * 0.12)
  const hips = (spec.shape === 'woman' ? 52 : 47) * (0.45 + spec.build * 0.55)
  const shoulderY = neckY - 58 + small * 8
  const side = (sign: number): Side => ({
    shoulder: { x: sign * (shoulders - 19), y: shoulderY - stoop * 12, z: stoop * 18 },
    elbow: { x: sign * (shoulders + 26 * spec.build), y: shoulderY - 152 + small * 22, z: -12 + stoop * 10 },
    hand: { x: sign * (shoulders + 22), y: shoulderY - 290 + small * 46, z: 26 + stoop * 14 },
    hip: { x: sign * hips, y: pelvisY, z: 0 },
    knee: { x: sign * (hips + 6), y: pelvisY * 0.55, z: 8 },
    ankle: { x: sign * (hips + 14), y: 42, z: -8 },
  })
  return {
    head: { x: 0, y: 1000 - headHeight / 2 - stoop * 22, z: 10 + stoop * 48 },
    headHeight,
    neck: { x: 0, y: neckY - stoop * 16, z: stoop * 30 },
    waist: { x: 0, y: pelvisY + (neckY - pelvisY) * 0.36, z: 0 },
    pelvis: { x: 0, y: pelvisY, z: 0 },
    left: side(-1),
    right: side(1),
    shoulders,
    hips,
  }
}

const move = (point: Space, x: number, y: number, z: number): Space => ({
  x: point.x + x,
  y: point.y + y,
  z: point.z + z,
})

/** Moves all above the legs. */
function lower(from: Skeleton, down: number, forward: number, lean = 0): Skeleton {
  const bend = (point: Space): Space => move(point, 0, -down, forward + lean * Math.max(0, point.y - from.pelvis.y))
  const side = (one: Side): Side => ({
    ...one,
    shoulder: bend(one.shoulder),
    elbow: bend(one.elbow),
    hand: bend(one.hand),
    hip: bend(one.hip),
  })
  return {
    ...from,
    head: bend(from.head),
    neck: bend(from.neck),
    waist: bend(from.waist),
    pelvis: bend(from.pelvis),
    left: side(from.left),
    right: side(from.right),
  }
}

const both = (from: Skeleton, change: (side: Side, sign: number) => Partial<Side>): Skeleton => ({
  ...from,
  left: { ...from.left, ...change(from.left, -1) },
  right: { ...from.right, ...change(from.right, 1) },
})

const poses: Record<Pose, (from: Skeleton) => Skeleton> = {
  standing: (from) => from,
  lying: (from) => from,
  leaning: (from) =>
    both(lower(from, 0, 0, 0.1), (side, sign) =>
      sign > 0 ? { ankle: move(side.ankle, -14, 0, 60), knee: move(side.knee, -4, 0, 40) } : {},
    ),
  sitting(from) {
    const drop = from.pelvis.y - 285
    const low = lower(from, drop, -60, 0.06)
    return both(low, (side, sign) => ({
      knee: { x: sign * (from.hips + 22), y: 290, z: 130 },
      ankle: { x: sign * (from.hips + 18), y: 42, z: 130 },
      elbow: move(side.elbow, 0, 0, 20),
      hand: { x: sign * (from.hips + 16), y: 345, z: 90 },
    }))
  },
  kneeling(from) {
    const drop = from.pelvis.y - 300
    const low = lower(from, drop, 0, 0.08)
    return both(low, (side, sign) =>
      sign > 0
        ? {
            knee: { x: sign * (from.hips + 14), y: 285, z: 120 },
            ankle: { x: sign * (from.hips + 14), y: 42, z: 110 },
            hand: { x: sign * (from.hips + 30), y: 330, z: 110 },
            elbow: move(side.elbow, 4, 0, 20),
          }
        : { knee: { x: sign * (from.hips + 6), y: 40, z: 30 }, ankle: { x: sign * (from.hips + 6), y: 40, z: -190 } },
    )
  },
  running: (from) => stride(lower(from, 26, 0, 0.24), from, 1),
  walking: (from) => stride(lower(from, 10, 0, 0.06), from, 0.5),
  climbing: (from) =>
    both(from, (side, sign) => ({
      elbow: move(side.shoulder, sign * 46, sign > 0 ? 60 : 10, 70),
      hand: move(side.shoulder, sign * 30, sign > 0 ? 210 : 130, 90),
      ...(sign > 0 ? { knee: move(side.hip, 34, -70, 130), ankle: move(side.hip, 24, -260, 80) } : {}),
    })),
  dancing: (from) =>
    both(from, (side, sign) => ({
      elbow: move(side.shoulder, sign * 108, sign > 0 ? 30 : -70, 20),
      hand: move(side.shoulder, sign * (sign > 0 ? 150 : 190), sign > 0 ? 170 : -20, 40),
      ...(sign > 0 ? { knee: move(side.hip, 70, -190, 90), ankle: move(side.hip, 20, -400, -40) } : {}),
    })),
}

/** One leg and the other arm forward. */
const stride = (low: Skeleton, from: Skeleton, far: number): Skeleton =>
  both(low, (side, sign) => ({
    knee:
      sign > 0
        ? { x: side.hip.x, y: from.right.knee.y + 60 * far, z: 60 + 130 * far }
        : { x: side.hip.x, y: from.left.knee.y, z: -30 - 30 * far },
    ankle:
      sign > 0
        ? { x: side.hip.x, y: 42 + 60 * far * far, z: 90 + 90 * far }
        : { x: side.hip.x, y: 48 + 190 * far * far, z: -130 - 180 * far },
    elbow: move(side.shoulder, sign * 22, -150, sign > 0 ? -60 - 60 * far : 30 + 50 * far),
    hand: move(
      side.shoulder,
      sign * 6,
      sign > 0 ? -290 + 90 * far : -280 + 150 * far,
      sign > 0 ? -40 - 50 * far : 90 + 110 * far,
    ),
  }))

/** The hand that carries something. */
function reach({ right, shoulders }: Skeleton, gesture: 'holding' | 'raised'): Side {
  return gesture === 'holding'
    ? {
        ...right,
        elbow: move(right.shoulder, 26, -160, 30),
        hand: { x: shoulders * 0.86, y: right.shoulder.y - 170, z: right.shoulder.z + 150 },
      }
    : { ...right, elbow: move(right.shoulder, 70, -30, 40), hand: move(right.shoulder, 84, 150, 60) }
}
