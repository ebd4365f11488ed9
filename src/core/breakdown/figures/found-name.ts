import type { Nature } from '#core/assets/kind.ts'
import type { Gender } from '../lexicon/words.ts'

/** Somebody (or a group) named at one place of the script, before it is known who is who. */
export interface FoundName {
  /** As written, without article and number. */
  name: string
  source: 'cue' | 'capitals' | 'prose'
  /** maybe: a capital run that may also be emphasis; it needs a second witness. */
  sure: boolean
  many: boolean
  count: number | null
  nature: Nature
  gender: Gender
  /** Described where named: an age, an apposition, a bracket. */
  described: boolean
  /** What else the sentence calls them: "his grandson" → grandson. */
  roles: readonly string[]
  /** "whom everybody calls PIP". */
  otherNames: readonly string[]
  heard: boolean
  /** "(AGED 9)" behind a cue. */
  age: string | null
  scene: number
  line: number
  quote: string
  rule: string
}
