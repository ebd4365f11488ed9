import { chanceOf } from '../chance.ts'
import { svgPage } from '../svg.ts'
import { exteriors } from './exteriors.ts'
import { interior, standsIn } from './interiors.ts'
import { mirrorScene } from './layers.ts'
import type { PlaceSpec } from './place-spec.ts'
import { footing, type Scene, sceneOf } from './scene.ts'
import { falling, haze, puddles } from './sky.ts'

/**
 * The empty place at any size; half of all places are seen the other way round.
 * @param bare without furniture, as the floor is seen from above
 */
export function drawPlace(spec: PlaceSpec, width: number, height: number, bare = false): string {
  const scene = sceneOf(spec, width, height)
  const drawn = spec.inside ? interior(scene, spec.place, bare) : (exteriors[spec.place] ?? exteriors.street!)(scene)
  const turned = chanceOf(`${spec.seed}/turned`) < 0.5 ? mirrorScene(drawn, width) : drawn
  return svgPage(
    width,
    height,
    { x: 0, y: 0, width, height },
    turned + puddles(scene) + (bare ? '' : told(scene)) + haze(scene) + falling(scene),
  )
}

/** What the description names stands at the sides, where nobody's mark is. */
function told(scene: Scene): string {
  const marks = [
    [0.17, 0.34],
    [0.85, 0.42],
    [0.31, 0.2],
  ] as const
  const { things, inside, place } = scene.spec
  return things
    .filter((thing) => !inside || !standsIn(place, thing))
    .map((thing, index) => {
      const [across, deep] = marks[index]!
      const near = scene.horizon + (scene.height - scene.horizon) * (0.5 + deep * 0.6)
      const y = Math.min(near, scene.groundFor(thing, scene.height * 0.26))
      const x = scene.width * across
      return footing(x, y, scene.adult(y) * 0.24) + scene.thing(thing, x, y)
    })
    .join('')
}
