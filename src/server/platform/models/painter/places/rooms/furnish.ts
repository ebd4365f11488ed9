import { footing, type Scene } from '../scene.ts'
import type { Furnishing, Walls } from './room-plan.ts'
import { pieces } from './wall-pieces.ts'

export function furnish(scene: Scene, walls: Walls, { what, x, depth, size = 1, colour }: Furnishing): string {
  const { width, height, tone, unit } = scene
  const { left, right, top, low } = walls
  const wide = right - left
  const at = left + wide * x
  const piece = pieces[what]
  if (piece)
    return piece({
      ...walls,
      scene,
      at,
      wide,
      high: low - top,
      size,
      width,
      height,
      unit,
      tone,
      paint: (own) => tone(colour ?? own),
    })
  const y = low + (height - low) * depth
  const place = width / 2 + (at - width / 2) * (1 + depth * 0.55)
  return (
    footing(place, y, scene.adult(y) * 0.28 * size) +
    scene.thing(what, place, y, { size, ...(colour ? { colour } : {}) })
  )
}
