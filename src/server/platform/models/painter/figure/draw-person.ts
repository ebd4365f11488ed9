import { shift } from '../../../pictures/pixels-colour.ts'
import { limb, type Pen } from '../pen.ts'
import { group, n, type Point, smooth } from '../svg.ts'
import { clothes } from './clothes/draw-clothes.ts'
import { drawFace } from './draw-face.ts'
import { type Expression } from './features.ts'
import { drawHair } from './hair/draw-hair.ts'
import { drawHat } from './hats/draw-hat.ts'
import type { Drawing } from './drawing.ts'
import { faceOf, headView } from './head-view.ts'
import { drawArm, drawLeg } from './limbs.ts'
import type { PersonSpec } from './person-spec.ts'
import { type Gesture, type Pose, skeleton, type Skeleton } from './skeleton.ts'
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

export function drawPerson(spec: PersonSpec, stance: Stance, pen: Pen): Drawing {
  const bones = skeleton(spec, stance.pose, stance.gesture)
  const body = bodyOf(spec, bones, stance.yaw, stance.pitch)
  const { view, mirrored } = headView(stance.yaw)
  const size = bones.headHeight / 150
  const middle = body.project(bones.head)
  const onHead = (content: string) =>
    group(content, `translate(${n(middle.x)},${n(middle.y)}) scale(${mirrored ? -size : size},${size})`)
  const hair = drawHair(hatted(spec), view, pen)
  const hat = drawHat(spec, view, pen)
  const head = drawFace(spec, faceOf(view, spec.jaw, spec.nose, spec.age === 'child'), view, stance.expression, pen)
  const worn = clothes(spec, bones, body, pen)
  const arms = [bones.left, bones.right].map((side) => ({
    depth: body.depth(side.elbow),
    before: body.depth(side.hand) > 84,
    svg: drawArm(spec, side, body, pen, worn.sleeve),
  }))
  const legs = [bones.left, bones.right]
    .map((side) => ({ depth: body.depth(side.knee), svg: drawLeg(spec, side, body, pen) }))
    .toSorted((a, b) => a.depth - b.depth)
  const away = view === 'back'
  const isBehind = (arm: { depth: number; before: boolean }) => !arm.before && arm.depth < 34
  const svg = [
    away ? '' : worn.behind,
    away ? onHead(hat.behind) : onHead(hat.behind + hair.behind),
    ...arms.filter(isBehind).map((arm) => arm.svg),
    ...legs.map((leg) => leg.svg),
    neck(spec, bones, body, pen),
    worn.body,
    ...arms
      .filter((arm) => !isBehind(arm))
      .toSorted((a, b) => a.depth - b.depth)
      .map((arm) => arm.svg),
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
  return high
    ? { ...spec, hair: { ...spec.hair, cut: spec.shape === 'man' || spec.hair.cut === 'mohawk' ? 'crop' : 'bob' } }
    : spec
}

function neck(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const base = body.project({ ...bones.neck, y: bones.neck.y - 26 })
  const top = body.project({ ...bones.head, y: bones.head.y - bones.headHeight * 0.22, z: bones.head.z - 12 })
  const thick = (spec.shape === 'woman' ? 27 : 35) * (spec.age === 'child' ? 0.82 : 1) * (0.6 + spec.build * 0.4)
  return (
    limb(
      [
        { ...base, radius: thick * 1.12 },
        { ...top, radius: thick },
      ],
      spec.skin,
      pen,
    ) + shadowUnderChin(base, top, thick, spec, pen)
  )
}

const shadowUnderChin = (base: Point, top: Point, thick: number, spec: PersonSpec, pen: Pen) =>
  solidShade(
    smooth(
      [
        { x: top.x - thick * 0.98, y: top.y },
        { x: top.x + thick * 0.98, y: top.y },
        { x: top.x + thick, y: base.y - 8 },
        { x: top.x + thick * 0.1, y: base.y + 6 },
        { x: top.x - thick * 0.9, y: base.y - 26 },
      ],
      0.7,
    ),
    spec.skin,
    pen,
  )

const solidShade = (path: string, colour: string, pen: Pen) =>
  `<path d="${path}" fill="${shift(colour, -pen.shade * 1.15)}"/>`
