import { shift } from '../../../../pictures/pixels-colour.ts'
import { solid } from '../../pen.ts'
import { line } from '../../svg.ts'
import { type Hat, only, type Seat } from './hat-parts.ts'

/** Cloth around the face. */
export function hooded({ view, x, wide, colour, pen }: Seat, top: number, low: number): Hat {
  const outer =
    `M${x},${top}C${x + wide + 26},${top} ${x + wide + 26},-10 ${x + wide + 4},30` +
    `C${x + wide - 4},60 ${x + 40},${low} ${x},${low + 4}C${x - 40},${low}` +
    ` ${x - wide + 4},60 ${x - wide - 4},30C${x - wide - 26},-10 ${x - wide - 26},${top} ${x},${top}Z`
  if (view === 'back')
    return only(solid([outer], colour, pen) + line(`M0,${top + 20}Q6,0 0,${low - 10}`, shift(colour, -0.09), 3))
  if (view === 'profile')
    return only(
      solid(
        [
          'M30,-60C20,-100 -40,-104 -66,-60C-88,-10 -76,50 -50,96L10,104' +
            'C30,96 26,80 10,70C-2,50 -4,20 6,0C12,-24 20,-40 30,-60Z',
        ],
        colour,
        pen,
      ) + line('M-40,-50Q-56,0 -30,60', shift(colour, -0.08), 3),
    )
  const middle = view === 'turned' ? 14 : 0
  const half = view === 'turned' ? 34 : 41
  const opening =
    `M${middle},-52C${middle + half},-54 ${middle + half + 4},-10 ${middle + half - 2},24` +
    `C${middle + half - 12},58 ${middle + 14},76 ${middle},76C${middle - 16},76` +
    ` ${middle - half + 8},58 ${middle - half - 2},24C${middle - half - 8},-10` +
    ` ${middle - half},-54 ${middle},-52Z`
  const cloth = `${outer}${opening}`
  return only(
    `<g fill-rule="evenodd">${solid([cloth], colour, pen)}</g>` +
      line(`M${x - wide + 6},-30Q${x - wide - 4},20 ${x - 30},66`, shift(colour, -0.09), 3),
  )
}
