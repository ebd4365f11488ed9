import { says } from '../words/phrases.ts'
import type { PlaceSpec } from './place-spec.ts'

export function readPlace(description: string, name: string, seed: string): PlaceSpec {
  const text = `${name}. ${description}`
  return { kind: 'place', place: 'generic', inside: says('interior|int').test(text), time: says('night|nacht|nuit|noche|noc').test(text) ? 'night' : 'day', weather: 'clear', tint: null, seed }
}
