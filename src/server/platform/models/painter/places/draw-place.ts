import { chanceOf } from '../chance.ts'
import { svgPage } from '../svg.ts'
import { exteriors } from './exteriors.ts'
import { interior } from './interiors.ts'
import { mirrorScene } from './layers.ts'
import type { PlaceSpec } from './place-spec.ts'
import { sceneOf } from './scene.ts'
import { falling, haze, puddles } from './sky.ts'

/** The empty place at any size; half of all places are seen the other way round. */
export function drawPlace(spec: PlaceSpec, width: number, height: number): string {
  const scene = sceneOf(spec, width, height)
  const drawn = spec.inside ? interior(scene, spec.place) : (exteriors[spec.place] ?? exteriors.street!)(scene)
  const turned = chanceOf(`${spec.seed}/turned`) < 0.5 ? mirrorScene(drawn, width) : drawn
  return svgPage(width, height, { x: 0, y: 0, width, height }, turned + puddles(scene) + haze(scene) + falling(scene))
}
