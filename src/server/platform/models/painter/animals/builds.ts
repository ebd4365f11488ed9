import type { Species } from './animal-spec.ts'

/** Shape of a four-legged animal, a thousand units high at the head. */
export interface Build {
  /** Ground to belly. */
  leg: number
  body: number
  deep: number
  /** From the shoulder to the middle of the head. */
  neck: [ahead: number, up: number]
  neckThick: number
  skull: number
  snout: number
  snoutDeep: number
  ears: 'flop' | 'prick' | 'round' | 'long' | 'side' | 'fan'
  tail: 'curl' | 'long' | 'bush' | 'stub' | 'tuft' | 'hair'
  legThick: number
  hooves: boolean
  mane: 'none' | 'crest' | 'ring' | 'wool' | 'trunk'
  horns: 'none' | 'cow' | 'goat' | 'antlers'
}

export type FourLegged = Exclude<Species, 'bird' | 'crow' | 'duck' | 'hen' | 'owl' | 'fish' | 'snake' | 'frog' | 'monkey'>

const dog: Build = { leg: 330, body: 520, deep: 235, neck: [120, 215], neckThick: 82, skull: 100, snout: 118, snoutDeep: 52, ears: 'flop', tail: 'curl', legThick: 42, hooves: false, mane: 'none', horns: 'none' }
const horse: Build = { leg: 390, body: 480, deep: 215, neck: [190, 260], neckThick: 92, skull: 62, snout: 150, snoutDeep: 48, ears: 'prick', tail: 'hair', legThick: 34, hooves: true, mane: 'crest', horns: 'none' }

export const builds: Record<FourLegged, Build> = {
  dog,
  beast: dog,
  wolf: { ...dog, ears: 'prick', tail: 'bush', neck: [150, 190], snout: 130, skull: 96 },
  fox: { ...dog, ears: 'prick', tail: 'bush', leg: 300, deep: 190, snout: 128, snoutDeep: 36, legThick: 32, neckThick: 66 },
  cat: { ...dog, leg: 300, body: 540, deep: 215, neck: [110, 190], neckThick: 74, skull: 122, snout: 38, snoutDeep: 46, ears: 'prick', tail: 'long', legThick: 38 },
  lion: { ...dog, leg: 330, body: 600, deep: 260, neck: [130, 170], neckThick: 110, skull: 118, snout: 84, snoutDeep: 66, ears: 'round', tail: 'tuft', legThick: 52, mane: 'ring' },
  bear: { ...dog, leg: 240, body: 580, deep: 360, neck: [150, 130], neckThick: 150, skull: 130, snout: 92, snoutDeep: 60, ears: 'round', tail: 'stub', legThick: 78 },
  horse,
  deer: { ...horse, leg: 400, body: 420, deep: 175, neck: [130, 280], neckThick: 58, skull: 58, snout: 100, snoutDeep: 34, tail: 'stub', legThick: 24, mane: 'none', horns: 'antlers', ears: 'side' },
  cow: { ...horse, leg: 320, body: 700, deep: 320, neck: [180, 130], neckThick: 115, skull: 92, snout: 132, snoutDeep: 70, ears: 'side', tail: 'tuft', legThick: 46, mane: 'none', horns: 'cow' },
  goat: { ...horse, leg: 340, body: 480, deep: 240, neck: [130, 210], neckThick: 74, skull: 76, snout: 110, snoutDeep: 42, ears: 'side', tail: 'stub', legThick: 32, mane: 'none', horns: 'goat' },
  sheep: { ...horse, leg: 260, body: 560, deep: 340, neck: [150, 120], neckThick: 90, skull: 84, snout: 92, snoutDeep: 48, ears: 'side', tail: 'stub', legThick: 34, mane: 'wool' },
  pig: { ...horse, leg: 200, body: 680, deep: 380, neck: [160, 50], neckThick: 160, skull: 130, snout: 90, snoutDeep: 62, ears: 'fan', tail: 'curl', legThick: 50, mane: 'none' },
  rabbit: { ...dog, leg: 120, body: 420, deep: 300, neck: [120, 150], neckThick: 110, skull: 120, snout: 40, snoutDeep: 56, ears: 'long', tail: 'stub', legThick: 46 },
  mouse: { ...dog, leg: 90, body: 520, deep: 330, neck: [170, 40], neckThick: 140, skull: 132, snout: 90, snoutDeep: 40, ears: 'fan', tail: 'long', legThick: 34 },
  elephant: { ...horse, leg: 330, body: 640, deep: 440, neck: [190, 100], neckThick: 150, skull: 160, snout: 30, snoutDeep: 90, ears: 'fan', tail: 'tuft', legThick: 92, mane: 'trunk' },
}
