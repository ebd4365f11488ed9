import { mix } from '../../../pictures/pixels-colour.ts'
import { dark, type Pen, solid } from '../pen.ts'
import { ellipse, fill, line, type Point } from '../svg.ts'
import { drawBeard, drawGlasses } from './draw-beard.ts'
import { drawBrow, drawEye, drawMouth, type Expression, expressions } from './features.ts'
import type { Face, HeadView } from './head-view.ts'
import type { PersonSpec } from './person-spec.ts'

export function drawFace(spec: PersonSpec, face: Face, view: HeadView, expression: Expression, pen: Pen): string {
  const skin = spec.skin
  const ears = face.ears.map((ear) => drawEar(ear, skin, view, pen)).join('')
  if (view === 'back') return solid([face.skull], skin, pen) + ears
  const [tilt, lift, corner, open, wide] = expressions[expression]
  const shade = dark(skin, pen)
  return [
    view === 'front' ? ears : '',
    solid([face.skull], skin, pen, [face.shadow]),
    blush(face, spec, skin),
    drawBeard(spec, view, pen),
    fill(face.nose.path, shade, 0.85),
    line(face.nose.under, mix(skin, '#5a2f28', 0.5), 2.4),
    age(spec, face, view),
    ...face.eyes.map((eye, index) => drawEye(eye, spec, wide, view, index)),
    ...face.eyes.map((eye, index) => drawBrow(eye, spec, tilt, lift, view, index)),
    drawMouth(face.mouth, spec, corner, open, view),
    expression === 'tears'
      ? face.eyes
          .map(({ x, y }) => line(`M${x + 3},${y + 8}Q${x + 6},${y + 20} ${x + 2},${y + 30}`, '#dcebf5', 2.6, 0.9))
          .join('')
      : '',
    view === 'front' ? '' : ears,
    drawGlasses(spec, face, view),
  ].join('')
}

function drawEar({ x, y }: Point, skin: string, view: HeadView, pen: Pen): string {
  const small = view === 'front' || view === 'back'
  const ear = small
    ? ellipse({ x, y }, 8, 15)
    : `M${x - 6},${y - 14}C${x + 12},${y - 22} ${x + 16},${y - 2} ${x + 6},${y + 8}` +
      `C${x + 2},${y + 16} ${x - 8},${y + 18} ${x - 8},${y + 6}Z`
  return (
    solid([ear], skin, pen) +
    line(
      small
        ? `M${x - 2},${y - 7}Q${x + 3},${y} ${x - 1},${y + 7}`
        : `M${x - 1},${y - 9}Q${x + 9},${y - 6} ${x + 1},${y + 7}`,
      dark(skin, pen),
      2.4,
    )
  )
}

const blush = (face: Face, spec: PersonSpec, skin: string) =>
  spec.age === 'child' || spec.shape === 'woman'
    ? face.eyes
        .map(({ x, y, width }) =>
          fill(ellipse({ x: x + (x > 0 ? 4 : -4), y: y + 26 }, width * 0.55, 6), mix(skin, '#c4564a', 0.4), 0.35),
        )
        .join('')
    : ''

/** Lines of an old face. */
export function age(spec: PersonSpec, face: Face, view: HeadView): string {
  if (spec.age !== 'old') return ''
  const tone = mix(spec.skin, '#5a3328', 0.4)
  const { x, y, width } = face.mouth
  const folds =
    view === 'profile'
      ? `M${x - width - 2},${y - 16}Q${x - width - 8},${y - 6} ${x - width - 5},${y + 6}`
      : `M${x - 12},${y - 18}Q${x - width - 7},${y - 8} ${x - width - 4},${y + 5}` +
        `M${x + 12},${y - 18}Q${x + width + 6},${y - 8} ${x + width + 3},${y + 5}`
  const bags = face.eyes
    .map(
      (eye) =>
        `M${eye.x - eye.width * 0.4},${eye.y + 8}Q${eye.x},${eye.y + 12} ${eye.x + eye.width * 0.42},${eye.y + 8}`,
    )
    .join('')
  const forehead =
    view === 'front'
      ? 'M-22,-34Q0,-38 22,-34M-16,-26Q0,-29 16,-26'
      : view === 'turned'
        ? 'M0,-34Q20,-37 34,-33'
        : 'M24,-34Q34,-36 42,-32'
  return line(folds + bags + forehead, tone, 2)
}
