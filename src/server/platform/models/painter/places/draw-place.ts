import { box, fill, svgPage } from '../svg.ts'
import type { PlaceSpec } from './place-spec.ts'

export const horizonOf = (_spec: PlaceSpec) => 0.46

export function drawPlace(spec: PlaceSpec, width: number, height: number): string {
  const [sky, ground] = spec.time === 'night' ? ['#27304a', '#1c2230'] : ['#b9cddb', '#8d8672']
  const y = height * horizonOf(spec)
  return svgPage(width, height, { x: 0, y: 0, width, height }, fill(box(0, 0, width, y + 1), sky) + fill(box(0, y, width, height - y), ground))
}
