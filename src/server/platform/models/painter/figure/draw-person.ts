import { shift } from '../../../pictures/pixels-colour.ts'
import { limb, type Pen, solid } from '../pen.ts'
import { capsule, group, line, n, type Point, smooth } from '../svg.ts'
import { drawFace, type Expression } from './draw-face.ts'
import { drawHair } from './draw-hair.ts'
import { drawHat } from './draw-hat.ts'
import { clothes } from './draw-clothes.ts'
import { faceOf, headView } from './head-view.ts'
import type { PersonSpec } from './person-spec.ts'
import { type Gesture, type Pose, type Side, type Skeleton, skeleton, type Space } from './skeleton.ts'
import { type Body, bodyOf } from './torso.ts'

export interface Stance {
  pose: Pose
  gesture: Gesture
  expression: Expression
  /** Degrees: 0 looks at us, 90 to the right of the picture, 180 away. */
  yaw: number
  /** Degrees the camera looks down. */
  pitch: number
}

export const plainStance: Stance = { pose: 'standing', gesture: 'none', expression: 'calm', yaw: 0, pitch: 5 }

export interface Drawing {
  /** In figure units: the ground at y 0, up is negative. */
  svg: string
  /** Head with hair, for layouts that must not cover faces. */
  head: { x: number; y: number; radius: number }
  /** Where something carried is held. */
  hand: Point
}

export function drawPerson(spec: PersonSpec, stance: Stance, pen: Pen): Drawing {
  const bones = skeleton(spec, stance.pose, stance.gesture)
  const body = bodyOf(spec, bones, stance.yaw, stance.pitch)
  const { view, mirrored } = headView(stance.yaw)
  const size = bones.headHeight / 150
  const middle = body.project(bones.head)
  const onHead = (content: string) => group(content, `translate(${n(middle.x)},${n(middle.y)}) scale(${mirrored ? -size : size},${size})`)
  const hair = drawHair(hatted(spec), view, pen)
  const hat = drawHat(spec, view, pen)
  const head = drawFace(spec, faceOf(view, spec.jaw, spec.nose, spec.age === 'child'), view, stance.expression, pen)
  const worn = clothes(spec, bones, body, pen)
  const arms = [bones.left, bones.right].map((side) => ({ depth: body.depth(side.elbow), before: body.depth(side.hand) > 84, svg: drawArm(spec, side, body, pen, worn.sleeve) }))
  const legs = [bones.left, bones.right].map((side) => ({ depth: body.depth(side.knee), svg: drawLeg(spec, side, body, pen) })).toSorted((a, b) => a.depth - b.depth)
  const away = view === 'back'
  const isBehind = (arm: { depth: number; before: boolean }) => !arm.before && arm.depth < 34
  const svg = [
    away ? '' : worn.behind,
    away ? onHead(hat.behind) : onHead(hat.behind + hair.behind),
    ...arms.filter(isBehind).map((arm) => arm.svg),
    ...legs.map((leg) => leg.svg),
    neck(spec, bones, body, pen),
    worn.body,
    ...arms.filter((arm) => !isBehind(arm)).toSorted((a, b) => a.depth - b.depth).map((arm) => arm.svg),
    away ? worn.behind : '',
    onHead(away ? head + hair.behind + hair.front + hair.over + hat.front : head + hair.front + hair.over + hat.front),
    worn.front,
  ].join('')
  const hand = body.project(bones.right.hand)
  return { svg, head: { x: middle.x, y: middle.y, radius: bones.headHeight * 0.62 }, hand }
}

/** Hair under a hat lies flat. */
const hatted = (spec: PersonSpec): PersonSpec => {
  const high = ['afro', 'curly', 'mohawk', 'bun'].includes(spec.hair.cut)
  if (spec.hat.cut === 'none' || spec.hat.cut === 'crown') return spec
  if (spec.hat.cut === 'headscarf' || spec.hat.cut === 'hood') return { ...spec, hair: { ...spec.hair, cut: 'bald' } }
  return high ? { ...spec, hair: { ...spec.hair, cut: spec.shape === 'man' || spec.hair.cut === 'mohawk' ? 'crop' : 'bob' } } : spec
}

function neck(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const base = body.project({ ...bones.neck, y: bones.neck.y - 26 })
  const top = body.project({ ...bones.head, y: bones.head.y - bones.headHeight * 0.22, z: bones.head.z - 12 })
  const thick = (spec.shape === 'woman' ? 27 : 35) * (spec.age === 'child' ? 0.82 : 1) * (0.6 + spec.build * 0.4)
  return limb([{ ...base, radius: thick * 1.12 }, { ...top, radius: thick }], spec.skin, pen) + shadowUnderChin(base, top, thick, spec, pen)
}

const shadowUnderChin = (base: Point, top: Point, thick: number, spec: PersonSpec, pen: Pen) =>
  solidShade(smooth([{ x: top.x - thick * 0.98, y: top.y }, { x: top.x + thick * 0.98, y: top.y }, { x: top.x + thick, y: base.y - 8 }, { x: top.x + thick * 0.1, y: base.y + 6 }, { x: top.x - thick * 0.9, y: base.y - 26 }], 0.7), spec.skin, pen)

const solidShade = (path: string, colour: string, pen: Pen) => `<path d="${path}" fill="${shift(colour, -pen.shade * 1.15)}"/>`

const thin = (spec: PersonSpec) => (spec.age === 'child' ? 0.86 : 1) * (spec.shape === 'woman' ? 0.86 : 1) * (0.55 + spec.build * 0.45)

function drawArm(spec: PersonSpec, side: Side, body: Body, pen: Pen, sleeve: { colour: string; length: number; loose: number }): string {
  const [shoulder, elbow, wrist] = [side.shoulder, side.elbow, side.hand].map(body.project) as [Point, Point, Point]
  const size = thin(spec)
  const cloth = size * sleeve.loose
  const bare = sleeve.length < 1
  const skin = bare ? limb([{ ...shoulder, radius: 30 * size }, { ...elbow, radius: 22 * size }, { ...wrist, radius: 15 * size }], spec.skin, pen) : ''
  const end = { x: shoulder.x + (elbow.x - shoulder.x) * sleeve.length * 2, y: shoulder.y + (elbow.y - shoulder.y) * sleeve.length * 2 }
  const covered = sleeve.length >= 1
    ? limb([{ ...shoulder, radius: 36 * cloth }, { ...elbow, radius: 28 * cloth }, { ...wrist, radius: 21 * cloth }], sleeve.colour, pen)
    : sleeve.length > 0 ? limb([{ ...shoulder, radius: 35 * cloth }, { ...end, radius: 30 * cloth }], sleeve.colour, pen) : ''
  return hand(spec, elbow, wrist, size, pen) + skin + covered
}

function hand(spec: PersonSpec, elbow: Point, wrist: Point, size: number, pen: Pen): string {
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y) || 1
  const along = { x: (wrist.x - elbow.x) / length, y: (wrist.y - elbow.y) / length }
  const far = (reach: number, aside = 0): Point => ({ x: wrist.x + along.x * reach * size - along.y * aside * size, y: wrist.y + along.y * reach * size + along.x * aside * size })
  const palm = capsule(wrist, far(34), 15 * size, 14 * size)
  const fingers = capsule(far(34), far(56, -2), 14 * size, 8 * size)
  const thumb = capsule(far(14, -8), far(38, -17), 7 * size, 5 * size)
  return solid([thumb, palm, fingers], spec.skin, pen) + line(`M${n(far(44, 3).x)},${n(far(44, 3).y)}L${n(far(60, 1).x)},${n(far(60, 1).y)}`, shift(spec.skin, -0.12), 1.6)
}

function drawLeg(spec: PersonSpec, side: Side, body: Body, pen: Pen): string {
  const [hip, knee, ankle] = [side.hip, side.knee, side.ankle].map(body.project) as [Point, Point, Point]
  const size = thin(spec)
  const covered = spec.bottom.cut === 'trousers' && !spec.dress
  const wide = covered ? size * 1.16 : size
  const shorts = spec.bottom.cut === 'shorts' && !spec.dress
  const colour = covered ? spec.bottom.colour : spec.skin
  const boots = spec.feet.cut === 'boots'
  const leg = limb([{ ...hip, radius: 50 * wide }, { ...knee, radius: 34 * wide }, { ...ankle, radius: (covered ? 25 : 19) * wide }], colour, pen)
  const cloth = shorts ? limb([{ ...hip, radius: 56 * size }, { x: hip.x + (knee.x - hip.x) * 0.8, y: hip.y + (knee.y - hip.y) * 0.8, radius: 46 * size }], spec.bottom.colour, pen) : ''
  const shaft = boots ? limb([{ x: knee.x + (ankle.x - knee.x) * 0.35, y: knee.y + (ankle.y - knee.y) * 0.35, radius: 33 * size }, { ...ankle, radius: 28 * size }], spec.feet.colour, pen) : ''
  return foot(spec, side, body, pen, size) + leg + cloth + shaft
}

/** The foot points where the shin leans from. */
function foot(spec: PersonSpec, side: Side, body: Body, pen: Pen, size: number): string {
  const shin = { y: side.knee.y - side.ankle.y, z: side.knee.z - side.ankle.z }
  const length = Math.hypot(shin.y, shin.z) || 1
  const turn = Math.abs(shin.z) > 100 && side.ankle.z < side.knee.z ? { y: -shin.z / length, z: shin.y / length } : { y: 0, z: 1 }
  const on = (ahead: number, down: number): Space => ({ x: side.ankle.x * (1 + ahead * 0.0012), y: side.ankle.y + turn.y * ahead - down * turn.z, z: side.ankle.z + turn.z * ahead + down * turn.y })
  const colour = spec.feet.cut === 'bare' ? spec.skin : spec.feet.colour
  const heel = body.project(on(-16, 20))
  const ball = body.project(on(58, 26))
  const toe = body.project(on(84, 28))
  const ankle = body.project(on(0, 0))
  const shapes = [capsule(ankle, heel, 22 * size, 22 * size), capsule(ankle, ball, 22 * size, 17 * size), capsule(heel, ball, 20 * size, 17 * size), capsule(ball, toe, 17 * size, 14 * size)]
  return solid(shapes, colour, pen)
}
