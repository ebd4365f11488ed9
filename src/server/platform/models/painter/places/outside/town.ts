import { shift } from '../../../../pictures/pixels-colour.ts'
import { box, fill, line, n, polygon } from '../../svg.ts'
import { crossLines, perspectiveLines } from '../ground-lines.ts'
import { disc } from '../layers.ts'
import { fence, house, lampPost } from '../standing.ts'
import { ridge } from '../hills.ts'
import { halo } from '../scene.ts'
import { sky } from '../sky.ts'
import { type Exterior, firs, ground } from './grounds.ts'

export const street: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const row = (side: -1 | 1) =>
    [0, 1, 2, 3]
      .map((place) => {
        const depth = [0.14, 0.34, 0.62, 1.1][place]!
        const base = horizon + (height - horizon) * depth * 0.62
        const wide = width * (0.09 + depth * 0.24)
        const edge = width / 2 + side * width * (0.09 + depth * 0.34)
        const colour = far(
          ['#a88c74', '#8b8f96', '#a5776a', '#b3a58c', '#7d8a86'][Math.floor(chance() * 5)]!,
          0.6 - place * 0.18,
        )
        return house(
          scene,
          side < 0 ? edge - wide : edge,
          base,
          wide,
          (horizon * (0.5 + chance() * 0.3) + (base - horizon)) * (0.6 + depth * 0.5),
          colour,
          chance() < 0.4 ? 'gable' : 'flat',
        )
      })
      .join('')
  const pave = fill(
    polygon([
      { x: width * 0.44, y: horizon },
      { x: width * 0.56, y: horizon },
      { x: width * 1.02, y: height },
      { x: -width * 0.02, y: height },
    ]),
    tone('#5f636a'),
  )
  const dashes = Array.from({ length: 6 }, (_, index) => {
    const [a, b] = [((index + 0.1) / 6) ** 1.8, ((index + 0.55) / 6) ** 1.8].map(
      (depth) => horizon + (height - horizon) * depth,
    ) as [number, number]
    return fill(
      polygon([
        { x: width / 2 - (a - horizon) * 0.012, y: a },
        { x: width / 2 + (a - horizon) * 0.012, y: a },
        { x: width / 2 + (b - horizon) * 0.012, y: b },
        { x: width / 2 - (b - horizon) * 0.012, y: b },
      ]),
      tone('#d6d0bd'),
      0.7,
    )
  }).join('')
  const city = Array.from({ length: 12 }, (_, index) =>
    house(
      scene,
      (index / 12) * width,
      horizon + 2,
      width / 11,
      horizon * (0.16 + chance() * 0.3),
      far('#8d96a3', 0.8),
      'flat',
    ),
  ).join('')
  return (
    sky(scene) +
    city +
    ground(scene, tone('#8a8780'), far('#8a8780', 0.4)) +
    row(-1) +
    row(1) +
    pave +
    dashes +
    crossLines(scene, horizon + 60 * unit, tone('#4a4d53'), 5, unit, 0.12) +
    lampPost(scene, width * 0.2, height * 0.78, 'l1') +
    lampPost(scene, width * 0.36, height * 0.58, 'l2')
  )
}

export const alley: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const wall = (side: -1 | 1, colour: string) => {
    const [near, far] = side < 0 ? [0, width * 0.36] : [width, width * 0.64]
    const bricks = [0.15, 0.3, 0.45, 0.6, 0.75]
      .map(
        (share) =>
          `M${n(near)},${n(height * share * 1.3 - height * 0.2)}L${n(far)},${n(horizon + (height * share - height * 0.36) * 0.34)}`,
      )
      .join('')
    return (
      fill(
        polygon([
          { x: near, y: -4 },
          { x: far, y: horizon * 0.1 },
          { x: far, y: horizon + height * 0.1 },
          { x: near, y: height },
        ]),
        colour,
      ) + line(bricks, shift(colour, -0.06), 1.4 * unit, 0.6)
    )
  }
  return (
    sky(scene) +
    house(scene, width * 0.36, horizon + height * 0.1, width * 0.28, horizon * 0.9, scene.far('#7a6f68', 0.4), 'flat') +
    ground(scene, tone('#55565a'), tone('#77757a'), horizon + height * 0.09) +
    wall(-1, tone('#7b5a4c')) +
    wall(1, tone('#6b6763')) +
    perspectiveLines(scene, horizon + height * 0.1, tone('#3f4044'), 7, 1.4 * unit, 0.4) +
    scene.thing('barrel', width * 0.2, height * 0.86) +
    scene.thing('crate', width * 0.83, height * 0.8, { size: 1.3, yaw: 40 }) +
    (scene.dark
      ? halo('al', width * 0.64, horizon * 0.5, 150 * unit, '#f5cf82', 0.5) +
        disc(width * 0.64, horizon * 0.5, 7 * unit, '#fdeab8')
      : '')
  )
}

export const roof: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const city = (base: number, distance: number, high: number) =>
    Array.from({ length: 10 }, (_, index) =>
      house(
        scene,
        (index / 10) * width,
        base,
        width / 9.4,
        high * (0.4 + chance() * 0.7),
        far('#8a93a0', distance),
        'flat',
      ),
    ).join('')
  const top = horizon + height * 0.17
  return (
    sky(scene) +
    city(horizon + height * 0.06, 0.8, 170 * unit) +
    city(horizon + height * 0.17, 0.45, 190 * unit) +
    ground(scene, tone('#77757a'), tone('#85838a'), top) +
    fill(box(-2, top - 16 * unit, width + 4, 30 * unit), tone('#8f8880')) +
    crossLines(scene, top + 20 * unit, tone('#5c5b60'), 7, 1.4 * unit, 0.3) +
    fill(box(width * 0.78, top - 90 * unit, 150 * unit, 150 * unit), tone('#8a6a5c')) +
    fill(box(width * 0.82, top - 50 * unit, 50 * unit, 110 * unit), tone('#4d5a60')) +
    line(
      `M${n(width * 0.14)},${n(top + 20 * unit)}v${n(-170 * unit)}m${n(-34 * unit)},${n(20 * unit)}h${n(68 * unit)}m${n(-54 * unit)},${n(26 * unit)}h${n(40 * unit)}`,
      tone('#3a3d44'),
      4 * unit,
    )
  )
}

export const village: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const walls = ['#cbb896', '#b39a80', '#d6cdb8', '#a88a70']
  const houses = [0.02, 0.2, 0.7, 0.86]
    .map((x) =>
      house(
        scene,
        width * x,
        horizon + height * (0.08 + chance() * 0.05),
        width * 0.15,
        90 * unit + chance() * 40 * unit,
        tone(walls[Math.floor(chance() * 4)]!),
        'gable',
      ),
    )
    .join('')
  return (
    sky(scene) +
    ridge(scene, 130 * unit, 0.3, far('#7a9384', 0.65)) +
    ground(scene, tone('#9c8c6a'), far('#a79b78', 0.3)) +
    firs(scene, horizon + 14 * unit, 90 * unit, 8, far('#5b7c55', 0.3), false) +
    houses +
    crossLines(scene, horizon + 110 * unit, tone('#7d6f53'), 6, 1.4 * unit, 0.3) +
    fence(scene, horizon + height * 0.16, 26 * unit) +
    lampPost(scene, width * 0.62, height * 0.74, 'vl')
  )
}

export const square: Exterior = (scene) =>
  village(scene) +
  [0.16, 0.84]
    .map((x, index) => {
      const y = scene.height * 0.78
      const wide = scene.adult(y) * 0.95
      const [a, b] = index ? ['#b0453a', '#efe6d2'] : ['#3f7a6a', '#efe6d2']
      return (
        fill(box(scene.width * x - wide * 0.5, y - wide * 0.42, wide, wide * 0.42), scene.tone('#8a6a48')) +
        Array.from({ length: 6 }, (_, stripe) =>
          fill(
            polygon([
              { x: scene.width * x - wide * 0.5 + (wide / 6) * stripe, y: y - wide * 1.14 },
              { x: scene.width * x - wide * 0.5 + (wide / 6) * (stripe + 1), y: y - wide * 1.14 },
              { x: scene.width * x - wide * 0.6 + (wide / 5) * (stripe + 1), y: y - wide * 0.86 },
              { x: scene.width * x - wide * 0.6 + (wide / 5) * stripe, y: y - wide * 0.86 },
            ]),
            scene.tone(stripe % 2 ? b : a),
          ),
        ).join('') +
        line(
          `M${n(scene.width * x - wide * 0.47)},${n(y)}v${n(-wide)}M${n(scene.width * x + wide * 0.47)},${n(y)}v${n(-wide)}`,
          scene.tone('#5a4a3a'),
          4 * scene.unit,
        )
      )
    })
    .join('')
