import type { PromptKind } from './prompt.ts'

/** What stands in a prompt that another one owns: frames own what is visible, the video prompt owns motion, speech and sound (F2). */
export interface Misplaced {
  words: string
  advice: string
}

const motion = /\b(?:camera (?:pans|tilts|pushes|pulls|tracks|moves|follows)|pans? (?:left|right)|push(?:es)? in|pull(?:s)? out|dolly|zooms?|tracking shot|walks? (?:in|out|into|away)|enters?|exits?|leaves the (?:room|frame))\b/giu
const sound = /\b(?:says?|shouts?|whispers?|music|voice-?over|we hear|sound of|off-screen)\b|[“"][^”"]{3,}[”"]/giu

/**
 * Flagged, never blocked.
 * @param traits of the assets that go as pictures: the frames show them already, so the video prompt need not describe them
 */
export function misplaced(kind: PromptKind, text: string, traits: readonly string[] = []): Misplaced[] {
  if (kind === 'video') {
    return traits
      .filter((trait) => trait.length > 12 && text.toLowerCase().includes(trait.toLowerCase()))
      .map((words) => ({ words, advice: 'the frames show this; the video prompt is for motion, speech and sound' }))
  }
  return [
    ...found(text, motion).map((words) => ({ words, advice: 'a still picture cannot show this; it belongs to the video prompt' })),
    ...found(text, sound).map((words) => ({ words, advice: 'speech and sound belong to the video prompt' })),
  ]
}

const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([words]) => words))]
