import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { box, ellipse, fill, line, n, smooth } from '../../svg.ts'
import { boulder, ridge } from '../hills.ts'
import { disc } from '../layers.ts'
import { tufts } from '../ground-lines.ts'
import { halo } from '../scene.ts'
import { sky } from '../sky.ts'
import { type Exterior, firs, ground } from './grounds.ts'

export const mountain =
  (snowy: boolean): Exterior =>
  (scene) => {
    const { height, horizon, tone, far, width, unit } = scene
    const rock = snowy ? '#9aa7b2' : '#7f868a'
    return (
      sky(scene) +
      ridge(scene, 300 * unit, 1, far(rock, 0.72), far('#f1f3f2', 0.3)) +
      ridge(scene, 190 * unit, 1, far('#6c777b', 0.42), snowy ? tone('#eef1f2') : '') +
      ground(scene, tone(snowy ? '#e6eaec' : '#6d7358'), far(snowy ? '#dfe6ea' : '#7f866b', 0.3)) +
      firs(scene, horizon + 20 * unit, 90 * unit, 12, far('#40604f', 0.3)) +
      boulder(width * 0.9, height * 0.82, 100 * unit, tone('#7a7d7a')) +
      boulder(width * 0.05, height * 0.92, 120 * unit, tone('#868883')) +
      boulder(width * 0.74, height * 0.68, 40 * unit, tone('#8c8e88')) +
      (snowy ? '' : tufts(scene, horizon + 80 * unit, tone('#565f3e'), 34))
    )
  }

export const desert: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  const dune = (y: number, colour: string) =>
    fill(
      smooth(
        [
          { x: -60, y: y + 40 * unit },
          { x: width * 0.25, y: y - 30 * unit },
          { x: width * 0.55, y: y + 26 * unit },
          { x: width * 0.8, y: y - 18 * unit },
          { x: width + 60, y: y + 30 * unit },
          { x: width + 60, y: height + 80 },
          { x: -60, y: height + 80 },
        ],
        0.7,
      ),
      colour,
    )
  const cactus = (x: number, y: number, size: number) =>
    line(
      `M${n(x)},${n(y)}v${n(-size)}M${n(x)},${n(y - size * 0.45)}h${n(-size * 0.22)}v${n(-size * 0.26)}` +
        `M${n(x)},${n(y - size * 0.32)}h${n(size * 0.22)}v${n(-size * 0.3)}`,
      tone('#5c7a4c'),
      size * 0.12,
    )
  return (
    sky(scene) +
    ridge(scene, 80 * unit, 0.1, far('#b98f63', 0.6)) +
    ground(scene, tone('#d3aa6c'), far('#dcbf8c', 0.3)) +
    dune(horizon + 70 * unit, tone('#d8b277')) +
    dune(horizon + 190 * unit, tone('#c89c5c')) +
    cactus(width * 0.86, height * 0.78, 170 * unit) +
    cactus(width * 0.16, height * 0.66, 90 * unit) +
    boulder(width * 0.08, height * 0.9, 60 * unit, tone('#a07c54'))
  )
}

export const space: Exterior = (scene) => {
  const { width, height, horizon, unit, chance } = scene
  const stars = Array.from({ length: 160 }, () =>
    disc(chance() * width, chance() * horizon, (0.6 + chance() * 1.4) * unit, mix('#dfe6f2', '#f2d9b0', chance())),
  ).join('')
  const soil = mix(['#8a6a58', '#7a7d86', '#6a7f86', '#94724a'][Math.floor(chance() * 4)]!, '#20222e', 0.25)
  return (
    fill(box(-2, -2, width + 4, horizon + 6), '#0d1020') +
    stars +
    halo('pl', width * 0.74, horizon * 0.42, 190 * unit, '#b7c9e6', 0.25) +
    disc(width * 0.74, horizon * 0.42, 92 * unit, '#c08a5e') +
    fill(
      ellipse({ x: width * 0.74 + 26 * unit, y: horizon * 0.42 + 18 * unit }, 74 * unit, 74 * unit),
      '#8a5a40',
      0.7,
    ) +
    line(
      `M${n(width * 0.74 - 170 * unit)},${n(horizon * 0.42 + 40 * unit)}` +
        `Q${n(width * 0.74)},${n(horizon * 0.42 + 20 * unit)} ${n(width * 0.74 + 170 * unit)},${n(horizon * 0.42 - 40 * unit)}`,
      '#e0c9a6',
      7 * unit,
      0.7,
    ) +
    ridge(scene, 60 * unit, 1, shift(soil, -0.07)) +
    ground(scene, soil, shift(soil, -0.04)) +
    [0.2, 0.4, 0.7, 0.85, 0.1]
      .map((x, index) =>
        fill(
          ellipse(
            { x: width * x, y: horizon + height * (0.08 + index * 0.09) },
            (30 + index * 26) * unit,
            (6 + index * 5) * unit,
          ),
          shift(soil, -0.06),
        ),
      )
      .join('') +
    boulder(width * 0.93, height * 0.86, 70 * unit, shift(soil, -0.03))
  )
}

export const skyOnly: Exterior = (scene) =>
  sky(scene) +
  ground(scene, scene.far('#9fb6c2', 0.4), scene.far('#cfdbe0', 0.3)) +
  [0.2, 0.45, 0.7, 0.9]
    .map((x, index) =>
      fill(
        ellipse(
          { x: scene.width * x, y: scene.horizon + scene.height * (0.1 + index * 0.12) },
          (160 + index * 70) * scene.unit,
          (26 + index * 16) * scene.unit,
        ),
        scene.tone('#f4f6f4'),
        0.75,
      ),
    )
    .join('')
