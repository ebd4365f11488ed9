import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { limb, type Pen, solid } from '../pen.ts'
import { circle, ellipse, fill, line, n, type Point, smooth } from '../svg.ts'
import type { AnimalSpec } from './animal-spec.ts'
import type { Build } from './builds.ts'

export interface Coat extends AnimalSpec {
  pen: Pen
}

export const woolly = ({ coat, pen }: Coat, x: number, y: number, wide: number, high: number) => {
  const points = Array.from({ length: 18 }, (_, index) => (index / 18) * Math.PI * 2)
  const curls = points.map((angle) =>
    circle({ x: x + Math.cos(angle) * wide * 0.84, y: y + Math.sin(angle) * high * 0.8 }, high * 0.26),
  )
  return solid([...curls, ellipse({ x, y }, wide * 0.9, high * 0.86)], coat, pen, [
    ellipse({ x: x + wide * 0.1, y: y + high * 0.66 }, wide * 0.7, high * 0.22),
  ])
}

export function tail({ coat, marks, pen }: Coat, { tail: kind, legThick }: Build, at: Point): string {
  const whip = (path: Point[], thick: number) =>
    limb(
      path.map((point, index) => ({ ...point, radius: thick * (1 - (index / path.length) * 0.62) })),
      coat,
      pen,
    )
  switch (kind) {
    case 'curl':
      return whip(
        [at, { x: at.x - 70, y: at.y - 60 }, { x: at.x - 96, y: at.y - 150 }, { x: at.x - 60, y: at.y - 210 }],
        24,
      )
    case 'long':
      return whip(
        [
          at,
          { x: at.x - 90, y: at.y + 10 },
          { x: at.x - 170, y: at.y - 50 },
          { x: at.x - 190, y: at.y - 160 },
          { x: at.x - 150, y: at.y - 220 },
        ],
        25,
      )
    case 'bush':
      return (
        solid(
          [
            smooth(
              [
                { x: at.x + 20, y: at.y - 20 },
                { x: at.x - 80, y: at.y + 10 },
                { x: at.x - 170, y: at.y + 110 },
                { x: at.x - 196, y: at.y + 220 },
                { x: at.x - 110, y: at.y + 170 },
                { x: at.x - 30, y: at.y + 80 },
              ],
              1,
            ),
          ],
          coat,
          pen,
        ) +
        fill(
          smooth(
            [
              { x: at.x - 170, y: at.y + 130 },
              { x: at.x - 192, y: at.y + 214 },
              { x: at.x - 130, y: at.y + 180 },
            ],
            0.9,
          ),
          marks,
        )
      )
    case 'tuft':
      return (
        whip([at, { x: at.x - 50, y: at.y + 90 }, { x: at.x - 60, y: at.y + 240 }], 15) +
        solid([ellipse({ x: at.x - 62, y: at.y + 270 }, 22, 46)], shift(coat, -0.16), pen)
      )
    case 'hair':
      return solid(
        [
          smooth(
            [
              { x: at.x + 14, y: at.y - 20 },
              { x: at.x - 60, y: at.y + 10 },
              { x: at.x - 104, y: at.y + 160 },
              { x: at.x - 84, y: at.y + 330 },
              { x: at.x - 40, y: at.y + 230 },
              { x: at.x - 14, y: at.y + 60 },
            ],
            1,
          ),
        ],
        shift(coat, -0.2),
        pen,
      )
    case 'stub':
      return solid(
        [ellipse({ x: at.x - 16, y: at.y }, legThick * 0.9, legThick * 0.8)],
        mix(coat, '#ffffff', 0.25),
        pen,
      )
  }
}

export function markings(
  { pattern, marks, pen, seed }: Coat,
  { body, deep, leg }: Build,
  trunk: string,
  back: number,
): string {
  if (pattern === 'plain') return ''
  const id = `m${Math.abs(hash(seed)) % 9999}`
  const clip = (content: string) =>
    `<clipPath id="${id}"><path d="${trunk}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
  if (pattern === 'bib') return clip(fill(ellipse({ x: body / 2 + 20, y: -leg - 10 }, 90, deep * 0.55), marks))
  if (pattern === 'stripes')
    return clip(
      line(
        Array.from(
          { length: 8 },
          (_, index) =>
            `M${-body / 2 + 10 + index * (body / 7.4)},${back - 10}q${14},${deep * 0.3} ${-8},${deep * 0.62}`,
        ).join(''),
        marks,
        pen.line * 4.4,
      ),
    )
  if (pattern === 'spots')
    return clip(
      Array.from({ length: 16 }, (_, index) =>
        fill(
          ellipse(
            {
              x: -body / 2 + ((index * 137) % 100) * body * 0.0105,
              y: back + 20 + ((index * 61) % 100) * deep * 0.0085,
            },
            20,
            16,
          ),
          marks,
        ),
      ).join(''),
    )
  return clip(
    fill(ellipse({ x: -body * 0.24, y: back + deep * 0.22 }, body * 0.2, deep * 0.36), marks) +
      fill(ellipse({ x: body * 0.3, y: back + deep * 0.5 }, body * 0.15, deep * 0.42), marks),
  )
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) | 0, 7)

export function collar({ collar: colour, pen }: Coat, build: Build, head: Point, root: Point): string {
  if (!colour) return ''
  const middle = { x: root.x + (head.x - root.x) * 0.62, y: root.y + (head.y - root.y) * 0.62 }
  const along = Math.atan2(head.y - root.y, head.x - root.x)
  const across = { x: -Math.sin(along) * build.neckThick * 0.92, y: Math.cos(along) * build.neckThick * 0.92 }
  return (
    line(
      `M${n(middle.x - across.x)},${n(middle.y - across.y)}Q${n(middle.x + 14)},${n(middle.y + 8)}` +
        ` ${n(middle.x + across.x)},${n(middle.y + across.y)}`,
      colour,
      24,
    ) + solid([circle({ x: middle.x + across.x * 0.9, y: middle.y + across.y + 16 }, 13)], '#d2b35c', pen)
  )
}

export function mane({ coat, pen }: Coat, build: Build, head: Point, withers: Point): string {
  const colour = shift(coat, -0.2)
  if (build.mane === 'crest')
    return solid(
      [
        smooth(
          [
            { x: head.x - 4, y: head.y - build.skull - 14 },
            { x: head.x - 60, y: head.y - 30 },
            { x: withers.x - 60, y: withers.y + 4 },
            { x: withers.x - 10, y: withers.y + 40 },
            { x: head.x - 50, y: head.y + 80 },
          ],
          0.9,
        ),
      ],
      colour,
      pen,
    )
  if (build.mane !== 'ring') return ''
  const petals = Array.from({ length: 14 }, (_, index) =>
    circle(
      {
        x: head.x - 24 + Math.cos((index / 14) * 6.283) * build.skull * 1.2,
        y: head.y + 14 + Math.sin((index / 14) * 6.283) * build.skull * 1.3,
      },
      build.skull * 0.5,
    ),
  )
  return solid(
    [...petals, circle({ x: head.x - 24, y: head.y + 14 }, build.skull * 1.3)],
    mix(colour, '#7a3f1e', 0.4),
    pen,
  )
}
