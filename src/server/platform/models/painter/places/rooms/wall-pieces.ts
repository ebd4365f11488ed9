import { shift } from '../../../../pictures/pixels-colour.ts'
import { box, fill, line, n, polygon } from '../../svg.ts'
import { disc } from '../layers.ts'
import type { Scene } from '../scene.ts'
import type { Walls } from './room-plan.ts'

/** Where a piece goes: the wall, and the place on it. */
interface Spot extends Walls {
  scene: Scene
  at: number
  wide: number
  high: number
  size: number
  width: number
  height: number
  unit: number
  tone: (colour: string) => string
  /** The colour that is asked for, or the piece's own. */
  paint: (own: string) => string
}

/** Pieces that belong to the wall; all else is drawn as a thing on the floor. */
export const pieces: Record<string, (spot: Spot) => string> = {
  counter: ({ at, wide, high, low, size, paint, unit }) =>
    fill(box(at, low - high * 0.28, wide * 0.46 * size, high * 0.3), paint('#a5886a')) +
    fill(
      box(at - 6 * unit, low - high * 0.3, wide * 0.46 * size + 12 * unit, high * 0.04),
      shift(paint('#d8d0c2'), 0.02),
    ) +
    line(
      [0.25, 0.5, 0.75]
        .map((share) => `M${n(at + wide * 0.46 * size * share)},${n(low - high * 0.24)}v${n(high * 0.25)}`)
        .join(''),
      shift(paint('#a5886a'), -0.08),
      2.4 * unit,
    ),
  cupboards: ({ at, wide, high, top, size, paint, unit }) =>
    fill(box(at, top + high * 0.12, wide * 0.4 * size, high * 0.26), paint('#b79a78')) +
    line(
      [0.25, 0.5, 0.75]
        .map((share) => `M${n(at + wide * 0.4 * size * share)},${n(top + high * 0.12)}v${n(high * 0.26)}`)
        .join(''),
      shift(paint('#b79a78'), -0.1),
      2.4 * unit,
    ),
  stove: ({ at, wide, high, low, tone, unit }) =>
    fill(box(at, low - high * 0.3, wide * 0.13, high * 0.32), tone('#c9cdd0')) +
    fill(box(at + wide * 0.02, low - high * 0.18, wide * 0.09, high * 0.14), tone('#3a3d44')) +
    [0.035, 0.065, 0.095]
      .map((share) => disc(at + wide * share, low - high * 0.24, 3.4 * unit, tone('#3a3d44')))
      .join(''),
  shelf: ({ scene, at, wide, high, low, size, paint }) =>
    bookcase(scene, at, low - high * 0.8 * size, wide * 0.24 * size, high * 0.8 * size, paint('#7a5a40')),
  bottles: ({ at, wide, high, top, paint, tone, unit }) =>
    fill(box(at, top + high * 0.2, wide * 0.5, high * 0.44), paint('#5e4434')) +
    Array.from({ length: 24 }, (_, index) =>
      fill(
        box(
          at + wide * (0.02 + (index % 12) * 0.04),
          top + high * (0.26 + Math.floor(index / 12) * 0.2),
          wide * 0.016,
          high * 0.12,
          3,
        ),
        tone(['#4f7a58', '#8a5a30', '#c2a04a', '#7c3b3a'][index % 4]!),
      ),
    ).join('') +
    fill(box(at, top + high * 0.385, wide * 0.5, 5 * unit), paint('#8a6644')) +
    fill(box(at, top + high * 0.585, wide * 0.5, 5 * unit), paint('#8a6644')),
  bar: ({ scene, at, wide, high, low, paint }) =>
    fill(
      polygon([
        { x: at, y: low - high * 0.26 },
        { x: at + wide * 0.7, y: low - high * 0.26 },
        { x: at + wide * 0.72, y: low + high * 0.1 },
        { x: at - wide * 0.02, y: low + high * 0.1 },
      ]),
      paint('#6d4a34'),
    ) +
    fill(box(at - wide * 0.03, low - high * 0.3, wide * 0.76, high * 0.05), paint('#8f6645')) +
    [0.14, 0.34, 0.54]
      .map((share) => scene.thing('stool', at + wide * share, low + high * 0.22, { size: 0.9 }))
      .join(''),
  blackboard: ({ at, wide, high, top, tone, unit }) =>
    fill(box(at, top + high * 0.16, wide * 0.5, high * 0.42), tone('#8a6a48')) +
    fill(
      box(at + 7 * unit, top + high * 0.16 + 7 * unit, wide * 0.5 - 14 * unit, high * 0.42 - 14 * unit),
      tone('#36503f'),
    ) +
    line(
      `M${n(at + wide * 0.06)},${n(top + high * 0.28)}h${n(wide * 0.2)}` +
        `M${n(at + wide * 0.06)},${n(top + high * 0.36)}h${n(wide * 0.3)}` +
        `M${n(at + wide * 0.06)},${n(top + high * 0.44)}h${n(wide * 0.16)}`,
      '#dfe6de',
      3 * unit,
      0.7,
    ),
  bars: ({ width, height, tone, unit }) =>
    line(
      Array.from({ length: 13 }, (_, index) => `M${n((width / 12) * index)},${n(-4)}V${n(height * 0.94)}`).join('') +
        `M-4,${n(height * 0.12)}H${n(width + 4)}M-4,${n(height * 0.8)}H${n(width + 4)}`,
      tone('#30333a'),
      9 * unit,
      0.9,
    ),
  pictures: ({ at, wide, high, top, tone, unit }) =>
    [0, 0.16, 0.3]
      .map(
        (step, index) =>
          fill(
            box(at + wide * step, top + high * (0.2 + (index % 2) * 0.05), wide * 0.11, high * 0.2),
            tone('#5f4836'),
          ) +
          fill(
            box(
              at + wide * step + 5 * unit,
              top + high * (0.2 + (index % 2) * 0.05) + 5 * unit,
              wide * 0.11 - 10 * unit,
              high * 0.2 - 10 * unit,
            ),
            tone(['#8fa59a', '#b78f6a', '#6f7f96'][index]!),
          ),
      )
      .join(''),
  screen: ({ at, wide, high, top, unit }) =>
    fill(box(at, top + high * 0.14, wide * 0.4, high * 0.36), '#1d2430') +
    fill(box(at + 6 * unit, top + high * 0.14 + 6 * unit, wide * 0.4 - 12 * unit, high * 0.36 - 12 * unit), '#3f7f96') +
    line(
      `M${n(at + wide * 0.04)},${n(top + high * 0.36)}l${n(wide * 0.08)},${n(-high * 0.1)}l${n(wide * 0.07)},${n(high * 0.06)}l${n(wide * 0.1)},${n(-high * 0.13)}l${n(wide * 0.06)},${n(high * 0.08)}`,
      '#bfe6ee',
      3 * unit,
    ),
  lockers: ({ at, wide, high, low, paint, unit }) =>
    Array.from(
      { length: 6 },
      (_, index) =>
        fill(
          box(at + wide * 0.075 * index, low - high * 0.66, wide * 0.07, high * 0.67),
          shift(paint('#6f8794'), index % 2 ? 0.015 : 0),
        ) +
        line(
          `M${n(at + wide * 0.075 * index + wide * 0.02)},${n(low - high * 0.58)}h${n(wide * 0.03)}m0,${n(8 * unit)}h${n(-wide * 0.03)}`,
          shift(paint('#6f8794'), -0.14),
          2.4 * unit,
        ),
    ).join(''),
  panels: ({ at, wide, high, low, tone, unit }) =>
    [0, 1, 2]
      .map(
        (index) =>
          fill(box(at + wide * 0.16 * index, low - high * 0.34, wide * 0.15, high * 0.36, 8), tone('#4a5462')) +
          fill(box(at + wide * (0.16 * index + 0.02), low - high * 0.3, wide * 0.11, high * 0.12, 4), '#2b6f86') +
          [0, 1, 2, 3]
            .map((light) =>
              disc(
                at + wide * (0.16 * index + 0.03 + light * 0.03),
                low - high * 0.1,
                4 * unit,
                ['#e2a84a', '#c2503f', '#6fb08a', '#e6e2d6'][light]!,
              ),
            )
            .join(''),
      )
      .join(''),
  curtain: ({ wide, low, top, left, right, width, height, paint }) =>
    [0, 1]
      .map((side) =>
        fill(
          polygon(
            side
              ? [
                  { x: right - wide * 0.02, y: -4 },
                  { x: width + 4, y: -4 },
                  { x: width + 4, y: height * 0.94 },
                  { x: right + wide * 0.04, y: low },
                ]
              : [
                  { x: -4, y: -4 },
                  { x: left + wide * 0.02, y: -4 },
                  { x: left - wide * 0.04, y: low },
                  { x: -4, y: height * 0.94 },
                ],
          ),
          paint('#8c2f36'),
        ),
      )
      .join('') + fill(box(-4, -4, width + 8, top + 8), shift(paint('#8c2f36'), -0.05)),
  pews: ({ scene, low, width, height, tone }) =>
    [0.1, 0.35, 0.62]
      .map((row) =>
        [0, 1]
          .map((side) => {
            const y = low + (height - low) * row
            const size = scene.adult(y) * 0.45
            return (
              fill(box(side ? width * 0.6 : -20, y - size, width * 0.4 + 20, size * 0.9), tone('#7a5236')) +
              fill(box(side ? width * 0.6 : -20, y - size, width * 0.4 + 20, size * 0.16), tone('#9a6e48'))
            )
          })
          .join(''),
      )
      .join(''),
}

function bookcase(
  { tone, chance, unit }: Scene,
  x: number,
  y: number,
  wide: number,
  high: number,
  colour: string,
): string {
  const rows = 4
  const books = Array.from({ length: rows }, (_, row) => {
    let at = x + 6 * unit
    let drawn = ''
    while (at < x + wide - 12 * unit) {
      const thick = (5 + chance() * 8) * unit
      const tall = (high / rows) * (0.56 + chance() * 0.26)
      drawn += fill(
        box(at, y + (high / rows) * (row + 1) - tall - 4 * unit, thick, tall),
        tone(['#7c3b3a', '#31557f', '#49694f', '#b08c3e', '#6b5a7d', '#d1c3a3'][Math.floor(chance() * 6)]!),
      )
      at += thick + unit
    }
    return drawn + fill(box(x, y + (high / rows) * (row + 1) - 5 * unit, wide, 5 * unit), shift(colour, 0.04))
  }).join('')
  return (
    fill(box(x, y, wide, high), shift(colour, -0.06)) +
    books +
    (`<rect x="${n(x)}" y="${n(y)}" width="${n(wide)}" height="${n(high)}"` +
      ` fill="none" stroke="${colour}" stroke-width="${n(8 * unit)}"/>`)
  )
}
