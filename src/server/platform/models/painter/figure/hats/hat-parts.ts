import { type Pen, solid } from '../../pen.ts'
import { ellipse, fill } from '../../svg.ts'
import type { HeadView } from '../head-view.ts'

export interface Hat {
  behind: string
  front: string
}

export interface Seat {
  view: HeadView
  colour: string
  pen: Pen
  /** Middle and half width of the head where a hat sits. */
  x: number
  wide: number
}

export const only = (front: string): Hat => ({ behind: '', front })

export const dome = ({ x, wide }: Seat, top: number, low: number, more = 0) =>
  `M${x - wide - more},${low}C${x - wide - more - 4},${top + 18}` +
  ` ${x - wide * 0.55},${top} ${x},${top}C${x + wide * 0.55},${top}` +
  ` ${x + wide + more + 4},${top + 18} ${x + wide + more},${low}` +
  `Q${x},${low + 8} ${x - wide - more},${low}Z`

/** What shades the eyes; none from behind. */
export function visor({ view, x, wide }: Seat, low: number): string {
  if (view === 'front')
    return (
      `M${x - wide + 6},${low}Q${x},${low + 6} ${x + wide - 6},${low}` +
      `Q${x + wide - 10},${low + 20} ${x},${low + 21}Q${x - wide + 10},${low + 20}` +
      ` ${x - wide + 6},${low}Z`
    )
  if (view === 'turned')
    return (
      `M${x - 2},${low + 6}Q${x + 40},${low + 2} ${x + wide},${low - 2}` +
      `Q${x + wide + 34},${low + 6} ${x + wide + 26},${low + 16}Q${x + 50},${low + 26}` +
      ` ${x - 2},${low + 6}Z`
    )
  return view === 'profile'
    ? `M${x + wide - 34},${low + 2}L${x + wide},${low - 4}Q${x + wide + 46},${low + 2}` +
        ` ${x + wide + 44},${low + 12}Q${x + wide},${low + 14} ${x + wide - 34},${low + 2}Z`
    : ''
}

export const band = ({ x, wide }: Seat, top: number, low: number) =>
  `M${x - wide},${top}Q${x},${top + 8} ${x + wide},${top}L${x + wide},${low}Q${x},${low + 8} ${x - wide},${low}Z`

export const rim = ({ x }: Seat, y: number, wide: number, high: number) => ellipse({ x, y }, wide, high)

export function brimmed(seat: Seat, crown: string, brim: string, ribbon: string, ribbonPath: string): Hat {
  const { colour, pen } = seat
  return only(solid([brim], colour, pen) + solid([crown], colour, pen) + fill(ribbonPath, ribbon))
}

export const ribs = ({ x, wide }: Seat) =>
  [-0.7, -0.35, 0, 0.35, 0.7].map((share) => `M${x + share * wide},-46L${x + share * wide},-30`).join('')
