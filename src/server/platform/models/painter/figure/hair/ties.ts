import { shift } from '../../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../../pen.ts'
import { circle, ellipse, fill, line, smooth, through } from '../../svg.ts'
import type { HeadView } from '../head-view.ts'
import type { PersonSpec } from '../person-spec.ts'

interface Tied {
  behind: string
  under: string
  top: string
  over: string
}

/** Buns, tails and braids. */
export function ties({ hair: { cut, colour } }: PersonSpec, view: HeadView, pen: Pen): Tied {
  const none = { behind: '', under: '', top: '', over: '' }
  const where = { front: 0, turned: -58, profile: -68, back: 0 }[view]
  if (cut === 'bun') {
    const bun =
      solid(
        [
          circle(
            {
              x: view === 'front' || view === 'back' ? 0 : where + 2,
              y: view === 'front' || view === 'back' ? -92 : -50,
            },
            27,
          ),
        ],
        colour,
        pen,
      ) + line(view === 'back' ? 'M-16,-96Q0,-108 16,-96M-14,-84Q0,-96 14,-84' : '', shift(colour, -0.08), 2.6)
    return view === 'back' ? { ...none, top: bun } : { ...none, under: bun }
  }
  if (cut === 'ponytail') {
    const tail =
      view === 'front'
        ? through('34,-70 74,-64 86,0 72,70 60,92 58,40 50,-20', 1)
        : smooth(
            [
              { x: where + 18, y: -56 },
              { x: where - 16, y: -62 },
              { x: where - 38, y: -6 },
              { x: where - 26, y: 76 },
              { x: where - 4, y: 118 },
              { x: where + 2, y: 60 },
              { x: where + 8, y: -10 },
            ],
            1,
          )
    if (view === 'back')
      return {
        ...none,
        over: solid([through('-18,-40 18,-40 30,40 16,120 0,138 -16,120 -28,40', 1)], colour, pen),
      }
    return { ...none, behind: solid([tail], colour, pen) }
  }
  if (cut === 'braid') {
    const [x, y, dx] = { front: [-44, 34, -12], turned: [-40, 40, 14], profile: [-44, 36, -6], back: [0, 44, 0] }[
      view
    ] as [number, number, number]
    return { ...none, over: plait(x, y, dx, 8, colour, pen) }
  }
  if (cut === 'pigtails') {
    if (view === 'profile') return { ...none, over: plait(-26, 30, -6, 5, colour, pen) }
    if (view === 'turned')
      return { ...none, over: plait(-44, 30, -10, 5, colour, pen), behind: plait(40, 34, 8, 5, colour, pen) }
    return { ...none, over: plait(-52, 24, -12, 5, colour, pen) + plait(52, 24, 12, 5, colour, pen) }
  }
  return none
}

/** Knots one below the other, thinner to the end. */
function plait(x: number, y: number, drift: number, knots: number, colour: string, pen: Pen): string {
  const size = (index: number) => 17 - (index * 7) / knots
  const shapes = Array.from({ length: knots }, (_, index) =>
    ellipse({ x: x + (drift * index) / knots + (index % 2 ? 4 : -4), y: y + index * 19 }, size(index), 14),
  )
  const end = { x: x + drift, y: y + knots * 19 - 4 }
  const tuft = smooth(
    [
      { x: end.x - 8, y: end.y - 4 },
      { x: end.x + 8, y: end.y - 4 },
      { x: end.x + 11, y: end.y + 22 },
      { x: end.x, y: end.y + 32 },
      { x: end.x - 10, y: end.y + 22 },
    ],
    0.9,
  )
  const marks = Array.from(
    { length: knots },
    (_, index) =>
      `M${x + (drift * index) / knots - size(index) * 0.6},${y + index * 19 + (index % 2 ? 6 : -2)}` +
      `Q${x + (drift * index) / knots},${y + index * 19 + 8} ${x + (drift * index) / knots + size(index) * 0.6},${y + index * 19 + (index % 2 ? -2 : 6)}`,
  ).join('')
  return (
    solid([...shapes, tuft], colour, pen) +
    line(marks, shift(colour, -0.12), 2.4) +
    fill(ellipse({ x: end.x, y: end.y - 4 }, 9, 5), '#6b3a34')
  )
}
