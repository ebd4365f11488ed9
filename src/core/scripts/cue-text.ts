import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'

/** A name as it stands over a speech: few words in capitals, perhaps with (V.O.) behind. */
export function isCueText(text: string): boolean {
  const name = text.split('(', 1)[0]?.trim() ?? ''
  const wellFormed = !text.includes('(') || text.trimEnd().endsWith(')')
  return wellFormed && isInCapitals(name) && name.length <= 40 && !/[:!?;,]$/.test(name) && !isSceneHeading(text)
}

export const nameIn = (cue: string) => cue.split('(', 1)[0]?.trim().toUpperCase() ?? ''

/** (CONT'D) behind a name: who spoke before still speaks. */
export const saysAgain = (cue: string) =>
  /\b(?:CONT(?:INUED|INUING|['’]?D|\.)?|FORTS\.?|SUITE|CD\.?|CONTINUA)\)?\s*$/iu.test(cue)
