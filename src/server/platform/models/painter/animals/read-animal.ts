import { pickBy } from '../chance.ts'
import { firstColour } from '../words/phrases.ts'
import type { AnimalSpec } from './animal-spec.ts'

export function readAnimal(description: string, seed: string): AnimalSpec {
  return { kind: 'animal', species: 'dog', coat: firstColour(description) ?? pickBy(seed, ['#8a6238', '#5d4a3c', '#b8a383']), marks: '#efe8da', pattern: 'plain', stature: 0.5, legs: 4, collar: null, seed }
}
