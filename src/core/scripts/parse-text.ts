import { parseFountain } from './parse-fountain.ts'
import type { Screenplay } from './screenplay.ts'

/** Plain text, laid out like a page or not at all. */
export function parseText(text: string): Screenplay {
  return { ...parseFountain(text), format: 'text' }
}
