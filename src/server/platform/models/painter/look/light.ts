import type { PlaceSpec } from '../places/place-spec.ts'
import { timeIn, weatherIn } from '../places/read-place.ts'

/** What falls on those who stand in a place: shares of red, green and blue that are left. */
export interface Light {
  gain: readonly [number, number, number]
  time: PlaceSpec['time']
  weather: PlaceSpec['weather']
  /** Whether the prompt says anything about it. */
  told: boolean
}

const outdoors: Record<PlaceSpec['time'], Light['gain']> = {
  day: [1, 1, 1],
  dawn: [1.02, 0.94, 0.87],
  dusk: [0.97, 0.86, 0.82],
  night: [0.8, 0.82, 0.9],
}
const indoors: Record<PlaceSpec['time'], Light['gain']> = {
  day: [1, 1, 1],
  dawn: [1.01, 0.96, 0.91],
  dusk: [0.97, 0.9, 0.82],
  night: [0.94, 0.88, 0.8],
}

export function lightOf(words: string, place: string, inside: boolean): Light {
  const told = /[a-z]/i.test(words)
  const time = timeIn(told ? words : place)
  const weather = weatherIn(`${words} ${place}`)
  const dull = weather === 'rain' || weather === 'storm' || weather === 'fog'
  const gain = (inside ? indoors : outdoors)[time]
  return { time, weather, told, gain: dull && !inside && time === 'day' ? [0.93, 0.95, 0.97] : gain }
}
