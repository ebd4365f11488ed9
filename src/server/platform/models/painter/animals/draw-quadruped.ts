import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { dark, limb, type Pen, solid } from '../pen.ts'
import { capsule, circle, ellipse, fill, group, line, n, type Point, smooth } from '../svg.ts'
import type { Drawing } from '../figure/draw-person.ts'
import type { AnimalSpec } from './animal-spec.ts'
import type { Build } from './builds.ts'
import { drawMuzzle, ear, horns } from './draw-animal-head.ts'

interface Coat extends AnimalSpec {
  pen: Pen
}

/** From the side, looking right; from the front or from behind where the turn asks for it. */
export function drawQuadruped(spec: AnimalSpec, build: Build, yaw: number, pen: Pen): Drawing {
  const turn = Math.abs(yaw)
  if (turn < 22) return drawFront({ ...spec, pen }, build)
  if (turn > 150) return drawBack({ ...spec, pen }, build)
  const drawing = drawSide({ ...spec, pen }, build)
  if (turn > 66) return drawing
  return { ...drawing, svg: group(drawing.svg, 'scale(0.82,1)'), head: { ...drawing.head, x: drawing.head.x * 0.82 } }
}

function drawSide(coat: Coat, build: Build): Drawing {
  const { leg, body, deep } = build
  const back = -(leg + deep)
  const [rear, front] = [-body / 2, body / 2]
  const head = { x: front + build.neck[0], y: back + 60 - build.neck[1] }
  const trunk = smooth([
    { x: rear - 20, y: back + deep * 0.45 }, { x: rear + 30, y: back + 4 }, { x: 0, y: back + deep * 0.06 }, { x: front - 30, y: back - 4 }, { x: front + 40, y: back + deep * 0.42 },
    { x: front, y: -leg + 8 }, { x: 0, y: -leg - (build.hooves ? -16 : 8) }, { x: rear + 50, y: -leg - 18 }, { x: rear - 6, y: -leg - 40 },
  ], 0.9)
  const neck = capsule({ x: front - 30, y: back + deep * 0.36 }, { x: head.x - build.skull * 0.2, y: head.y + build.skull * 0.15 }, build.neckThick * 1.15, build.neckThick * 0.8)
  const wool = build.mane === 'wool'
  const belly = smooth([{ x: rear + 10, y: -leg - 30 }, { x: 0, y: -leg - deep * 0.24 }, { x: front + 20, y: -leg - deep * 0.2 }, { x: front - 4, y: -leg + 4 }, { x: 0, y: -leg + 6 }, { x: rear + 50, y: -leg - 16 }], 0.9)
  const skin = wool ? mix(coat.coat, '#2c2622', 0.72) : coat.coat
  return {
    svg: [
      tail(coat, build, { x: rear - 8, y: back + deep * 0.24 }),
      legs(coat, build, true),
      wool ? woolly(coat, 0, back + deep * 0.5, body * 0.62, deep * 0.68) : solid([neck, trunk], coat.coat, coat.pen, [belly]),
      wool ? '' : markings(coat, build, trunk, back),
      legs(coat, build, false),
      collar(coat, build, head, { x: front - 30, y: back + deep * 0.36 }),
      mane(coat, build, head, { x: front - 10, y: back }),
      sideHead({ ...coat, coat: skin }, build, head),
    ].join(''),
    head: { x: head.x + build.snout * 0.3, y: head.y, radius: build.skull + build.snout * 0.5 },
    hand: { x: head.x + build.skull + build.snout, y: head.y + build.skull * 0.5 },
  }
}

const woolly = ({ coat, pen }: Coat, x: number, y: number, wide: number, high: number) => {
  const points = Array.from({ length: 18 }, (_, index) => (index / 18) * Math.PI * 2)
  const curls = points.map((angle) => circle({ x: x + Math.cos(angle) * wide * 0.84, y: y + Math.sin(angle) * high * 0.8 }, high * 0.26))
  return solid([...curls, ellipse({ x, y }, wide * 0.9, high * 0.86)], coat, pen, [ellipse({ x: x + wide * 0.1, y: y + high * 0.66 }, wide * 0.7, high * 0.22)])
}

/** Pairs of legs; the far ones lie in shadow. With three, the near front one is missing. */
function legs(coat: Coat, build: Build, far: boolean): string {
  const { leg, body, deep, legThick: thick } = build
  const colour = far ? dark(coat.coat, { ...coat.pen, shade: 0.13 }) : coat.coat
  const shift = far ? 46 : 0
  const top = -(leg + deep * 0.38)
  const foot = build.hooves ? mix(coat.coat, '#221d1b', 0.7) : colour
  const front = (x: number) => limb([{ x, y: top, radius: thick * 1.5 }, { x: x + 8, y: -leg * 0.52, radius: thick * 0.86 }, { x: x + 2, y: -thick * 0.8, radius: thick * 0.66 }], colour, coat.pen) + paw(x + 4, foot)
  const hind = (x: number) => limb([{ x: x + 14, y: top, radius: thick * 2.1 }, { x: x + 30, y: -leg * 0.72, radius: thick * 1.1 }, { x: x - 18, y: -leg * 0.4, radius: thick * 0.78 }, { x: x - 4, y: -thick * 0.8, radius: thick * 0.64 }], colour, coat.pen) + paw(x, foot)
  const paw = (x: number, tone: string) => (build.hooves ? solid([`M${n(x - thick * 0.72)},${n(-thick * 1.1)}h${n(thick * 1.44)}l${n(thick * 0.34)},${n(thick * 1.1)}h${n(-thick * 2.1)}Z`], tone, coat.pen) : solid([capsule({ x: x - 2, y: -thick * 0.6 }, { x: x + thick * 0.7, y: -thick * 0.52 }, thick * 0.66, thick * 0.54)], tone, coat.pen))
  const missing = !far && coat.legs === 3
  const stump = limb([{ x: body / 2 - 20, y: top, radius: thick * 1.4 }, { x: body / 2 - 6, y: -leg * 0.78, radius: thick * 0.9 }], colour, coat.pen)
  return hind(-body / 2 + 20 + shift) + (missing ? stump : front(body / 2 - 26 + shift))
}

function tail({ coat, marks, pen }: Coat, { tail: kind, legThick }: Build, at: Point): string {
  const whip = (path: Point[], thick: number) => limb(path.map((point, index) => ({ ...point, radius: thick * (1 - (index / path.length) * 0.62) })), coat, pen)
  switch (kind) {
    case 'curl':
      return whip([at, { x: at.x - 70, y: at.y - 60 }, { x: at.x - 96, y: at.y - 150 }, { x: at.x - 60, y: at.y - 210 }], 24)
    case 'long':
      return whip([at, { x: at.x - 90, y: at.y + 10 }, { x: at.x - 170, y: at.y - 50 }, { x: at.x - 190, y: at.y - 160 }, { x: at.x - 150, y: at.y - 220 }], 25)
    case 'bush':
      return solid([smooth([{ x: at.x + 20, y: at.y - 20 }, { x: at.x - 80, y: at.y + 10 }, { x: at.x - 170, y: at.y + 110 }, { x: at.x - 196, y: at.y + 220 }, { x: at.x - 110, y: at.y + 170 }, { x: at.x - 30, y: at.y + 80 }], 1)], coat, pen) + fill(smooth([{ x: at.x - 170, y: at.y + 130 }, { x: at.x - 192, y: at.y + 214 }, { x: at.x - 130, y: at.y + 180 }], 0.9), marks)
    case 'tuft':
      return whip([at, { x: at.x - 50, y: at.y + 90 }, { x: at.x - 60, y: at.y + 240 }], 15) + solid([ellipse({ x: at.x - 62, y: at.y + 270 }, 22, 46)], shift(coat, -0.16), pen)
    case 'hair':
      return solid([smooth([{ x: at.x + 14, y: at.y - 20 }, { x: at.x - 60, y: at.y + 10 }, { x: at.x - 104, y: at.y + 160 }, { x: at.x - 84, y: at.y + 330 }, { x: at.x - 40, y: at.y + 230 }, { x: at.x - 14, y: at.y + 60 }], 1)], shift(coat, -0.2), pen)
    case 'stub':
      return solid([ellipse({ x: at.x - 16, y: at.y }, legThick * 0.9, legThick * 0.8)], mix(coat, '#ffffff', 0.25), pen)
  }
}

function markings({ pattern, marks, pen, seed }: Coat, { body, deep, leg }: Build, trunk: string, back: number): string {
  if (pattern === 'plain') return ''
  const id = `m${Math.abs(hash(seed)) % 9999}`
  const clip = (content: string) => `<clipPath id="${id}"><path d="${trunk}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
  if (pattern === 'bib') return clip(fill(ellipse({ x: body / 2 + 20, y: -leg - 10 }, 90, deep * 0.55), marks))
  if (pattern === 'stripes') return clip(line(Array.from({ length: 8 }, (_, index) => `M${-body / 2 + 10 + index * (body / 7.4)},${back - 10}q${14},${deep * 0.3} ${-8},${deep * 0.62}`).join(''), marks, pen.line * 4.4))
  if (pattern === 'spots') return clip(Array.from({ length: 16 }, (_, index) => fill(ellipse({ x: -body / 2 + ((index * 137) % 100) * body * 0.0105, y: back + 20 + ((index * 61) % 100) * deep * 0.0085 }, 20, 16), marks)).join(''))
  return clip(fill(ellipse({ x: -body * 0.24, y: back + deep * 0.22 }, body * 0.2, deep * 0.36), marks) + fill(ellipse({ x: body * 0.3, y: back + deep * 0.5 }, body * 0.15, deep * 0.42), marks))
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) | 0, 7)

function collar({ collar: colour, pen }: Coat, build: Build, head: Point, root: Point): string {
  if (!colour) return ''
  const middle = { x: root.x + (head.x - root.x) * 0.62, y: root.y + (head.y - root.y) * 0.62 }
  const along = Math.atan2(head.y - root.y, head.x - root.x)
  const across = { x: -Math.sin(along) * build.neckThick * 0.92, y: Math.cos(along) * build.neckThick * 0.92 }
  return line(`M${n(middle.x - across.x)},${n(middle.y - across.y)}Q${n(middle.x + 14)},${n(middle.y + 8)} ${n(middle.x + across.x)},${n(middle.y + across.y)}`, colour, 24) + solid([circle({ x: middle.x + across.x * 0.9, y: middle.y + across.y + 16 }, 13)], '#d2b35c', pen)
}

function mane({ coat, pen }: Coat, build: Build, head: Point, withers: Point): string {
  const colour = shift(coat, -0.2)
  if (build.mane === 'crest') return solid([smooth([{ x: head.x - 4, y: head.y - build.skull - 14 }, { x: head.x - 60, y: head.y - 30 }, { x: withers.x - 60, y: withers.y + 4 }, { x: withers.x - 10, y: withers.y + 40 }, { x: head.x - 50, y: head.y + 80 }], 0.9)], colour, pen)
  if (build.mane !== 'ring') return ''
  const petals = Array.from({ length: 14 }, (_, index) => circle({ x: head.x - 24 + Math.cos((index / 14) * 6.283) * build.skull * 1.2, y: head.y + 14 + Math.sin((index / 14) * 6.283) * build.skull * 1.3 }, build.skull * 0.5))
  return solid([...petals, circle({ x: head.x - 24, y: head.y + 14 }, build.skull * 1.3)], mix(colour, '#7a3f1e', 0.4), pen)
}

function sideHead(coat: Coat, build: Build, head: Point): string {
  const { skull, snout, snoutDeep } = build
  const droop = build.hooves ? 0.62 : 0.28
  const nose = { x: head.x + skull * 0.5 + snout, y: head.y + skull * droop + (build.hooves ? snout * 0.52 : 0) }
  const shapes = [circle(head, skull), capsule({ x: head.x + skull * 0.3, y: head.y + skull * 0.2 }, nose, skull * 0.66, snoutDeep)]
  const trunk = build.mane === 'trunk' ? limb([{ x: head.x + 120, y: head.y + 20, radius: 84 }, { x: head.x + 210, y: head.y + 220, radius: 56 }, { x: head.x + 190, y: head.y + 420, radius: 40 }, { x: head.x + 250, y: head.y + 500, radius: 30 }], coat.coat, coat.pen) : ''
  const eye = { x: head.x + skull * 0.34, y: head.y - skull * 0.14 }
  return [
    ear(coat, build, head, true),
    horns(coat, build, head),
    solid(shapes, coat.coat, coat.pen, [capsule({ x: head.x, y: head.y + skull * 0.66 }, { x: nose.x - snoutDeep * 0.2, y: nose.y + snoutDeep * 0.56 }, skull * 0.28, snoutDeep * 0.34)]),
    trunk,
    coat.pattern === 'bib' || coat.pattern === 'patches' ? fill(capsule({ x: head.x + skull * 0.7, y: head.y + skull * 0.4 }, nose, snoutDeep * 0.7, snoutDeep * 0.9), coat.marks) : '',
    build.mane === 'trunk' ? '' : drawMuzzle(coat, build, nose),
    fill(circle(eye, skull * 0.12 + 4), '#1e1a1c') + fill(circle({ x: eye.x - 3, y: eye.y - 4 }, skull * 0.04 + 1.5), '#f4efe6'),
    ear(coat, build, head, false),
  ].join('')
}

function drawFront(coat: Coat, build: Build): Drawing {
  const { leg, deep, legThick: thick, skull } = build
  const back = -(leg + deep)
  const wide = deep * 0.62
  const head = { x: 0, y: back + 60 - build.neck[1] }
  const colour = coat.coat
  const post = (x: number, tone: string, gone = false) => (gone ? '' : limb([{ x, y: -leg - deep * 0.3, radius: thick * 1.5 }, { x, y: -leg * 0.5, radius: thick * 0.9 }, { x, y: -thick * 0.7, radius: thick * 0.78 }], tone, coat.pen))
  const chest = build.mane === 'wool' ? woolly(coat, 0, back + deep * 0.52, wide * 1.1, deep * 0.66) : solid([ellipse({ x: 0, y: back + deep * 0.56 }, wide, deep * 0.6), capsule({ x: 0, y: back + deep * 0.2 }, { x: 0, y: head.y + skull * 0.4 }, build.neckThick * 1.1, build.neckThick * 0.85)], colour, coat.pen, [ellipse({ x: wide * 0.42, y: back + deep * 0.66 }, wide * 0.5, deep * 0.44)])
  const bib = coat.pattern === 'bib' || coat.pattern === 'patches' ? fill(ellipse({ x: 0, y: back + deep * 0.5 }, wide * 0.5, deep * 0.42), coat.marks) : ''
  const face = build.mane === 'wool' ? { ...coat, coat: mix(coat.coat, '#2c2622', 0.72) } : coat
  return {
    svg: [post(-wide * 0.86, dark(colour, coat.pen)), post(wide * 0.86, dark(colour, coat.pen)), mane(coat, { ...build, mane: 'none' }, head, head), chest, bib, post(-wide * 0.46, colour), post(wide * 0.46, colour, coat.legs === 3), coat.collar ? line(`M${n(-build.neckThick)},${n(head.y + skull * 1.06)}Q0,${n(head.y + skull * 1.4)} ${n(build.neckThick)},${n(head.y + skull * 1.06)}`, coat.collar, 24) : '', mane(coat, build.mane === 'ring' ? build : { ...build, mane: 'none' }, { x: 24, y: head.y }, head), frontHead(face, build, head)].join(''),
    head: { x: 0, y: head.y, radius: skull * 1.3 },
    hand: { x: 0, y: head.y + skull },
  }
}

const bothEars = (coat: Coat, build: Build, head: Point) => group(ear(coat, build, head, false), 'scale(-1,1)') + ear(coat, build, head, false)

function frontHead(coat: Coat, build: Build, head: Point): string {
  const { skull, snoutDeep } = build
  const low = head.y + skull * (build.hooves ? 1.1 : 0.5)
  const eyes = [-1, 1].map((side) => fill(circle({ x: side * skull * 0.42, y: head.y - skull * 0.1 }, skull * 0.13 + 3), '#1e1a1c') + fill(circle({ x: side * skull * 0.42 - 3, y: head.y - skull * 0.15 }, skull * 0.045 + 1.5), '#f4efe6')).join('')
  const muzzle = build.hooves ? capsule({ x: 0, y: head.y + skull * 0.2 }, { x: 0, y: low }, skull * 0.72, snoutDeep * 1.1) : ellipse({ x: 0, y: low }, snoutDeep * 1.16, snoutDeep * 0.86)
  const light = coat.pattern === 'bib' || coat.pattern === 'patches' ? coat.marks : shift(coat.coat, 0.06)
  return [
    build.ears === 'flop' ? '' : bothEars(coat, build, head), horns(coat, build, head), build.horns === 'none' ? '' : group(horns(coat, build, head), 'scale(-1,1)'),
    solid([ellipse(head, skull * 1.02, skull)], coat.coat, coat.pen, [ellipse({ x: skull * 0.5, y: head.y + skull * 0.2 }, skull * 0.46, skull * 0.66)]),
    solid([muzzle], light, { ...coat.pen, line: coat.pen.line * 0.7 }),
    eyes,
    build.ears === 'flop' ? bothEars(coat, build, { x: build.skull * 1.06, y: head.y + build.skull * 0.16 }) : '',
    build.mane === 'trunk' ? limb([{ x: 0, y: head.y + 50, radius: 66 }, { x: 0, y: head.y + 300, radius: 46 }, { x: 20, y: head.y + 470, radius: 30 }], coat.coat, coat.pen) : fill(ellipse({ x: 0, y: low - snoutDeep * (build.hooves ? -0.3 : 0.3) }, snoutDeep * 0.44, snoutDeep * 0.3), '#221c1e') + line(`M0,${n(low)}V${n(low + snoutDeep * 0.34)}M${n(-snoutDeep * 0.5)},${n(low + snoutDeep * 0.42)}Q0,${n(low + snoutDeep * 0.66)} ${n(snoutDeep * 0.5)},${n(low + snoutDeep * 0.42)}`, '#221c1e', 5),
  ].join('')
}

function drawBack(coat: Coat, build: Build): Drawing {
  const { leg, deep, legThick: thick, skull } = build
  const back = -(leg + deep)
  const wide = deep * 0.66
  const head = { x: 0, y: back + 60 - build.neck[1] }
  const post = (x: number) => limb([{ x, y: -leg - deep * 0.3, radius: thick * 2 }, { x, y: -leg * 0.5, radius: thick }, { x, y: -thick * 0.7, radius: thick * 0.78 }], coat.coat, coat.pen)
  const rump = build.mane === 'wool' ? woolly(coat, 0, back + deep * 0.52, wide * 1.1, deep * 0.66) : solid([ellipse({ x: 0, y: back + deep * 0.52 }, wide, deep * 0.58)], coat.coat, coat.pen, [ellipse({ x: wide * 0.42, y: back + deep * 0.6 }, wide * 0.5, deep * 0.44)])
  const skullSide = solid([capsule({ x: 0, y: back + deep * 0.2 }, { x: 0, y: head.y + skull * 0.4 }, build.neckThick, build.neckThick * 0.85), ellipse(head, skull * 1.02, skull)], coat.coat, coat.pen, [ellipse({ x: skull * 0.5, y: head.y + skull * 0.1 }, skull * 0.46, skull * 0.66)])
  return {
    svg: [group(ear(coat, build, head, false), 'scale(-1,1)'), ear(coat, build, head, false), skullSide, post(-wide * 0.5), post(wide * 0.5), rump, tail(coat, build, { x: 20, y: back + deep * 0.36 })].join(''),
    head: { x: 0, y: head.y, radius: skull * 1.2 },
    hand: { x: 0, y: head.y + skull },
  }
}
