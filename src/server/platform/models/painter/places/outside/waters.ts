import { box, ellipse, fill, line, n, polygon, smooth } from '../../svg.ts'
import { boulder, ridge } from '../hills.ts'
import { disc } from '../layers.ts'
import { lampPost } from '../standing.ts'
import { perspectiveLines, tufts } from '../ground-lines.ts'
import { sky } from '../sky.ts'
import { type Exterior, firs, ground, water, wings } from './grounds.ts'

export const pier: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const deck = polygon([
    { x: width * 0.37, y: horizon + height * 0.13 },
    { x: width * 0.63, y: horizon + height * 0.13 },
    { x: width * 1.12, y: height + 4 },
    { x: -width * 0.12, y: height + 4 },
  ])
  const planks = Array.from({ length: 11 }, (_, index) => {
    const y = horizon + height * (0.13 + 0.41 * ((index + 1) / 11) ** 1.7)
    const half = width * (0.13 + (0.49 * (y - horizon - height * 0.13)) / (height * 0.41))
    return `M${n(width / 2 - half)},${n(y)}H${n(width / 2 + half)}`
  }).join('')
  const posts = [0.02, 0.28, 0.62]
    .flatMap((depth) =>
      [-1, 1].map((side) => {
        const y = horizon + height * (0.14 + depth * 0.42)
        const x = width / 2 + side * width * (0.135 + depth * 0.5)
        const high = scene.adult(y) * 0.62
        return (
          fill(box(x - high * 0.09, y - high, high * 0.18, high * 1.5, high * 0.04), tone('#57422f')) +
          fill(ellipse({ x, y: y - high }, high * 0.09, high * 0.03), tone('#7a6048'))
        )
      }),
    )
    .join('')
  return (
    sky(scene) +
    ridge(scene, 26 * unit, 0.2, scene.far('#5c7176', 0.75)) +
    scene.thing('ship', width * 0.78, horizon + 26 * unit, { size: 0.9 }) +
    water(scene, height) +
    fill(deck, tone('#8a6f52')) +
    line(planks, tone('#5e4a36'), 2.2 * unit, 0.7) +
    perspectiveLines(scene, horizon + height * 0.14, tone('#6d5740'), 4, unit, 0.25) +
    posts +
    lampPost(scene, width * 0.33, horizon + height * 0.2, 'pl') +
    scene.thing('rope', width * 0.86, height * 0.9)
  )
}

export const beach: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const shore = smooth(
    [
      { x: -40, y: horizon + height * 0.2 },
      { x: width * 0.3, y: horizon + height * 0.16 },
      { x: width * 0.65, y: horizon + height * 0.22 },
      { x: width + 40, y: horizon + height * 0.15 },
      { x: width + 40, y: height + 60 },
      { x: -40, y: height + 60 },
    ],
    0.4,
  )
  return (
    sky(scene) +
    water(scene, height) +
    line(
      `M-4,${n(horizon + height * 0.19)}C${n(width * 0.3)},${n(horizon + height * 0.14)}` +
        ` ${n(width * 0.62)},${n(horizon + height * 0.21)} ${n(width + 4)},${n(horizon + height * 0.14)}`,
      tone('#f2f4ef'),
      9 * unit,
      0.9,
    ) +
    fill(shore, tone('#d9c59c')) +
    boulder(width * 0.9, height * 0.76, 60 * unit, tone('#8b8577')) +
    boulder(width * 0.08, height * 0.84, 46 * unit, tone('#979082')) +
    tufts(scene, height * 0.84, tone('#8d8a52'), 16)
  )
}

export const sea: Exterior = (scene) =>
  sky(scene) +
  water(scene, scene.height) +
  [0.3, 0.55, 0.8]
    .map((depth) => {
      const y = scene.horizon + (scene.height - scene.horizon) * depth
      return line(
        `M-20,${n(y)}${Array.from({ length: 9 }, () => `q${n(scene.width / 18)},${n(-16 * depth * scene.unit)} ${n(scene.width / 9)},0`).join('')}`,
        scene.tone('#9db9c4'),
        3 * depth * scene.unit,
        0.6,
      )
    })
    .join('')

export const deck: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const top = horizon + height * 0.13
  const rail = Array.from(
    { length: 15 },
    (_, index) => `M${n((width / 14) * index)},${n(top)}V${n(top - height * 0.13)}`,
  ).join('')
  return (
    sky(scene) +
    water(scene, top + 4) +
    ground(scene, tone('#9b8160'), tone('#8a7156'), top) +
    perspectiveLines(scene, top, tone('#6f5a43'), 18, 1.6 * unit, 0.6) +
    line(
      `${rail}M-2,${n(top - height * 0.13)}H${n(width + 2)}M-2,${n(top - height * 0.065)}H${n(width + 2)}`,
      tone('#e3e0d6'),
      4.4 * unit,
    ) +
    fill(box(width * 0.76, top - height * 0.42, width * 0.3, height * 0.52), tone('#d8d3c6')) +
    [0.8, 0.88]
      .map((x) => disc(width * x, top - height * 0.2, 20 * unit, scene.dark ? '#f0c878' : tone('#5d7884')))
      .join('') +
    scene.thing('rope', width * 0.12, height * 0.9) +
    scene.thing('barrel', width * 0.9, height * 0.8)
  )
}

export const river: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  const bank = (side: -1 | 1) =>
    fill(
      smooth(
        [
          { x: width / 2 + side * width * 0.1, y: horizon },
          { x: width / 2 + side * width * 0.26, y: horizon + height * 0.14 },
          { x: width / 2 + side * width * 0.3, y: height * 0.82 },
          { x: width / 2 + side * width * 0.5, y: height + 60 },
          { x: width / 2 + side * width * 0.9, y: height + 60 },
          { x: width / 2 + side * width * 0.9, y: horizon },
        ],
        0.4,
      ),
      tone('#6f8f53'),
    )
  return (
    sky(scene) +
    ridge(scene, 120 * unit, 0.2, far('#6f8f84', 0.65)) +
    firs(scene, horizon + 4, 90 * unit, 18, far('#4f7455', 0.45)) +
    water(scene, height) +
    bank(-1) +
    bank(1) +
    tufts(scene, horizon + 90 * unit, tone('#557a40'), 30) +
    boulder(width * 0.24, height * 0.8, 34 * unit, tone('#8b8f88')) +
    wings(scene, '#4f7548', false)
  )
}

/** High ground with the sea below it. */
export const cliff: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  const edge = horizon + height * 0.16
  const face = polygon([
    { x: width * 0.6, y: horizon + height * 0.03 },
    { x: width + 4, y: horizon - height * 0.05 },
    { x: width + 4, y: edge + height * 0.1 },
    { x: width * 0.52, y: edge + height * 0.06 },
    { x: width * 0.57, y: horizon + height * 0.1 },
  ])
  const meadow = smooth(
    [
      { x: -60, y: edge + height * 0.02 },
      { x: width * 0.24, y: edge - height * 0.03 },
      { x: width * 0.52, y: edge + height * 0.05 },
      { x: width * 0.78, y: horizon + height * 0.05 },
      { x: width + 60, y: horizon - height * 0.06 },
      { x: width + 60, y: height + 60 },
      { x: -60, y: height + 60 },
    ],
    0.5,
  )
  const path = smooth(
    [
      { x: width * 0.86, y: horizon + height * 0.01 },
      { x: width * 0.8, y: horizon + height * 0.12 },
      { x: width * 0.52, y: height * 0.74 },
      { x: width * 0.7, y: height * 1.06 },
      { x: width * 0.24, y: height * 1.06 },
      { x: width * 0.42, y: height * 0.76 },
      { x: width * 0.77, y: horizon + height * 0.1 },
    ],
    0.6,
  )
  return (
    sky(scene) +
    ridge(scene, 22 * unit, 0.2, far('#5c7176', 0.8)) +
    water(scene, edge + height * 0.1) +
    fill(face, tone('#8d8577')) +
    fill(meadow, tone('#71904f')) +
    fill(path, tone('#b7a27a')) +
    tufts(scene, edge + height * 0.06, tone('#55753d'), 50) +
    boulder(width * 0.08, height * 0.8, 60 * unit, tone('#8b8a83')) +
    boulder(width * 0.94, height * 0.72, 44 * unit, tone('#8b8a83'))
  )
}
