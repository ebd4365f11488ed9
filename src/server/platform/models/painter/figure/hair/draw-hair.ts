import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../../pen.ts'
import { ellipse, fill, line } from '../../svg.ts'
import type { HeadView } from '../head-view.ts'
import type { HairCut, PersonSpec } from '../person-spec.ts'
import { caps } from './caps.ts'
import { falling, sideLocks, strands } from './falling.ts'
import { ties } from './ties.ts'

export interface Hair {
  /** Falls behind the shoulders. */
  behind: string
  /** Lies on the head. */
  front: string
  /** Hangs over the shoulders, in front of the body. */
  over: string
}

/** Outer rim then hairline, for the four views; the hairline of the front is cut by the style. */
export function drawHair(spec: PersonSpec, view: HeadView, pen: Pen): Hair {
  const { cut, colour } = spec.hair
  if (cut === 'bald') return { behind: '', front: bareShine(view, spec), over: '' }
  const cap = caps[view](lifts[cut], cut)
  const mass = falling(cut, view)
  const away = view === 'back'
  const onHead = [cap.path, ...(away && mass ? [mass] : []), ...sideLocks(cut, view)]
  const streaks = cap.streak ? line(cap.streak, mix(colour, '#ffffff', 0.22), 2.2, 0.7) : ''
  const front =
    solid(onHead, colour, pen, cap.shadow ? [cap.shadow] : []) +
    streaks +
    (away && mass ? line(strands(cut), shift(colour, -0.08), 3) : '')
  const tied = ties(spec, view, pen)
  return {
    behind: (away || !mass ? '' : solid([mass], shift(colour, -0.05), pen)) + tied.behind,
    front: tied.under + front + tied.top,
    over: tied.over,
  }
}

/** How far the hair stands off the skull. */
const lifts: Record<HairCut, number> = {
  bald: 0,
  balding: 4,
  crop: 4,
  short: 10,
  parted: 11,
  swept: 12,
  bob: 13,
  long: 11,
  wavy: 15,
  curly: 20,
  afro: 34,
  bun: 8,
  ponytail: 8,
  braid: 9,
  pigtails: 9,
  mohawk: 3,
}

const bareShine = (view: HeadView, spec: PersonSpec) =>
  view === 'back'
    ? ''
    : fill(ellipse({ x: view === 'front' ? -18 : -8, y: -56 }, 14, 6), mix(spec.skin, '#ffffff', 0.5), 0.5)
