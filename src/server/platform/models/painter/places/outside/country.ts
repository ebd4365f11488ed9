import { shift } from '../../../../pictures/pixels-colour.ts'
import { box, fill, n, smooth } from '../../svg.ts'
import { disc } from '../layers.ts'
import { fence, house, lampPost, tree } from '../standing.ts'
import { perspectiveLines, tufts } from '../ground-lines.ts'
import { ridge } from '../hills.ts'
import { footing } from '../scene.ts'
import { sky } from '../sky.ts'
import { type Exterior, firs, ground, wings } from './grounds.ts'

export const forest =
  (fir: boolean, colours: readonly [string, string, string]): Exterior =>
  (scene) => {
    const { height, horizon, tone, far, width } = scene
    return (
      sky(scene) +
      firs(scene, horizon + 6, height * 0.3, 26, far(colours[0], 0.75), fir) +
      ground(scene, tone(colours[2]), far(colours[2], 0.35)) +
      firs(scene, horizon + height * 0.05, height * 0.42, 15, far(colours[0], 0.4), fir) +
      firs(scene, horizon + height * 0.11, height * 0.6, 8, tone(colours[1]), fir) +
      fill(
        smooth(
          [
            { x: width * 0.5, y: horizon + height * 0.1 },
            { x: width * 0.56, y: horizon + height * 0.22 },
            { x: width * 0.46, y: height * 0.8 },
            { x: width * 0.7, y: height * 1.05 },
            { x: width * 0.28, y: height * 1.05 },
            { x: width * 0.38, y: height * 0.8 },
            { x: width * 0.5, y: horizon + height * 0.22 },
          ],
          0.6,
        ),
        tone('#a08c68'),
        0.75,
      ) +
      tufts(scene, horizon + height * 0.18, tone(shift(colours[1], 0.04)), 40) +
      wings(scene, colours[1], fir)
    )
  }

export const meadow: Exterior = (scene) => {
  const { height, horizon, tone, far, width, chance, unit } = scene
  const flowers = Array.from({ length: 46 }, () => {
    const y = horizon + (height - horizon) * (0.25 + chance() * 0.75)
    return disc(
      chance() * width,
      y,
      scene.adult(y) * 0.014 + unit,
      tone(['#e7c65a', '#e9e4d6', '#c9655c'][Math.floor(chance() * 3)]!),
    )
  }).join('')
  return (
    sky(scene) +
    ridge(scene, 110 * unit, 0.2, far('#7d9a86', 0.75)) +
    ridge(scene, 54 * unit, 0.1, far('#6f9463', 0.45)) +
    ground(scene, tone('#6f9350'), far('#86a562', 0.3)) +
    firs(scene, horizon + 12 * unit, 70 * unit, 7, far('#54794f', 0.35), false) +
    tufts(scene, horizon + 60 * unit, tone('#4f7a3e'), 60) +
    flowers +
    tree(scene, width * 0.93, height * 0.76, scene.adult(height * 0.76) * 2.2, tone('#5b8a4e'), false)
  )
}

export const field: Exterior = (scene) =>
  sky(scene) +
  ridge(scene, 60 * scene.unit, 0.1, scene.far('#7d8f74', 0.7)) +
  ground(scene, scene.tone('#b8974f'), scene.far('#c7b070', 0.3)) +
  perspectiveLines(scene, scene.horizon + 4, scene.tone('#8a6c36'), 22, 2.4 * scene.unit, 0.6) +
  house(
    scene,
    scene.width * 0.7,
    scene.horizon + 18 * scene.unit,
    130 * scene.unit,
    56 * scene.unit,
    scene.far('#8a4438', 0.2),
    'gable',
  ) +
  tree(scene, scene.width * 0.62, scene.horizon + 22 * scene.unit, 110 * scene.unit, scene.far('#5b7f4c', 0.2), false) +
  fence(scene, scene.horizon + scene.height * 0.14, 40 * scene.unit)

export const park: Exterior = (scene) =>
  meadowless(scene) +
  scene.thing('bench', scene.width * 0.2, scene.height * 0.76, { size: 1.2 }) +
  lampPost(scene, scene.width * 0.34, scene.height * 0.68, 'pk')

const meadowless: Exterior = (scene) => {
  const { width, height, horizon, tone, far } = scene
  return (
    sky(scene) +
    firs(scene, horizon + 10, height * 0.26, 16, far('#5f8558', 0.5), false) +
    ground(scene, tone('#729a55'), far('#86a562', 0.3)) +
    fill(
      smooth(
        [
          { x: width * 0.48, y: horizon + height * 0.04 },
          { x: width * 0.62, y: horizon + height * 0.2 },
          { x: width * 0.5, y: height * 0.85 },
          { x: width * 0.76, y: height * 1.06 },
          { x: width * 0.2, y: height * 1.06 },
          { x: width * 0.34, y: height * 0.82 },
          { x: width * 0.55, y: horizon + height * 0.2 },
        ],
        0.7,
      ),
      tone('#cdb88f'),
    ) +
    firs(scene, horizon + height * 0.1, height * 0.4, 5, tone('#5b8a4e'), false) +
    tufts(scene, horizon + height * 0.15, tone('#557d40'), 34) +
    wings(scene, '#557f49', false)
  )
}

export const graveyard: Exterior = (scene) =>
  forest(false, ['#566a58', '#4c6350', '#66735a'])(scene) +
  [0.2, 0.34, 0.64, 0.8, 0.5]
    .map((x, index) => {
      const y = scene.horizon + scene.height * (0.16 + (index % 3) * 0.08)
      const high = scene.adult(y) * 0.56
      return (
        footing(scene.width * x, y, high * 0.5) +
        fill(
          `M${n(scene.width * x - high * 0.34)},${n(y)}v${n(-high * 0.7)}a${n(high * 0.34)},${n(high * 0.34)}` +
            ` 0 0 1 ${n(high * 0.68)},0v${n(high * 0.7)}Z`,
          scene.tone('#8f928f'),
        )
      )
    })
    .join('')

export const castle: Exterior = (scene) => {
  const { width, horizon, tone, far, unit } = scene
  const stone = far('#8a867e', 0.15)
  const tower = (x: number, wide: number, high: number) =>
    fill(box(x, horizon + 40 * unit - high, wide, high), stone) +
    Array.from({ length: 4 }, (_, index) =>
      fill(box(x + (wide / 4) * index, horizon + 40 * unit - high - 16 * unit, wide / 7, 18 * unit), stone),
    ).join('') +
    fill(
      box(x + wide * 0.4, horizon + 40 * unit - high * 0.7, wide * 0.2, 34 * unit),
      scene.dark ? '#f0c878' : tone('#3c3a3a'),
    )
  return (
    sky(scene) +
    ridge(scene, 120 * unit, 0.4, far('#71867c', 0.6)) +
    ground(scene, tone('#7b7f5c'), far('#8a8e6c', 0.3)) +
    fill(box(width * 0.3, horizon - 90 * unit, width * 0.4, 130 * unit), shift(stone, 0.02)) +
    tower(width * 0.26, 90 * unit, 260 * unit) +
    tower(width * 0.64, 100 * unit, 300 * unit) +
    fill(
      `M${n(width * 0.46)},${n(horizon + 40 * unit)}v${n(-70 * unit)}a${n(width * 0.04)},${n(width * 0.04)}` +
        ` 0 0 1 ${n(width * 0.08)},0v${n(70 * unit)}Z`,
      tone('#3a322c'),
    ) +
    tufts(scene, horizon + 70 * unit, tone('#5d6641'), 40) +
    wings(scene, '#52704a', true)
  )
}
