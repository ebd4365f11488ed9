import { castle, field, forest, graveyard, meadow, park } from './outside/country.ts'
import type { Exterior } from './outside/grounds.ts'
import { alley, roof, square, street, village } from './outside/town.ts'
import { beach, cliff, deck, pier, river, sea } from './outside/waters.ts'
import { bridge, platform, road } from './outside/ways.ts'
import { desert, mountain, skyOnly, space } from './outside/wilds.ts'

export const exteriors: Record<string, Exterior> = {
  street,
  alley,
  pier,
  beach,
  cliff,
  sea,
  deck,
  meadow,
  field,
  desert,
  park,
  river,
  roof,
  road,
  village,
  graveyard,
  castle,
  space,
  platform,
  bridge,
  square,
  sky: skyOnly,
  forest: forest(true, ['#44694f', '#3a5f47', '#5f6f48']),
  grove: forest(false, ['#5f8558', '#557d4a', '#748a52']),
  jungle: forest(false, ['#3f7a4c', '#2f6a40', '#4a6b3a']),
  mountain: mountain(false),
  snow: mountain(true),
}
