import type { Point } from '../svg.ts'

/** Which of four drawings a head is seen in. */
export type HeadView = 'front' | 'turned' | 'profile' | 'back'

/** Turned by so many degrees from the viewer; more than 180 never happens. */
export function headView(yaw: number): { view: HeadView; mirrored: boolean } {
  const turn = Math.abs(yaw)
  const view = turn < 18 ? 'front' : turn < 66 ? 'turned' : turn < 128 ? 'profile' : 'back'
  return { view, mirrored: yaw < 0 }
}

/** Landmarks of a head 150 units high, its middle at 0,0; the turned ones look to the right. */
export interface Face {
  skull: string
  /** The shadow side of the skull. */
  shadow: string
  /** Far and near eye as seen; a width of 0 is not seen. */
  eyes: (Point & { width: number })[]
  nose: { path: string; under: string }
  mouth: Point & { width: number }
  ears: Point[]
  /** Middle of the jaw, where beards hang. */
  chin: Point
}

export function faceOf(view: HeadView, jaw: number, nose: number, child: boolean): Face {
  const low = child ? 5 : 0
  switch (view) {
    case 'front':
    case 'back':
      return front(jaw, nose, low)
    case 'turned':
      return turned(jaw, nose, low)
    case 'profile':
      return profile(jaw, nose, low)
  }
}

function front(jaw: number, nose: number, low: number): Face {
  const wide = 25 + jaw * 13
  const cheek = 46 + jaw * 3
  const tip = 5 + nose * 4
  return {
    skull:
      `M-51,-14C-55,-58 -31,-77 0,-77C31,-77 55,-58 51,-14C51,12 ${cheek},36` +
      ` ${wide},60Q12,76 0,76Q-12,76 ${-wide},60C${-cheek},36 -51,12 -51,-14Z`,
    shadow:
      `M30,-70C55,-58 55,-40 51,-14C51,12 ${cheek},36 ${wide},60Q12,76` +
      ' 0,76Q22,60 27,38C30,24 34,14 33,4C32,-10 40,-40 30,-70Z',
    eyes: [
      { x: -20.5, y: 1 + low, width: 17 },
      { x: 20.5, y: 1 + low, width: 17 },
    ],
    nose: {
      path:
        `M3,${-2 + low}C5,10 ${tip + 3},20 ${tip + 4},${27 + low}Q${tip},${33 + low}` +
        ` 0,${32 + low}Q5,${27 + low} 3,${-2 + low}Z`,
      under: `M${-tip - 2},${28 + low}Q${-tip},${33 + low} 0,${33 + low}Q${tip + 2},${33 + low} ${tip + 3},${28 + low}`,
    },
    mouth: { x: 0, y: 48 + low / 2, width: 15 },
    ears: [
      { x: -52, y: 8 },
      { x: 52, y: 8 },
    ],
    chin: { x: 0, y: 62 },
  }
}

function turned(jaw: number, nose: number, low: number): Face {
  const back = -20 - jaw * 8
  const tip = 33 + nose * 6
  return {
    skull:
      'M41,-40C46,-30 45,-16 44,-9C45,4 47,12 43,24C41,38 38,52 31,64' +
      `Q22,77 8,76Q-8,72 ${back},58C-34,48 -40,36 -44,22C-60,14 -64,-16` +
      ' -56,-42C-44,-74 -14,-80 4,-77C26,-74 37,-58 41,-40Z',
    shadow:
      `M${back},58C-34,48 -40,36 -44,22C-50,16 -52,6 -52,0C-40,8 -34,22` +
      ` -26,34C-16,52 -4,64 8,76Q-8,72 ${back},58Z`,
    eyes: [
      { x: 34, y: 1 + low, width: 12 },
      { x: 1, y: 1 + low, width: 17 },
    ],
    nose: {
      path:
        `M23,${-6 + low}C25,8 ${tip},18 ${tip + 2},${25 + low}Q${tip},${32 + low}` +
        ` 20,${32 + low}Q24,${24 + low} 20,${2 + low}Z`,
      under: `M16,${28 + low}Q18,${33 + low} 24,${32 + low}Q${tip},${32 + low} ${tip + 2},${25 + low}`,
    },
    mouth: { x: 22, y: 48 + low / 2, width: 13 },
    ears: [{ x: -30, y: 10 }],
    chin: { x: 14, y: 62 },
  }
}

function profile(jaw: number, nose: number, low: number): Face {
  const tip = low > 0 ? 56 : 61 + nose * 7
  const chin = 46 + jaw * 5
  return {
    skull:
      'M4,-77C28,-76 43,-58 46,-36C48,-28 49,-20 47,-12C46,-6 47,-2 50,6' +
      `C54,14 ${tip},20 ${tip},${24 + low / 2}C${tip},30 52,31 50,34` +
      `C52,39 54,42 52,45C50,47 49,47 50,49C53,53 51,56 47,58C48,63 ${chin + 4},68` +
      ` ${chin},73Q${chin - 8},80 24,77C8,72 -6,62 -16,50C-22,44 -34,44` +
      ' -42,34C-58,20 -68,-6 -62,-32C-54,-66 -24,-79 4,-77Z',
    shadow: `M24,77C8,72 -6,62 -16,50C-22,44 -34,44 -42,34C-36,30 -24,32 -14,36C2,44 18,62 34,78Q28,78 24,77Z`,
    eyes: [{ x: 36, y: 0 + low, width: 12 }],
    nose: { path: '', under: `M46,27Q48,33 54,31` },
    mouth: { x: 46, y: 47, width: 8 },
    ears: [{ x: -14, y: 8 }],
    chin: { x: 30, y: 66 },
  }
}
