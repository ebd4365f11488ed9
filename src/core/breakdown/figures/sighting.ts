import type { Manner } from '#core/assets/mention.ts'
import type { Figure } from './figure.ts'

/** One place of the script that speaks of a figure. */
export interface Sighting {
  figure: Figure
  form: string | null
  manner: Manner
  scene: number
  line: number
  quote: string
  rule: string
}
