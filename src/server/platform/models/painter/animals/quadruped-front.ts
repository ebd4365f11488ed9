import { mix, shift } from '../../../pictures/pixels-colour.ts'
import type { Drawing } from '../figure/drawing.ts'
import { dark, limb, solid } from '../pen.ts'
import { capsule, circle, ellipse, fill, group, line, n, type Point } from '../svg.ts'
import type { Build } from './builds.ts'
import { type Coat, mane, tail, woolly } from './coat.ts'
import { ear, horns } from './draw-animal-head.ts'

export function drawFront(coat: Coat, build: Build): Drawing {
  const { leg, deep, legThick: thick, skull } = build
  const back = -(leg + deep)
  const wide = deep * 0.62
  const head = { x: 0, y: back + 60 - build.neck[1] }
  const colour = coat.coat
  const post = (x: number, tone: string, gone = false) =>
    gone
      ? ''
      : limb(
          [
            { x, y: -leg - deep * 0.3, radius: thick * 1.5 },
            { x, y: -leg * 0.5, radius: thick * 0.9 },
            { x, y: -thick * 0.7, radius: thick * 0.78 },
          ],
          tone,
          coat.pen,
        )
  const chest =
    build.mane === 'wool'
      ? woolly(coat, 0, back + deep * 0.52, wide * 1.1, deep * 0.66)
      : solid(
          [
            ellipse({ x: 0, y: back + deep * 0.56 }, wide, deep * 0.6),
            capsule(
              { x: 0, y: back + deep * 0.2 },
              { x: 0, y: head.y + skull * 0.4 },
              build.neckThick * 1.1,
              build.neckThick * 0.85,
            ),
          ],
          colour,
          coat.pen,
          [ellipse({ x: wide * 0.42, y: back + deep * 0.66 }, wide * 0.5, deep * 0.44)],
        )
  const bib =
    coat.pattern === 'bib' || coat.pattern === 'patches'
      ? fill(ellipse({ x: 0, y: back + deep * 0.5 }, wide * 0.5, deep * 0.42), coat.marks)
      : ''
  const face = build.mane === 'wool' ? { ...coat, coat: mix(coat.coat, '#2c2622', 0.72) } : coat
  return {
    svg: [
      post(-wide * 0.86, dark(colour, coat.pen)),
      post(wide * 0.86, dark(colour, coat.pen)),
      mane(coat, { ...build, mane: 'none' }, head, head),
      chest,
      bib,
      post(-wide * 0.46, colour),
      post(wide * 0.46, colour, coat.legs === 3),
      coat.collar
        ? line(
            `M${n(-build.neckThick)},${n(head.y + skull * 1.06)}Q0,${n(head.y + skull * 1.4)}` +
              ` ${n(build.neckThick)},${n(head.y + skull * 1.06)}`,
            coat.collar,
            24,
          )
        : '',
      mane(coat, build.mane === 'ring' ? build : { ...build, mane: 'none' }, { x: 24, y: head.y }, head),
      frontHead(face, build, head),
    ].join(''),
    head: { x: 0, y: head.y, radius: skull * 1.3 },
    hand: { x: 0, y: head.y + skull },
  }
}

const bothEars = (coat: Coat, build: Build, head: Point) =>
  group(ear(coat, build, head, false), 'scale(-1,1)') + ear(coat, build, head, false)

function frontHead(coat: Coat, build: Build, head: Point): string {
  const { skull, snoutDeep } = build
  const low = head.y + skull * (build.hooves ? 1.1 : 0.5)
  const eyes = [-1, 1]
    .map(
      (side) =>
        fill(circle({ x: side * skull * 0.42, y: head.y - skull * 0.1 }, skull * 0.13 + 3), '#1e1a1c') +
        fill(circle({ x: side * skull * 0.42 - 3, y: head.y - skull * 0.15 }, skull * 0.045 + 1.5), '#f4efe6'),
    )
    .join('')
  const muzzle = build.hooves
    ? capsule({ x: 0, y: head.y + skull * 0.2 }, { x: 0, y: low }, skull * 0.72, snoutDeep * 1.1)
    : ellipse({ x: 0, y: low }, snoutDeep * 1.16, snoutDeep * 0.86)
  const light = coat.pattern === 'bib' || coat.pattern === 'patches' ? coat.marks : shift(coat.coat, 0.06)
  return [
    build.ears === 'flop' ? '' : bothEars(coat, build, head),
    horns(coat, build, head),
    build.horns === 'none' ? '' : group(horns(coat, build, head), 'scale(-1,1)'),
    solid([ellipse(head, skull * 1.02, skull)], coat.coat, coat.pen, [
      ellipse({ x: skull * 0.5, y: head.y + skull * 0.2 }, skull * 0.46, skull * 0.66),
    ]),
    solid([muzzle], light, { ...coat.pen, line: coat.pen.line * 0.7 }),
    eyes,
    build.ears === 'flop' ? bothEars(coat, build, { x: build.skull * 1.06, y: head.y + build.skull * 0.16 }) : '',
    build.mane === 'trunk'
      ? limb(
          [
            { x: 0, y: head.y + 50, radius: 66 },
            { x: 0, y: head.y + 300, radius: 46 },
            { x: 20, y: head.y + 470, radius: 30 },
          ],
          coat.coat,
          coat.pen,
        )
      : fill(
          ellipse({ x: 0, y: low - snoutDeep * (build.hooves ? -0.3 : 0.3) }, snoutDeep * 0.44, snoutDeep * 0.3),
          '#221c1e',
        ) +
        line(
          `M0,${n(low)}V${n(low + snoutDeep * 0.34)}M${n(-snoutDeep * 0.5)},${n(low + snoutDeep * 0.42)}` +
            `Q0,${n(low + snoutDeep * 0.66)} ${n(snoutDeep * 0.5)},${n(low + snoutDeep * 0.42)}`,
          '#221c1e',
          5,
        ),
  ].join('')
}

export function drawBack(coat: Coat, build: Build): Drawing {
  const { leg, deep, legThick: thick, skull } = build
  const back = -(leg + deep)
  const wide = deep * 0.66
  const head = { x: 0, y: back + 60 - build.neck[1] }
  const post = (x: number) =>
    limb(
      [
        { x, y: -leg - deep * 0.3, radius: thick * 2 },
        { x, y: -leg * 0.5, radius: thick },
        { x, y: -thick * 0.7, radius: thick * 0.78 },
      ],
      coat.coat,
      coat.pen,
    )
  const rump =
    build.mane === 'wool'
      ? woolly(coat, 0, back + deep * 0.52, wide * 1.1, deep * 0.66)
      : solid([ellipse({ x: 0, y: back + deep * 0.52 }, wide, deep * 0.58)], coat.coat, coat.pen, [
          ellipse({ x: wide * 0.42, y: back + deep * 0.6 }, wide * 0.5, deep * 0.44),
        ])
  const skullSide = solid(
    [
      capsule(
        { x: 0, y: back + deep * 0.2 },
        { x: 0, y: head.y + skull * 0.4 },
        build.neckThick,
        build.neckThick * 0.85,
      ),
      ellipse(head, skull * 1.02, skull),
    ],
    coat.coat,
    coat.pen,
    [ellipse({ x: skull * 0.5, y: head.y + skull * 0.1 }, skull * 0.46, skull * 0.66)],
  )
  return {
    svg: [
      group(ear(coat, build, head, false), 'scale(-1,1)'),
      ear(coat, build, head, false),
      skullSide,
      post(-wide * 0.5),
      post(wide * 0.5),
      rump,
      tail(coat, build, { x: 20, y: back + deep * 0.36 }),
    ].join(''),
    head: { x: 0, y: head.y, radius: skull * 1.2 },
    hand: { x: 0, y: head.y + skull },
  }
}
