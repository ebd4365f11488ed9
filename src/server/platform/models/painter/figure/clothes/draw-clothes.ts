import { type Pen, solid } from '../../pen.ts'
import { smooth } from '../../svg.ts'
import type { PersonSpec } from '../person-spec.ts'
import type { Skeleton } from '../skeleton.ts'
import type { Body } from '../torso.ts'
import { apron, cloak, scarf } from './added.ts'
import { clothAround, drapery } from './cloth.ts'
import { overGarment } from './over-garment.ts'
import { shirt } from './shirt.ts'

export interface Worn {
  /** Hangs behind the back. */
  behind: string
  body: string
  /** Over the chin: scarves. */
  front: string
  sleeve: { colour: string; length: number; loose: number }
}

export function clothes(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): Worn {
  const { over } = spec
  const layers = [
    trousersTop(spec, body, pen),
    skirt(spec, bones, body, pen),
    shirt(spec, body, pen),
    overGarment(spec, bones, body, pen),
    apron(spec, bones, body, pen),
  ]
  return {
    behind: over.cut === 'cloak' ? cloak(spec, bones, body, pen) : '',
    body: layers.join(''),
    front: scarf(spec, body, pen),
    sleeve: sleeveOf(spec),
  }
}

function sleeveOf({ over, top, dress }: PersonSpec): Worn['sleeve'] {
  const loose = {
    coat: 1.16,
    trench: 1.14,
    robe: 1.3,
    oilskin: 1.18,
    whitecoat: 1.1,
    suit: 1.06,
    jacket: 1.08,
    leather: 1.06,
    cardigan: 1.05,
    uniform: 1.05,
    none: 1,
    waistcoat: 1,
    cloak: 1,
  }[over.cut]
  if (!['none', 'waistcoat', 'cloak'].includes(over.cut)) return { colour: over.colour, length: 1, loose }
  if (top.cut === 'bare') return { colour: top.colour, length: 0, loose: 1 }
  if (top.cut === 'tee') return { colour: top.colour, length: 0.34, loose: 1.06 }
  if (dress) return { colour: top.colour, length: 0.24, loose: 1.02 }
  return { colour: top.colour, length: 1, loose: top.cut === 'sweater' || top.cut === 'hoodie' ? 1.1 : 1 }
}

function trousersTop({ bottom, dress, skin }: PersonSpec, body: Body, pen: Pen): string {
  const colour = dress || bottom.cut === 'skirt' || bottom.cut === 'longskirt' ? skin : bottom.colour
  const [a, b, c, d] = [body.edge('waist', -1), body.edge('waist', 1), body.edge('hip', 1, 2), body.edge('hip', -1, 2)]
  const low = { x: (c.x + d.x) / 2, y: c.y + 34 }
  return solid([smooth([a, b, c, { x: c.x - 8, y: c.y + 26 }, low, { x: d.x + 8, y: d.y + 26 }, d], 0.5)], colour, pen)
}

function skirt(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  if (spec.bottom.cut !== 'skirt' && spec.bottom.cut !== 'longskirt') return ''
  const long = spec.bottom.cut === 'longskirt'
  const points = clothAround(bones, body, long ? 0.97 : 0.62, long ? 44 : 22)
  return drapery(points, spec.bottom.colour, pen, long ? 5 : 3)
}
