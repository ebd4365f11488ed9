import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../pen.ts'
import { circle, ellipse, fill, line, smooth, type Point } from '../svg.ts'
import type { HeadView } from './head-view.ts'
import type { HairCut, PersonSpec } from './person-spec.ts'

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
  const front = solid(onHead, colour, pen, cap.shadow ? [cap.shadow] : []) + streaks + (away && mass ? line(strands(cut), shift(colour, -0.08), 3) : '')
  const tied = ties(spec, view, pen)
  return { behind: (away || !mass ? '' : solid([mass], shift(colour, -0.05), pen)) + tied.behind, front: tied.under + front + tied.top, over: tied.over }
}

/** How far the hair stands off the skull. */
const lifts: Record<HairCut, number> = {
  bald: 0, balding: 4, crop: 4, short: 10, parted: 11, swept: 12, bob: 13, long: 11, wavy: 15, curly: 20, afro: 34, bun: 8, ponytail: 8, braid: 9, pigtails: 9, mohawk: 3,
}

interface Cap {
  path: string
  shadow: string
  streak: string
}

const caps: Record<HeadView, (lift: number, cut: HairCut) => Cap> = {
  front(lift, cut) {
    const side = cut === 'crop' || cut === 'balding' ? -6 : 6
    const rim = `M${-51},${side}C${-60 - lift * 0.7},-30 ${-56 - lift},-${74 + lift} 0,${-78 - lift}C${56 + lift},-${74 + lift} ${60 + lift * 0.7},-30 51,${side}`
    const edge = hairlines[cut] ?? 'C48,-8 46,-24 40,-38C24,-50 -24,-50 -40,-38C-46,-24 -48,-8 -51,6Z'
    const shadow = `M24,${-77 - lift}C${56 + lift},-${70 + lift} ${60 + lift * 0.7},-30 51,${side}C48,-12 47,-24 43,-36C38,-54 32,-66 24,${-77 - lift}Z`
    if (cut === 'balding') return { path: `M-51,16C-62,-6 -58,-36 -44,-52C-46,-34 -47,-10 -51,16ZM51,16C62,-6 58,-36 44,-52C46,-34 47,-10 51,16Z`, shadow: '', streak: '' }
    if (cut === 'mohawk') return { path: `M-15,-62C-22,-110 22,-118 16,-62Q0,-54 -15,-62Z`, shadow: '', streak: '' }
    if (cut === 'afro' || cut === 'curly') return { path: bumps({ x: 0, y: -34 }, 56 + lift * 0.75, 50 + lift * 0.75, Math.PI * 0.93, Math.PI * 2.07, 'L48,-8C46,-24 40,-36 24,-40C8,-44 -8,-44 -24,-40C-40,-36 -46,-24 -48,-8Z'), shadow: '', streak: '' }
    return { path: `${rim}${edge}`, shadow, streak: cut === 'crop' ? '' : `M-34,${-56 - lift * 0.4}Q-24,${-70 - lift * 0.6} -6,${-74 - lift * 0.6}M-26,-52Q-16,-64 2,-68` }
  },
  turned(lift, cut) {
    if (cut === 'balding') return { path: 'M-58,-30C-70,0 -62,28 -44,38C-38,26 -26,22 -24,8C-26,-6 -30,-20 -40,-36Z', shadow: '', streak: '' }
    if (cut === 'mohawk') return { path: 'M32,-66C34,-106 -46,-112 -56,-40C-40,-66 -6,-74 32,-66Z', shadow: '', streak: '' }
    const inner = cut === 'swept' ? 'C34,-56 20,-58 8,-52C-2,-44 -8,-28 -12,-14C-14,-4 -18,8 -22,10' : cut === 'bob' || cut === 'pigtails' ? 'C42,-34 40,-26 36,-20C24,-28 4,-28 -8,-22C-12,-12 -16,4 -20,12' : 'C34,-50 18,-44 4,-38C-6,-32 -12,-18 -14,-8C-16,2 -18,10 -22,14'
    const ear = 'C-34,-4 -42,4 -36,18C-40,24 -42,30 -42,40'
    const rim = `C-50,34 -56,26 ${-60 - lift * 0.4},10C${-70 - lift * 0.7},-26 ${-50 - lift * 0.6},${-78 - lift * 0.6} -8,${-79 - lift}C16,${-80 - lift} ${42 + lift * 0.5},${-74 - lift * 0.5} 41,-42Z`
    if (cut === 'afro' || cut === 'curly') return { path: bumps({ x: -12, y: -30 }, 56 + lift * 0.7, 52 + lift * 0.7, Math.PI * 0.62, Math.PI * 1.93, 'L38,-38C24,-44 8,-42 -4,-34C-12,-24 -16,-8 -22,4C-34,0 -40,10 -36,22L-40,34Z'), shadow: '', streak: '' }
    return { path: `M41,-42${inner}${ear}${rim}`, shadow: `M-42,40C-50,34 -56,26 ${-60 - lift * 0.4},10C${-66 - lift * 0.5},-10 -64,-30 -56,-44C-56,-20 -52,4 -38,12C-40,22 -42,28 -42,40Z`, streak: `M-30,${-62 - lift * 0.4}Q-12,${-74 - lift * 0.6} 12,${-70 - lift * 0.6}M-38,-50Q-28,-62 -10,-64` }
  },
  profile(lift, cut) {
    if (cut === 'balding') return { path: 'M-60,-30C-72,0 -60,30 -40,44C-34,30 -22,26 -14,20C-6,6 -8,-10 -16,-26C-30,-30 -48,-34 -60,-30Z', shadow: '', streak: '' }
    if (cut === 'mohawk') return { path: 'M38,-60C34,-108 -66,-116 -68,-20C-56,-58 -20,-74 38,-60Z', shadow: '', streak: '' }
    const hairline = cut === 'swept' ? '44,-50C30,-56 14,-52 8,-40C4,-26 4,-10 2,10' : cut === 'bob' || cut === 'pigtails' ? '48,-22C34,-30 18,-26 12,-18C8,-8 6,2 2,14' : '46,-46C32,-50 16,-42 12,-28C10,-16 6,-2 2,14'
    if (cut === 'afro' || cut === 'curly') return { path: bumps({ x: -14, y: -28 }, 56 + lift * 0.7, 52 + lift * 0.7, Math.PI * 0.56, Math.PI * 1.9, 'L40,-44C28,-46 16,-40 10,-28C8,-14 4,0 0,8C-10,-8 -26,-4 -24,14L-28,34Z'), shadow: '', streak: '' }
    return {
      path: `M${hairline}C-6,10 -4,-6 -12,-8C-26,-8 -26,10 -20,22C-24,32 -30,40 -40,46C${-62 - lift * 0.4},28 ${-72 - lift * 0.7},-6 ${-66 - lift * 0.7},-34C${-56 - lift * 0.5},${-70 - lift * 0.7} -22,${-80 - lift} 6,${-79 - lift}C${30 + lift * 0.4},${-78 - lift * 0.6} 46,-64 ${hairline.split('C')[0]}Z`,
      shadow: `M-40,46C${-62 - lift * 0.4},28 ${-72 - lift * 0.7},-6 ${-66 - lift * 0.7},-34C-58,-14 -50,6 -28,16C-26,28 -32,40 -40,46Z`,
      streak: `M-34,${-62 - lift * 0.4}Q-14,${-76 - lift * 0.6} 10,${-72 - lift * 0.6}M-42,-48Q-30,-62 -8,-64`,
    }
  },
  back(lift, cut) {
    if (cut === 'balding') return { path: 'M-52,-10C-58,14 -48,38 -32,48Q0,58 32,48C48,38 58,14 52,-10C40,14 -40,14 -52,-10Z', shadow: '', streak: '' }
    if (cut === 'mohawk') return { path: 'M-15,-66C-20,-112 20,-118 16,-66L12,40Q0,50 -12,40Z', shadow: '', streak: '' }
    if (cut === 'afro' || cut === 'curly') return { path: bumps({ x: 0, y: -24 }, 58 + lift * 0.75, 60 + lift * 0.7, 0, Math.PI * 2, 'Z'), shadow: '', streak: '' }
    return {
      path: `M-52,12C${-60 - lift * 0.7},-30 ${-56 - lift},-${74 + lift} 0,${-78 - lift}C${56 + lift},-${74 + lift} ${60 + lift * 0.7},-30 52,12C50,34 42,48 30,54Q0,62 -30,54C-42,48 -50,34 -52,12Z`,
      shadow: `M20,${-76 - lift}C${56 + lift},-${70 + lift} ${60 + lift * 0.7},-30 52,12C50,34 42,48 30,54Q18,58 6,59C34,30 40,-30 20,${-76 - lift}Z`,
      streak: `M-34,${-50 - lift * 0.4}Q-30,-64 -14,${-70 - lift * 0.6}M-30,-20Q-34,10 -24,36M0,-10Q0,20 0,44M26,-20Q32,10 24,36`,
    }
  },
}

/** Lower edge of the hair on the forehead, from right to left. */
const hairlines: Partial<Record<HairCut, string>> = {
  crop: 'C49,-20 46,-30 40,-42C24,-54 -24,-54 -40,-42C-46,-30 -49,-20 -51,-6Z',
  short: 'C48,-8 47,-22 42,-34C32,-48 16,-40 4,-44C-14,-48 -30,-46 -40,-34C-46,-24 -48,-8 -51,6Z',
  parted: 'C49,-8 47,-24 42,-34C34,-50 4,-50 -22,-58C-26,-46 -36,-40 -42,-30C-47,-22 -48,-8 -51,6Z',
  swept: 'C49,-12 46,-30 38,-46C22,-60 -22,-60 -38,-46C-46,-30 -49,-12 -51,6Z',
  bob: 'C50,10 46,-10 43,-20C20,-26 -20,-26 -43,-20C-46,-10 -50,10 -51,6Z',
  pigtails: 'C50,4 46,-14 42,-24C30,-34 10,-30 0,-26C-12,-30 -30,-34 -42,-24C-46,-14 -50,4 -51,6Z',
  long: 'C50,0 48,-20 40,-34C24,-50 8,-56 -2,-62C-14,-54 -30,-46 -40,-34C-48,-20 -50,0 -51,6Z',
  wavy: 'C50,2 49,-18 42,-30C34,-48 6,-50 -18,-60C-22,-48 -36,-40 -42,-28C-48,-18 -50,2 -51,6Z',
}

/** Hair that reaches below the ears, as one mass. */
function falling(cut: HairCut, view: HeadView): string {
  const length = { bob: 66, long: 178, wavy: 150 }[cut as string] ?? 0
  if (length === 0) return ''
  const wave = cut === 'wavy' ? 10 : 0
  const middle = view === 'turned' ? -16 : view === 'profile' ? -32 : 0
  const wide = view === 'profile' ? 44 : view === 'turned' ? 56 : 64
  const points: Point[] = [
    { x: middle - wide * 0.8, y: -44 }, { x: middle - wide - wave * 0.4, y: 10 }, { x: middle - wide + wave, y: length * 0.45 }, { x: middle - wide - wave * 0.8, y: length * 0.8 }, { x: middle - wide * 0.6, y: length },
    { x: middle, y: length + 6 }, { x: middle + wide * 0.6, y: length }, { x: middle + wide + wave * 0.8, y: length * 0.8 }, { x: middle + wide - wave, y: length * 0.45 }, { x: middle + wide + wave * 0.4, y: 10 }, { x: middle + wide * 0.8, y: -44 },
  ]
  return smooth(view === 'profile' ? points.map(({ x, y }) => ({ x: Math.min(x, y > 30 ? 4 : -2), y })) : points, 0.9)
}

const strands = (cut: HairCut) => (cut === 'bob' ? 'M-24,20Q-28,44 -22,60M0,20V62M24,20Q28,44 22,60' : 'M-34,30Q-40,90 -30,150M-10,30Q-14,100 -8,160M16,30Q18,100 14,160M38,30Q42,90 32,146')

/** Strands that frame the face. */
function sideLocks(cut: HairCut, view: HeadView): string[] {
  if (view === 'back') return []
  const down = { bob: 60, long: 156, wavy: 132 }[cut as string]
  if (!down) return []
  const bend = cut === 'wavy' ? 12 : 2
  const lock = (x: number, sign: number, wide: number) => smooth([{ x: x - sign * 2, y: -40 }, { x: x + sign * (wide - 8), y: -20 }, { x: x + sign * (wide + bend), y: down * 0.45 }, { x: x + sign * (wide - bend * 0.5), y: down * 0.82 }, { x: x + sign * (wide - 12), y: down }, { x: x + sign * 1, y: down * 0.86 }, { x: x - sign * (3 - bend * 0.6), y: down * 0.5 }, { x: x - sign * 1, y: 6 }], 0.9)
  if (view === 'front') return [lock(-47, -1, 24), lock(47, 1, 24)]
  return view === 'turned' ? [lock(-24, -1, 34)] : [lock(-6, -1, 40)]
}

interface Tied {
  behind: string
  under: string
  top: string
  over: string
}

/** Buns, tails and braids. */
function ties({ hair: { cut, colour } }: PersonSpec, view: HeadView, pen: Pen): Tied {
  const none = { behind: '', under: '', top: '', over: '' }
  const where = { front: 0, turned: -58, profile: -68, back: 0 }[view]
  if (cut === 'bun') {
    const bun = solid([circle({ x: view === 'front' || view === 'back' ? 0 : where + 2, y: view === 'front' || view === 'back' ? -92 : -50 }, 27)], colour, pen) + line(view === 'back' ? 'M-16,-96Q0,-108 16,-96M-14,-84Q0,-96 14,-84' : '', shift(colour, -0.08), 2.6)
    return view === 'back' ? { ...none, top: bun } : { ...none, under: bun }
  }
  if (cut === 'ponytail') {
    const tail = view === 'front'
      ? smooth([{ x: 34, y: -70 }, { x: 74, y: -64 }, { x: 86, y: 0 }, { x: 72, y: 70 }, { x: 60, y: 92 }, { x: 58, y: 40 }, { x: 50, y: -20 }], 1)
      : smooth([{ x: where + 18, y: -56 }, { x: where - 16, y: -62 }, { x: where - 38, y: -6 }, { x: where - 26, y: 76 }, { x: where - 4, y: 118 }, { x: where + 2, y: 60 }, { x: where + 8, y: -10 }], 1)
    if (view === 'back') return { ...none, over: solid([smooth([{ x: -18, y: -40 }, { x: 18, y: -40 }, { x: 30, y: 40 }, { x: 16, y: 120 }, { x: 0, y: 138 }, { x: -16, y: 120 }, { x: -28, y: 40 }], 1)], colour, pen) }
    return { ...none, behind: solid([tail], colour, pen) }
  }
  if (cut === 'braid') {
    const [x, y, dx] = { front: [-44, 34, -12], turned: [-40, 40, 14], profile: [-44, 36, -6], back: [0, 44, 0] }[view] as [number, number, number]
    return { ...none, over: plait(x, y, dx, 8, colour, pen) }
  }
  if (cut === 'pigtails') {
    if (view === 'profile') return { ...none, over: plait(-26, 30, -6, 5, colour, pen) }
    if (view === 'turned') return { ...none, over: plait(-44, 30, -10, 5, colour, pen), behind: plait(40, 34, 8, 5, colour, pen) }
    return { ...none, over: plait(-52, 24, -12, 5, colour, pen) + plait(52, 24, 12, 5, colour, pen) }
  }
  return none
}

/** Knots one below the other, thinner to the end. */
function plait(x: number, y: number, drift: number, knots: number, colour: string, pen: Pen): string {
  const size = (index: number) => 17 - (index * 7) / knots
  const shapes = Array.from({ length: knots }, (_, index) => ellipse({ x: x + (drift * index) / knots + (index % 2 ? 4 : -4), y: y + index * 19 }, size(index), 14))
  const end = { x: x + drift, y: y + knots * 19 - 4 }
  const tuft = smooth([{ x: end.x - 8, y: end.y - 4 }, { x: end.x + 8, y: end.y - 4 }, { x: end.x + 11, y: end.y + 22 }, { x: end.x, y: end.y + 32 }, { x: end.x - 10, y: end.y + 22 }], 0.9)
  const marks = Array.from({ length: knots }, (_, index) => `M${x + (drift * index) / knots - size(index) * 0.6},${y + index * 19 + (index % 2 ? 6 : -2)}Q${x + (drift * index) / knots},${y + index * 19 + 8} ${x + (drift * index) / knots + size(index) * 0.6},${y + index * 19 + (index % 2 ? -2 : 6)}`).join('')
  return solid([...shapes, tuft], colour, pen) + line(marks, shift(colour, -0.12), 2.4) + fill(ellipse({ x: end.x, y: end.y - 4 }, 9, 5), '#6b3a34')
}

/** A cloud-like outline from one angle to another, closed by the given path. */
function bumps(centre: Point, wide: number, high: number, from: number, to: number, close: string): string {
  const count = Math.round(((to - from) / (Math.PI * 2)) * 15)
  const step = (to - from) / count
  const on = (angle: number): Point => ({ x: Math.round((centre.x + wide * Math.cos(angle)) * 10) / 10, y: Math.round((centre.y + high * Math.sin(angle)) * 10) / 10 })
  const start = on(from)
  const arcs = Array.from({ length: count }, (_, index) => {
    const end = on(from + step * (index + 1))
    const size = Math.round(Math.max(wide, high) * step * 0.62)
    return `A${size},${size} 0 0 1 ${end.x},${end.y}`
  })
  return `M${start.x},${start.y}${arcs.join('')}${close}`
}

const bareShine = (view: HeadView, spec: PersonSpec) => (view === 'back' ? '' : fill(ellipse({ x: view === 'front' ? -18 : -8, y: -56 }, 14, 6), mix(spec.skin, '#ffffff', 0.5), 0.5))
