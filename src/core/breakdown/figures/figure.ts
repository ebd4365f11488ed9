import type { Nature } from '#core/assets/kind.ts'
import type { Gender } from '../lexicon/words.ts'
import type { FoundName } from './found-name.ts'

/** Somebody of the film, or a group, with everything they are called. */
export interface Figure {
  /** Every spelling found, by its key; the key is without accents, articles and marks. */
  names: Map<string, string>
  found: FoundName[]
  many: boolean
  nature: Nature
  gender: Gender
  speaks: boolean
  /** Only nouns: what "the boy" may mean. */
  roles: Set<string>
  /** Called by a name of their own, not only by what they are. */
  proper: boolean
  forms: FigureForm[]
}

/** OLD MARTA: one more name, and a look of its own. */
export interface FigureForm {
  name: string
  found: FoundName[]
}
