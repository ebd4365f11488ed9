import { shift } from '../../../../pictures/pixels-colour.ts'
import { n } from '../../svg.ts'
import { ripples } from '../ground-lines.ts'
import { tree } from '../standing.ts'
import { footing, gradient, type Scene } from '../scene.ts'

export type Exterior = (scene: Scene) => string

export const ground = (scene: Scene, near: string, far: string, from = scene.horizon) =>
  `${gradient(`g${Math.round(from)}`, [
    [0, far],
    [1, near],
  ])}<rect x="-2" y="${n(from)}" width="${n(scene.width + 4)}" height="${n(scene.height - from + 4)}" fill="url(#g${Math.round(from)})"/>`

export const water = (scene: Scene, to: number) =>
  `${gradient('water', [
    [0, scene.far('#7fa1ae', 0.5)],
    [1, scene.tone('#2f566a')],
  ])}<rect x="-2" y="${n(scene.horizon)}" width="${n(scene.width + 4)}" height="${n(to - scene.horizon + 2)}" fill="url(#water)"/>` +
  ripples(scene, scene.horizon + 4, to, scene.tone('#c6d6da'), 60)

export const firs = (scene: Scene, base: number, size: number, count: number, colour: string, fir = true) =>
  Array.from({ length: count }, (_, index) =>
    tree(
      scene,
      ((index + 0.2 + scene.chance() * 0.6) / count) * scene.width,
      base + scene.chance() * size * 0.08,
      size * (0.75 + scene.chance() * 0.5),
      shift(colour, (scene.chance() - 0.5) * 0.03),
      fir,
    ),
  ).join('')

/** Trees at both sides that frame the picture. */
export const wings = (scene: Scene, colour: string, fir: boolean) =>
  [0.02, 0.11, 0.9, 0.985]
    .map((x, index) => {
      const y = scene.height * [0.97, 0.8, 0.82, 0.99][index]!
      return (
        footing(scene.width * x, y, scene.adult(y) * 0.5) +
        tree(
          scene,
          scene.width * x,
          y,
          scene.adult(y) * (fir ? 3 : 2.5),
          shift(scene.tone(colour), index % 2 ? 0.02 : -0.03),
          fir,
        )
      )
    })
    .join('')
