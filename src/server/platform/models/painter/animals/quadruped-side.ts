import { mix } from '../../../pictures/pixels-colour.ts'
import type { Drawing } from '../figure/drawing.ts'
import { dark, limb, solid } from '../pen.ts'
import { capsule, circle, fill, n, type Point, smooth } from '../svg.ts'
import type { Build } from './builds.ts'
import { type Coat, collar, mane, markings, tail, woolly } from './coat.ts'
import { drawMuzzle, ear, horns } from './draw-animal-head.ts'

export function drawSide(coat: Coat, build: Build): Drawing {
  const { leg, body, deep } = build
  const back = -(leg + deep)
  const [rear, front] = [-body / 2, body / 2]
  const head = { x: front + build.neck[0], y: back + 60 - build.neck[1] }
  const trunk = smooth(
    [
      { x: rear - 20, y: back + deep * 0.45 },
      { x: rear + 30, y: back + 4 },
      { x: 0, y: back + deep * 0.06 },
      { x: front - 30, y: back - 4 },
      { x: front + 40, y: back + deep * 0.42 },
      { x: front, y: -leg + 8 },
      { x: 0, y: -leg - (build.hooves ? -16 : 8) },
      { x: rear + 50, y: -leg - 18 },
      { x: rear - 6, y: -leg - 40 },
    ],
    0.9,
  )
  const neck = capsule(
    { x: front - 30, y: back + deep * 0.36 },
    { x: head.x - build.skull * 0.2, y: head.y + build.skull * 0.15 },
    build.neckThick * 1.15,
    build.neckThick * 0.8,
  )
  const wool = build.mane === 'wool'
  const belly = smooth(
    [
      { x: rear + 10, y: -leg - 30 },
      { x: 0, y: -leg - deep * 0.24 },
      { x: front + 20, y: -leg - deep * 0.2 },
      { x: front - 4, y: -leg + 4 },
      { x: 0, y: -leg + 6 },
      { x: rear + 50, y: -leg - 16 },
    ],
    0.9,
  )
  const skin = wool ? mix(coat.coat, '#2c2622', 0.72) : coat.coat
  return {
    svg: [
      tail(coat, build, { x: rear - 8, y: back + deep * 0.24 }),
      legs(coat, build, true),
      wool
        ? woolly(coat, 0, back + deep * 0.5, body * 0.62, deep * 0.68)
        : solid([neck, trunk], coat.coat, coat.pen, [belly]),
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

/** Pairs of legs; the far ones lie in shadow. With three, the near front one is missing. */
export function legs(coat: Coat, build: Build, far: boolean): string {
  const { leg, body, deep, legThick: thick } = build
  const colour = far ? dark(coat.coat, { ...coat.pen, shade: 0.13 }) : coat.coat
  const shift = far ? 46 : 0
  const top = -(leg + deep * 0.38)
  const foot = build.hooves ? mix(coat.coat, '#221d1b', 0.7) : colour
  const front = (x: number) =>
    limb(
      [
        { x, y: top, radius: thick * 1.5 },
        { x: x + 8, y: -leg * 0.52, radius: thick * 0.86 },
        { x: x + 2, y: -thick * 0.8, radius: thick * 0.66 },
      ],
      colour,
      coat.pen,
    ) + paw(x + 4, foot)
  const hind = (x: number) =>
    limb(
      [
        { x: x + 14, y: top, radius: thick * 2.1 },
        { x: x + 30, y: -leg * 0.72, radius: thick * 1.1 },
        { x: x - 18, y: -leg * 0.4, radius: thick * 0.78 },
        { x: x - 4, y: -thick * 0.8, radius: thick * 0.64 },
      ],
      colour,
      coat.pen,
    ) + paw(x, foot)
  const paw = (x: number, tone: string) =>
    build.hooves
      ? solid(
          [
            `M${n(x - thick * 0.72)},${n(-thick * 1.1)}h${n(thick * 1.44)}l${n(thick * 0.34)},${n(thick * 1.1)}h${n(-thick * 2.1)}Z`,
          ],
          tone,
          coat.pen,
        )
      : solid(
          [
            capsule(
              { x: x - 2, y: -thick * 0.6 },
              { x: x + thick * 0.7, y: -thick * 0.52 },
              thick * 0.66,
              thick * 0.54,
            ),
          ],
          tone,
          coat.pen,
        )
  const missing = !far && coat.legs === 3
  const stump = limb(
    [
      { x: body / 2 - 20, y: top, radius: thick * 1.4 },
      { x: body / 2 - 6, y: -leg * 0.78, radius: thick * 0.9 },
    ],
    colour,
    coat.pen,
  )
  return hind(-body / 2 + 20 + shift) + (missing ? stump : front(body / 2 - 26 + shift))
}

function sideHead(coat: Coat, build: Build, head: Point): string {
  const { skull, snout, snoutDeep } = build
  const droop = build.hooves ? 0.62 : 0.28
  const nose = { x: head.x + skull * 0.5 + snout, y: head.y + skull * droop + (build.hooves ? snout * 0.52 : 0) }
  const shapes = [
    circle(head, skull),
    capsule({ x: head.x + skull * 0.3, y: head.y + skull * 0.2 }, nose, skull * 0.66, snoutDeep),
  ]
  const trunk =
    build.mane === 'trunk'
      ? limb(
          [
            { x: head.x + 120, y: head.y + 20, radius: 84 },
            { x: head.x + 210, y: head.y + 220, radius: 56 },
            { x: head.x + 190, y: head.y + 420, radius: 40 },
            { x: head.x + 250, y: head.y + 500, radius: 30 },
          ],
          coat.coat,
          coat.pen,
        )
      : ''
  const eye = { x: head.x + skull * 0.34, y: head.y - skull * 0.14 }
  return [
    ear(coat, build, head, true),
    horns(coat, build, head),
    solid(shapes, coat.coat, coat.pen, [
      capsule(
        { x: head.x, y: head.y + skull * 0.66 },
        { x: nose.x - snoutDeep * 0.2, y: nose.y + snoutDeep * 0.56 },
        skull * 0.28,
        snoutDeep * 0.34,
      ),
    ]),
    trunk,
    coat.pattern === 'bib' || coat.pattern === 'patches'
      ? fill(
          capsule({ x: head.x + skull * 0.7, y: head.y + skull * 0.4 }, nose, snoutDeep * 0.7, snoutDeep * 0.9),
          coat.marks,
        )
      : '',
    build.mane === 'trunk' ? '' : drawMuzzle(coat, build, nose),
    fill(circle(eye, skull * 0.12 + 4), '#1e1a1c') +
      fill(circle({ x: eye.x - 3, y: eye.y - 4 }, skull * 0.04 + 1.5), '#f4efe6'),
    ear(coat, build, head, false),
  ].join('')
}
