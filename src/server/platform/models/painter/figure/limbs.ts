import { shift } from '../../../pictures/pixels-colour.ts'
import { limb, type Pen, solid } from '../pen.ts'
import { capsule, line, n, type Point } from '../svg.ts'
import type { PersonSpec } from './person-spec.ts'
import type { Side, Space } from './skeleton.ts'
import type { Body } from './torso.ts'

const thin = (spec: PersonSpec) =>
  (spec.age === 'child' ? 0.86 : 1) * (spec.shape === 'woman' ? 0.86 : 1) * (0.55 + spec.build * 0.45)

export function drawArm(
  spec: PersonSpec,
  side: Side,
  body: Body,
  pen: Pen,
  sleeve: { colour: string; length: number; loose: number },
): string {
  const [shoulder, elbow, wrist] = [side.shoulder, side.elbow, side.hand].map(body.project) as [Point, Point, Point]
  const size = thin(spec)
  const cloth = size * sleeve.loose
  const bare = sleeve.length < 1
  const skin = bare
    ? limb(
        [
          { ...shoulder, radius: 30 * size },
          { ...elbow, radius: 22 * size },
          { ...wrist, radius: 15 * size },
        ],
        spec.skin,
        pen,
      )
    : ''
  const end = {
    x: shoulder.x + (elbow.x - shoulder.x) * sleeve.length * 2,
    y: shoulder.y + (elbow.y - shoulder.y) * sleeve.length * 2,
  }
  const covered =
    sleeve.length >= 1
      ? limb(
          [
            { ...shoulder, radius: 36 * cloth },
            { ...elbow, radius: 28 * cloth },
            { ...wrist, radius: 21 * cloth },
          ],
          sleeve.colour,
          pen,
        )
      : sleeve.length > 0
        ? limb(
            [
              { ...shoulder, radius: 35 * cloth },
              { ...end, radius: 30 * cloth },
            ],
            sleeve.colour,
            pen,
          )
        : ''
  return hand(spec, elbow, wrist, size, pen) + skin + covered
}

export function hand(spec: PersonSpec, elbow: Point, wrist: Point, size: number, pen: Pen): string {
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1
  const along = { x: (wrist.x - elbow.x) / length, y: (wrist.y - elbow.y) / length }
  const far = (reach: number, aside = 0): Point => ({
    x: wrist.x + along.x * reach * size - along.y * aside * size,
    y: wrist.y + along.y * reach * size + along.x * aside * size,
  })
  const palm = capsule(wrist, far(34), 15 * size, 14 * size)
  const fingers = capsule(far(34), far(56, -2), 14 * size, 8 * size)
  const thumb = capsule(far(14, -8), far(38, -17), 7 * size, 5 * size)
  return (
    solid([thumb, palm, fingers], spec.skin, pen) +
    line(`M${n(far(44, 3).x)},${n(far(44, 3).y)}L${n(far(60, 1).x)},${n(far(60, 1).y)}`, shift(spec.skin, -0.12), 1.6)
  )
}

export function drawLeg(spec: PersonSpec, side: Side, body: Body, pen: Pen): string {
  const [hip, knee, ankle] = [side.hip, side.knee, side.ankle].map(body.project) as [Point, Point, Point]
  const size = thin(spec)
  const covered = spec.bottom.cut === 'trousers' && !spec.dress
  const wide = covered ? size * 1.16 : size
  const shorts = spec.bottom.cut === 'shorts' && !spec.dress
  const colour = covered ? spec.bottom.colour : spec.skin
  const boots = spec.feet.cut === 'boots'
  const leg = limb(
    [
      { ...hip, radius: 50 * wide },
      { ...knee, radius: 34 * wide },
      { ...ankle, radius: (covered ? 25 : 19) * wide },
    ],
    colour,
    pen,
  )
  const cloth = shorts
    ? limb(
        [
          { ...hip, radius: 56 * size },
          { x: hip.x + (knee.x - hip.x) * 0.8, y: hip.y + (knee.y - hip.y) * 0.8, radius: 46 * size },
        ],
        spec.bottom.colour,
        pen,
      )
    : ''
  const shaft = boots
    ? limb(
        [
          { x: knee.x + (ankle.x - knee.x) * 0.35, y: knee.y + (ankle.y - knee.y) * 0.35, radius: 33 * size },
          { ...ankle, radius: 28 * size },
        ],
        spec.feet.colour,
        pen,
      )
    : ''
  return foot(spec, side, body, pen, size) + leg + cloth + shaft
}

/** The foot points where the shin leans from. */
function foot(spec: PersonSpec, side: Side, body: Body, pen: Pen, size: number): string {
  const shin = { y: side.knee.y - side.ankle.y, z: side.knee.z - side.ankle.z }
  const length = Math.hypot(shin.y, shin.z) || 1
  const turn =
    Math.abs(shin.z) > 100 && side.ankle.z < side.knee.z ? { y: -shin.z / length, z: shin.y / length } : { y: 0, z: 1 }
  const on = (ahead: number, down: number): Space => ({
    x: side.ankle.x * (1 + ahead * 0.0012),
    y: side.ankle.y + turn.y * ahead - down * turn.z,
    z: side.ankle.z + turn.z * ahead + down * turn.y,
  })
  const colour = spec.feet.cut === 'bare' ? spec.skin : spec.feet.colour
  const heel = body.project(on(-16, 20))
  const ball = body.project(on(58, 26))
  const toe = body.project(on(84, 28))
  const ankle = body.project(on(0, 0))
  const shapes = [
    capsule(ankle, heel, 22 * size, 22 * size),
    capsule(ankle, ball, 22 * size, 17 * size),
    capsule(heel, ball, 20 * size, 17 * size),
    capsule(ball, toe, 17 * size, 14 * size),
  ]
  return solid(shapes, colour, pen)
}
