import { type Point, smooth } from '../../svg.ts'
import type { HeadView } from '../head-view.ts'
import type { HairCut } from '../person-spec.ts'

/** Hair that reaches below the ears, as one mass. */
export function falling(cut: HairCut, view: HeadView): string {
  const length = { bob: 66, long: 178, wavy: 150 }[cut as string] ?? 0
  if (length === 0) return ''
  const wave = cut === 'wavy' ? 10 : 0
  const middle = view === 'turned' ? -16 : view === 'profile' ? -32 : 0
  const wide = view === 'profile' ? 44 : view === 'turned' ? 56 : 64
  const points: Point[] = [
    { x: middle - wide * 0.8, y: -44 },
    { x: middle - wide - wave * 0.4, y: 10 },
    { x: middle - wide + wave, y: length * 0.45 },
    { x: middle - wide - wave * 0.8, y: length * 0.8 },
    { x: middle - wide * 0.6, y: length },
    { x: middle, y: length + 6 },
    { x: middle + wide * 0.6, y: length },
    { x: middle + wide + wave * 0.8, y: length * 0.8 },
    { x: middle + wide - wave, y: length * 0.45 },
    { x: middle + wide + wave * 0.4, y: 10 },
    { x: middle + wide * 0.8, y: -44 },
  ]
  return smooth(view === 'profile' ? points.map(({ x, y }) => ({ x: Math.min(x, y > 30 ? 4 : -2), y })) : points, 0.9)
}

export const strands = (cut: HairCut) =>
  cut === 'bob'
    ? 'M-24,20Q-28,44 -22,60M0,20V62M24,20Q28,44 22,60'
    : 'M-34,30Q-40,90 -30,150M-10,30Q-14,100 -8,160M16,30Q18,100 14,160M38,30Q42,90 32,146'

/** Strands that frame the face. */
export function sideLocks(cut: HairCut, view: HeadView): string[] {
  if (view === 'back') return []
  const down = { bob: 60, long: 156, wavy: 132 }[cut as string]
  if (!down) return []
  const bend = cut === 'wavy' ? 12 : 2
  const lock = (x: number, sign: number, wide: number) =>
    smooth(
      [
        { x: x - sign * 2, y: -40 },
        { x: x + sign * (wide - 8), y: -20 },
        { x: x + sign * (wide + bend), y: down * 0.45 },
        { x: x + sign * (wide - bend * 0.5), y: down * 0.82 },
        { x: x + sign * (wide - 12), y: down },
        { x: x + sign * 1, y: down * 0.86 },
        { x: x - sign * (3 - bend * 0.6), y: down * 0.5 },
        { x: x - sign * 1, y: 6 },
      ],
      0.9,
    )
  if (view === 'front') return [lock(-47, -1, 24), lock(47, 1, 24)]
  return view === 'turned' ? [lock(-24, -1, 34)] : [lock(-6, -1, 40)]
}
