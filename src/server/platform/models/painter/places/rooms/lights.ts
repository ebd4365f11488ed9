import { circle, ellipse, fill, line, n, polygon } from '../../svg.ts'
import { halo, type Scene } from '../scene.ts'
import type { RoomPlan, Walls } from './room-plan.ts'

export function lights(
  { width, height, unit }: Scene,
  { left, right, top }: Walls,
  kind: RoomPlan['lights'],
  on: boolean,
): string {
  if (kind === 'none') return ''
  const wide = right - left
  if (kind === 'tubes')
    return [0.3, 0.7]
      .map((share) =>
        fill(
          polygon([
            { x: left + wide * share - 8 * unit, y: top },
            { x: left + wide * share + 8 * unit, y: top },
            { x: width * (share * 1.5 - 0.25) + 26 * unit, y: -height * 0.03 },
            { x: width * (share * 1.5 - 0.25) - 26 * unit, y: -height * 0.03 },
          ]),
          '#f4f6ee',
          0.95,
        ),
      )
      .join('')
  const spots = kind === 'bulb' || kind === 'chandelier' ? [0.5] : [0.25, 0.5, 0.75]
  return spots
    .map((share, index) => {
      const [x, y] = [left + wide * share, top + height * 0.1]
      const shade =
        kind === 'bulb'
          ? fill(circle({ x, y }, 9 * unit), '#fbe9b4')
          : kind === 'chandelier'
            ? line(
                `M${n(x - 60 * unit)},${n(y)}q${n(60 * unit)},${n(34 * unit)} ${n(120 * unit)},0`,
                '#b08c3e',
                6 * unit,
              ) +
              [-60, -30, 0, 30, 60]
                .map((step) =>
                  fill(
                    circle({ x: x + step * unit, y: y - 2 * unit + (Math.abs(step) < 50 ? 14 * unit : 0) }, 7 * unit),
                    '#fbe9b4',
                  ),
                )
                .join('')
            : fill(
                polygon([
                  { x: x - 9 * unit, y: y - 16 * unit },
                  { x: x + 9 * unit, y: y - 16 * unit },
                  { x: x + 30 * unit, y: y + 12 * unit },
                  { x: x - 30 * unit, y: y + 12 * unit },
                ]),
                '#3c4a4a',
              ) + fill(ellipse({ x, y: y + 12 * unit }, 26 * unit, 5 * unit), '#fbe9b4')
      return (
        line(`M${n(x)},${n(-4)}V${n(y - 12 * unit)}`, '#33302e', 2.4 * unit) +
        halo(`li${index}`, x, y + 10 * unit, (on ? 240 : 120) * unit, '#fbdc94', on ? 0.5 : 0.22) +
        shade
      )
    })
    .join('')
}
