import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { box, fill, line, n, polygon } from '../../svg.ts'
import { disc } from '../layers.ts'
import type { Scene } from '../scene.ts'
import type { Opening, Walls } from './room-plan.ts'

/** What is seen outside: the sky of the hour. */
export function opening(
  scene: Scene,
  { left, right, top, low }: Walls,
  kind: Opening,
  wall: string,
  side: number,
): string {
  if (kind === 'none') return ''
  const { unit, chance, dark, tone, spec } = scene
  const wide = right - left
  const high = low - top
  const outside = dark ? '#22304f' : spec.time === 'dawn' ? '#f0cfae' : '#c9dde6'
  const frame = tone('#e6dfd2')
  if (kind === 'door')
    return (
      sideDoors(scene, left, low) +
      fill(box(left + wide * 0.42, top + high * 0.3, wide * 0.16, high * 0.7), tone('#6f5140')) +
      disc(left + wide * 0.56, top + high * 0.66, 3.4 * unit, '#c2963c')
    )
  if (kind === 'portholes')
    return [0.2, 0.5, 0.8]
      .map(
        (share) =>
          disc(left + wide * share, top + high * 0.4, 38 * unit, tone('#8c8f94')) +
          disc(left + wide * share, top + high * 0.4, 29 * unit, spec.place === 'cockpit' ? '#131a33' : outside),
      )
      .join('')
  if (kind === 'arched')
    return [0.16, 0.5, 0.84]
      .map(
        (share) =>
          `<path d="M${n(left + wide * share - 40 * unit)},${n(top + high * 0.68)}v${n(-high * 0.36)}a${n(40 * unit)},${n(46 * unit)}` +
          ` 0 0 1 ${n(80 * unit)},0v${n(high * 0.36)}Z" fill="${mix(outside, ['#8c4a4a', '#4a6f8c', '#8c7a3f'][Math.floor(chance() * 3)]!, 0.45)}"/>` +
          line(`M${n(left + wide * share)},${n(top + high * 0.24)}V${n(top + high * 0.68)}`, frame, 3 * unit),
      )
      .join('')
  const size = kind === 'wide' ? 0.7 : kind === 'bars' ? 0.2 : 0.36
  const x = left + wide * (kind === 'wide' ? 0.15 : side)
  const y = top + high * (kind === 'bars' ? 0.16 : 0.2)
  const tall = high * (kind === 'bars' ? 0.26 : 0.46)
  const pane =
    fill(box(x - 7 * unit, y - 7 * unit, wide * size + 14 * unit, tall + 14 * unit), frame) +
    fill(box(x, y, wide * size, tall), outside)
  const view = dark
    ? Array.from({ length: 6 }, () =>
        disc(x + chance() * wide * size, y + tall * (0.3 + chance() * 0.6), 2.4 * unit, '#f0c878'),
      ).join('')
    : fill(
        `M${n(x)},${n(y + tall)}v${n(-tall * 0.26)}q${n(wide * size * 0.3)},${n(-tall * 0.22)}` +
          ` ${n(wide * size * 0.55)},0t${n(wide * size * 0.45)},${n(-tall * 0.06)}v${n(tall * 0.32)}Z`,
        '#8fae94',
      )
  const rain =
    spec.weather === 'rain' || spec.weather === 'storm'
      ? line(
          Array.from(
            { length: 22 },
            () => `M${n(x + chance() * wide * size)},${n(y + chance() * tall * 0.8)}l${n(-3 * unit)},${n(14 * unit)}`,
          ).join(''),
          '#e6eef2',
          1.3 * unit,
          0.6,
        )
      : ''
  const cross =
    kind === 'blinds'
      ? line(
          Array.from(
            { length: 9 },
            (_, index) => `M${n(x)},${n(y + (tall * (index + 0.5)) / 9)}h${n(wide * size)}`,
          ).join(''),
          shift(frame, -0.04),
          (tall / 9) * 0.55,
        )
      : kind === 'bars'
        ? line(
            [0.2, 0.4, 0.6, 0.8].map((share) => `M${n(x + wide * size * share)},${n(y)}v${n(tall)}`).join(''),
            '#3a3d44',
            7 * unit,
          )
        : line(
            `M${n(x + (wide * size) / 2)},${n(y)}v${n(tall)}M${n(x)},${n(y + tall * 0.45)}h${n(wide * size)}`,
            frame,
            5 * unit,
          )
  const curtains =
    kind === 'window'
      ? fill(
          polygon([
            { x: x - 12 * unit, y: y - 12 * unit },
            { x: x + wide * size * 0.17, y: y - 12 * unit },
            { x: x + wide * size * 0.06, y: y + tall + 16 * unit },
            { x: x - 14 * unit, y: y + tall + 16 * unit },
          ]),
          mix(wall, '#9c5a4a', 0.45),
        ) +
        fill(
          polygon([
            { x: x + wide * size + 12 * unit, y: y - 12 * unit },
            { x: x + wide * size * 0.83, y: y - 12 * unit },
            { x: x + wide * size * 0.94, y: y + tall + 16 * unit },
            { x: x + wide * size + 14 * unit, y: y + tall + 16 * unit },
          ]),
          mix(wall, '#8a4c3f', 0.45),
        )
      : ''
  const shaft = dark
    ? ''
    : `<path d="${polygon([
        { x, y: y + tall },
        { x: x + wide * size, y: y + tall },
        { x: x + wide * size * 1.2, y: low + high * 0.42 },
        { x: x - wide * 0.12, y: low + high * 0.42 },
      ])}" fill="#fff6dc" fill-opacity="0.10"/>`
  return pane + view + rain + cross + curtains + shaft
}

/** Doors along both sides of a passage. */
function sideDoors({ width, height, horizon, tone }: Scene, left: number, low: number): string {
  const share = (x: number) => x / left
  const row = (side: -1 | 1) =>
    [0.22, 0.58]
      .map((place) => {
        const [a, b] = [left * place, left * (place + 0.2)]
        const at = (x: number) => (side < 0 ? x : width - x)
        const floorAt = (x: number) => height * 0.98 + (low - height * 0.98) * share(x)
        const roofAt = (x: number) => horizon - (floorAt(x) - horizon) * 0.62
        return fill(
          polygon([
            { x: at(a), y: floorAt(a) },
            { x: at(b), y: floorAt(b) },
            { x: at(b), y: roofAt(b) },
            { x: at(a), y: roofAt(a) },
          ]),
          tone(side < 0 ? '#7b5c48' : '#664a39'),
        )
      })
      .join('')
  return row(-1) + row(1)
}
