import { box, fill, line, n, polygon } from '../../svg.ts'
import { perspectiveLines, tufts } from '../ground-lines.ts'
import { ridge } from '../hills.ts'
import { sky } from '../sky.ts'
import { type Exterior, firs, ground, water } from './grounds.ts'

export const road: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  return (
    sky(scene) +
    ridge(scene, 90 * unit, 0.3, far('#7f8d84', 0.65)) +
    ground(scene, tone('#8f8a5c'), far('#a09a70', 0.3)) +
    fill(
      polygon([
        { x: width * 0.485, y: horizon },
        { x: width * 0.515, y: horizon },
        { x: width * 0.96, y: height },
        { x: width * 0.04, y: height },
      ]),
      tone('#5b5e63'),
    ) +
    line(`M${n(width / 2)},${n(horizon + 6)}L${n(width / 2)},${n(height)}`, tone('#d9c06a'), 6 * unit, 0.8) +
    tufts(scene, horizon + 60 * unit, tone('#737243'), 26) +
    [0.12, 0.24, 0.5]
      .map((depth) => {
        const y = horizon + (height - horizon) * depth
        const high = scene.adult(y) * 3
        return line(
          `M${n(width * (0.52 + depth * 0.7))},${n(y)}v${n(-high)}m${n(-high * 0.14)},${n(high * 0.1)}h${n(high * 0.28)}`,
          tone('#5b4a3a'),
          high * 0.03,
        )
      })
      .join('')
  )
}

export const platform: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const edge = horizon + height * 0.2
  return (
    sky(scene) +
    firs(scene, horizon + 6, 70 * unit, 14, scene.far('#5f7b5c', 0.5), false) +
    ground(scene, tone('#8d8a86'), tone('#9a968f')) +
    scene.thing('train', width * 0.42, horizon + height * 0.155, { size: 0.62 }) +
    fill(box(-2, horizon + height * 0.15, width + 4, height * 0.05), tone('#4a4642')) +
    fill(box(-2, edge, width + 4, 12 * unit), tone('#e2d06a')) +
    perspectiveLines(scene, edge + 12 * unit, tone('#6f6c68'), 14, 1.4 * unit, 0.4) +
    [0.1, 0.9]
      .map((x) => fill(box(width * x - 8 * unit, height * 0.02, 16 * unit, height * 0.78), tone('#54606a')))
      .join('') +
    fill(
      polygon([
        { x: -4, y: -4 },
        { x: width + 4, y: -4 },
        { x: width + 4, y: height * 0.09 },
        { x: -4, y: height * 0.06 },
      ]),
      tone('#3f4a54'),
    ) +
    scene.thing('bench', width * 0.2, height * 0.82, { size: 1.2 })
  )
}

export const bridge: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const cables = [0.1, 0.2, 0.3, 0.4]
    .flatMap((share) =>
      [-1, 1].map(
        (side) =>
          `M${n(width / 2 + side * width * 0.1)},${n(horizon - 190 * unit)}` +
          `L${n(width / 2 + side * width * (0.1 + share))},${n(horizon + height * (share * 0.7 + 0.02))}`,
      ),
    )
    .join('')
  return (
    sky(scene) +
    ridge(scene, 60 * unit, 0.2, scene.far('#6f8288', 0.7)) +
    water(scene, height) +
    fill(
      polygon([
        { x: width * 0.46, y: horizon },
        { x: width * 0.54, y: horizon },
        { x: width * 1.0, y: height },
        { x: 0, y: height },
      ]),
      tone('#6b6d72'),
    ) +
    line(cables, tone('#8c3f38'), 3.4 * unit, 0.9) +
    fill(box(width / 2 - width * 0.115, horizon - 210 * unit, 26 * unit, 250 * unit), tone('#9b463c')) +
    fill(box(width / 2 + width * 0.115 - 26 * unit, horizon - 210 * unit, 26 * unit, 250 * unit), tone('#8c3f38')) +
    fill(box(width / 2 - width * 0.115, horizon - 160 * unit, width * 0.23, 20 * unit), tone('#9b463c')) +
    perspectiveLines(scene, horizon + 10 * unit, tone('#4d4f54'), 3, 2 * unit, 0.5)
  )
}
