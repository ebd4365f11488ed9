import type { Camera } from '../camera.ts'
import { parseCamera } from '../camera-text.ts'
import { pattern } from '../pattern.ts'

const set = [
  '(?:EXTREME |MEDIUM )?CLOSE(?:R|[\\s-]?UPS?)?(?:\\s(?:ON|SHOT|OF|IN))?|ECU|CU|MCU|ANGLE(?:\\s(?:ON|DOWN',
  'UP))?|(?:HIGH|LOW|DUTCH|WIDE|REVERSE) ANGLE',
  '(?:EXTREME )?WIDE(?:\\s(?:ON|SHOT))?|WIDER|LONG SHOT|FULL SHOT|TWO[\\s-]SHOT|MEDIUM SHOT|MASTER SHOT',
  'INSERT|P\\.?O\\.?V\\.?|POINT OF VIEW|OVERHEAD|AERIAL',
  "BIRD'?S[\\s-]EYE|OVER (?:THE|HIS|HER) SHOULDER|O\\.?T\\.?S\\.?|(?:WHIP )?PANS?|PANNING|TILTS? (?:UP|DOWN)",
  'PUSH(?:ES|ING)? IN|PULL(?:S|ING)? (?:BACK|OUT)',
  'DOLL(?:Y|IES) (?:IN|OUT|BACK)|ZOOMS? (?:IN|OUT)|TRACK(?:S|ING)(?: SHOT)?|CRANES? (?:UP|DOWN)|HAND-?HELD',
  'ESTABLISHING(?: SHOT)?',
].join('|')

/** Camera words count in a script only where it speaks to the crew: in capitals, or of "we" and "the camera". */
const shouted = new RegExp(
  `(?<![\\p{L}])(?:${set})(?![\\p{L}])(?:\\s+(?:ON|OF|TO|FROM|THE|LEFT|RIGHT|SHOT|ANGLE))*`,
  'u',
)
const spoken = pattern(
  'iu',
  String.raw`\b(?:we|the camera|camera|kamera|la caméra|la cámara)\s+(?:then\s+|slowly\s+|`,
  String.raw`now\s+)?(?:pans?|tilts?|push(?:es)?|pulls?|doll(?:y|ies)|zooms?|tracks?|cranes?|`,
  String.raw`follows?|rises?|descends?|moves?|schwenkt|folgt|suit|sigue|widens?|circles?)\b[^.!?,]*`,
)

export interface CameraDirection {
  /** The words as written. */
  quote: string
  camera: Partial<Camera>
}

/** What the script itself asks of the camera; null where its words mean nothing to a camera. */
export function cameraDirection(text: string): CameraDirection | null {
  const quote = (shouted.exec(text) ?? spoken.exec(text))?.[0].trim()
  if (!quote) return null
  const camera = parseCamera(quote)
  return Object.keys(camera).length > 0 || /\bANGLE\b/u.test(quote) ? { quote, camera } : null
}

/** Words that ask for a set-up of their own, so a shot begins with them. */
export const opensSetup = (sentence: string) => shouted.exec(sentence)?.index === 0
