import type { Point } from '../../svg.ts'
import type { HeadView } from '../head-view.ts'
import type { HairCut } from '../person-spec.ts'

interface Cap {
  path: string
  shadow: string
  streak: string
}

export const caps: Record<HeadView, (lift: number, cut: HairCut) => Cap> = {
  front(lift, cut) {
    const side = cut === 'crop' || cut === 'balding' ? -6 : 6
    const rim =
      `M${-51},${side}C${-60 - lift * 0.7},-30 ${-56 - lift},-${74 + lift}` +
      ` 0,${-78 - lift}C${56 + lift},-${74 + lift} ${60 + lift * 0.7},-30 51,${side}`
    const edge = hairlines[cut] ?? 'C48,-8 46,-24 40,-38C24,-50 -24,-50 -40,-38C-46,-24 -48,-8 -51,6Z'
    const shadow =
      `M24,${-77 - lift}C${56 + lift},-${70 + lift} ${60 + lift * 0.7},-30` +
      ` 51,${side}C48,-12 47,-24 43,-36C38,-54 32,-66 24,${-77 - lift}Z`
    if (cut === 'balding')
      return {
        path: `M-51,16C-62,-6 -58,-36 -44,-52C-46,-34 -47,-10 -51,16ZM51,16C62,-6 58,-36 44,-52C46,-34 47,-10 51,16Z`,
        shadow: '',
        streak: '',
      }
    if (cut === 'mohawk') return { path: `M-15,-62C-22,-110 22,-118 16,-62Q0,-54 -15,-62Z`, shadow: '', streak: '' }
    if (cut === 'afro' || cut === 'curly')
      return {
        path: bumps(
          { x: 0, y: -34 },
          56 + lift * 0.75,
          50 + lift * 0.75,
          Math.PI * 0.93,
          Math.PI * 2.07,
          'L48,-8C46,-24 40,-36 24,-40C8,-44 -8,-44 -24,-40C-40,-36 -46,-24 -48,-8Z',
        ),
        shadow: '',
        streak: '',
      }
    return {
      path: `${rim}${edge}`,
      shadow,
      streak:
        cut === 'crop'
          ? ''
          : `M-34,${-56 - lift * 0.4}Q-24,${-70 - lift * 0.6} -6,${-74 - lift * 0.6}M-26,-52Q-16,-64 2,-68`,
    }
  },
  turned(lift, cut) {
    if (cut === 'balding')
      return {
        path: 'M-58,-30C-70,0 -62,28 -44,38C-38,26 -26,22 -24,8C-26,-6 -30,-20 -40,-36Z',
        shadow: '',
        streak: '',
      }
    if (cut === 'mohawk')
      return { path: 'M32,-66C34,-106 -46,-112 -56,-40C-40,-66 -6,-74 32,-66Z', shadow: '', streak: '' }
    const inner =
      cut === 'swept'
        ? 'C34,-56 20,-58 8,-52C-2,-44 -8,-28 -12,-14C-14,-4 -18,8 -22,10'
        : cut === 'bob' || cut === 'pigtails'
          ? 'C42,-34 40,-26 36,-20C24,-28 4,-28 -8,-22C-12,-12 -16,4 -20,12'
          : 'C34,-50 18,-44 4,-38C-6,-32 -12,-18 -14,-8C-16,2 -18,10 -22,14'
    const ear = 'C-34,-4 -42,4 -36,18C-40,24 -42,30 -42,40'
    const rim =
      `C-50,34 -56,26 ${-60 - lift * 0.4},10C${-70 - lift * 0.7},-26` +
      ` ${-50 - lift * 0.6},${-78 - lift * 0.6} -8,${-79 - lift}C16,${-80 - lift}` +
      ` ${42 + lift * 0.5},${-74 - lift * 0.5} 41,-42Z`
    if (cut === 'afro' || cut === 'curly')
      return {
        path: bumps(
          { x: -12, y: -30 },
          56 + lift * 0.7,
          52 + lift * 0.7,
          Math.PI * 0.62,
          Math.PI * 1.93,
          'L38,-38C24,-44 8,-42 -4,-34C-12,-24 -16,-8 -22,4C-34,0 -40,10 -36,22L-40,34Z',
        ),
        shadow: '',
        streak: '',
      }
    return {
      path: `M41,-42${inner}${ear}${rim}`,
      shadow:
        `M-42,40C-50,34 -56,26 ${-60 - lift * 0.4},10C${-66 - lift * 0.5},-10` +
        ' -64,-30 -56,-44C-56,-20 -52,4 -38,12C-40,22 -42,28 -42,40Z',
      streak: `M-30,${-62 - lift * 0.4}Q-12,${-74 - lift * 0.6} 12,${-70 - lift * 0.6}M-38,-50Q-28,-62 -10,-64`,
    }
  },
  profile(lift, cut) {
    if (cut === 'balding')
      return {
        path: 'M-60,-30C-72,0 -60,30 -40,44C-34,30 -22,26 -14,20C-6,6 -8,-10 -16,-26C-30,-30 -48,-34 -60,-30Z',
        shadow: '',
        streak: '',
      }
    if (cut === 'mohawk')
      return { path: 'M38,-60C34,-108 -66,-116 -68,-20C-56,-58 -20,-74 38,-60Z', shadow: '', streak: '' }
    const hairline =
      cut === 'swept'
        ? '44,-50C30,-56 14,-52 8,-40C4,-26 4,-10 2,10'
        : cut === 'bob' || cut === 'pigtails'
          ? '48,-22C34,-30 18,-26 12,-18C8,-8 6,2 2,14'
          : '46,-46C32,-50 16,-42 12,-28C10,-16 6,-2 2,14'
    if (cut === 'afro' || cut === 'curly')
      return {
        path: bumps(
          { x: -14, y: -28 },
          56 + lift * 0.7,
          52 + lift * 0.7,
          Math.PI * 0.56,
          Math.PI * 1.9,
          'L40,-44C28,-46 16,-40 10,-28C8,-14 4,0 0,8C-10,-8 -26,-4 -24,14L-28,34Z',
        ),
        shadow: '',
        streak: '',
      }
    return {
      path:
        `M${hairline}C-6,10 -4,-6 -12,-8C-26,-8 -26,10 -20,22C-24,32 -30,40` +
        ` -40,46C${-62 - lift * 0.4},28 ${-72 - lift * 0.7},-6 ${-66 - lift * 0.7},-34` +
        `C${-56 - lift * 0.5},${-70 - lift * 0.7} -22,${-80 - lift} 6,${-79 - lift}` +
        `C${30 + lift * 0.4},${-78 - lift * 0.6} 46,-64 ${hairline.split('C')[0]}Z`,
      shadow:
        `M-40,46C${-62 - lift * 0.4},28 ${-72 - lift * 0.7},-6 ${-66 - lift * 0.7},-34` +
        'C-58,-14 -50,6 -28,16C-26,28 -32,40 -40,46Z',
      streak: `M-34,${-62 - lift * 0.4}Q-14,${-76 - lift * 0.6} 10,${-72 - lift * 0.6}M-42,-48Q-30,-62 -8,-64`,
    }
  },
  back(lift, cut) {
    if (cut === 'balding')
      return {
        path: 'M-52,-10C-58,14 -48,38 -32,48Q0,58 32,48C48,38 58,14 52,-10C40,14 -40,14 -52,-10Z',
        shadow: '',
        streak: '',
      }
    if (cut === 'mohawk') return { path: 'M-15,-66C-20,-112 20,-118 16,-66L12,40Q0,50 -12,40Z', shadow: '', streak: '' }
    if (cut === 'afro' || cut === 'curly')
      return {
        path: bumps({ x: 0, y: -24 }, 58 + lift * 0.75, 60 + lift * 0.7, 0, Math.PI * 2, 'Z'),
        shadow: '',
        streak: '',
      }
    return {
      path:
        `M-52,12C${-60 - lift * 0.7},-30 ${-56 - lift},-${74 + lift} 0,${-78 - lift}` +
        `C${56 + lift},-${74 + lift} ${60 + lift * 0.7},-30 52,12C50,34` +
        ' 42,48 30,54Q0,62 -30,54C-42,48 -50,34 -52,12Z',
      shadow:
        `M20,${-76 - lift}C${56 + lift},-${70 + lift} ${60 + lift * 0.7},-30` +
        ` 52,12C50,34 42,48 30,54Q18,58 6,59C34,30 40,-30 20,${-76 - lift}Z`,
      streak:
        `M-34,${-50 - lift * 0.4}Q-30,-64 -14,${-70 - lift * 0.6}M-30,-20` +
        'Q-34,10 -24,36M0,-10Q0,20 0,44M26,-20Q32,10 24,36',
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

/** A cloud-like outline from one angle to another, closed by the given path. */
function bumps(centre: Point, wide: number, high: number, from: number, to: number, close: string): string {
  const count = Math.round(((to - from) / (Math.PI * 2)) * 15)
  const step = (to - from) / count
  const on = (angle: number): Point => ({
    x: Math.round((centre.x + wide * Math.cos(angle)) * 10) / 10,
    y: Math.round((centre.y + high * Math.sin(angle)) * 10) / 10,
  })
  const start = on(from)
  const arcs = Array.from({ length: count }, (_, index) => {
    const end = on(from + step * (index + 1))
    const size = Math.round(Math.max(wide, high) * step * 0.62)
    return `A${size},${size} 0 0 1 ${end.x},${end.y}`
  })
  return `M${start.x},${start.y}${arcs.join('')}${close}`
}
