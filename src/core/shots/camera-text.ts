import type { Camera } from './camera.ts'
import { angleWords, movementWords, sizeWords } from './camera/words.ts'

/** "Medium close-up, over the shoulder, 50 mm, slow push in" */
export const cameraText = ({ size, angle, lens, movement }: Camera): string =>
  [written(sizeWords, size), written(angleWords, angle), `${lens} mm`, written(movementWords, movement)].join(', ')

/** What a camera line says, in full words or the field's abbreviations; only what it says. */
export function parseCamera(text: string): Partial<Camera> {
  const plain = text.replace(/’/gu, "'")
  const size = read(sizeWords, plain)
  const angle = read(angleWords, plain)
  const movement = read(movementWords, plain)
  const lens = lensIn(plain)
  return { ...(size && { size }), ...(angle && { angle }), ...(movement && { movement }), ...(lens && { lens }) }
}

/** A zoom is read at its wide end. */
function lensIn(text: string): number | undefined {
  const millimetres = /\b(\d{1,3})(?:\s*[-–]\s*\d{1,3})?\s*mm\b/iu.exec(text)?.[1]
  if (millimetres) return Number(millimetres)
  if (/\bfish-?eye\b/iu.test(text)) return 14
  if (/\bwide[\s-]angle\b/iu.test(text)) return 24
  return /\b(telephoto|tele|long lens)\b/iu.test(text) ? 135 : undefined
}

const written = <Word>(words: readonly [Word, string, RegExp][], word: Word) =>
  words.find(([one]) => one === word)?.[1] ?? ''
const read = <Word>(words: readonly [Word, string, RegExp][], text: string) =>
  words.find(([, , pattern]) => pattern.test(text))?.[0]
