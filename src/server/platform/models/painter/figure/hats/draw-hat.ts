import type { Pen } from '../../pen.ts'
import type { HeadView } from '../head-view.ts'
import type { PersonSpec } from '../person-spec.ts'
import { type Hat, only } from './hat-parts.ts'
import { hats } from './hats.ts'

const seats: Record<HeadView, [x: number, wide: number]> = {
  front: [0, 54],
  turned: [-8, 56],
  profile: [-8, 60],
  back: [0, 54],
}

export function drawHat({ hat, skin }: PersonSpec, view: HeadView, pen: Pen): Hat {
  if (hat.cut === 'none') return only('')
  const [x, wide] = seats[view]
  return hats[hat.cut]({ view, colour: hat.colour, pen, x, wide }, skin)
}
