import { pickBy } from '../chance.ts'
import { firstColour } from '../words/phrases.ts'
import type { ThingSpec } from './thing-spec.ts'

export function readThing(description: string, name: string, seed: string): ThingSpec {
  return { kind: 'thing', thing: 'generic', colour: firstColour(`${name}. ${description}`) ?? pickBy(seed, ['#8a6238', '#31557f', '#7c3b3a']), second: '#efe8da', stature: 0.2, seed }
}
