import type { Speech } from './shot.ts'

/**
 * Speech: about 150 words a minute, pauses included, the rate of narration and of screen dialogue.
 * Action: silent reading, about 238 words a minute (Brysbaert 2019): a page of action comes out near its minute.
 */
const speaking = { wordsPerSecond: 150 / 60, least: 1 }
const reading = { wordsPerSecond: 238 / 60, least: 1.5 }

/** No shot is shorter: the eye needs that long to find its way in a new frame. */
export const shortestShot = 2

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0

export const speakingSeconds = (text: string) => Math.max(speaking.least, wordsIn(text) / speaking.wordsPerSecond)

/** One sentence is one beat: however short, something must be seen to happen. */
export const readingSeconds = (sentence: string) => Math.max(reading.least, wordsIn(sentence) / reading.wordsPerSecond)

export const toHalfSeconds = (seconds: number) => Math.max(shortestShot, Math.round(seconds * 2) / 2)

/** How long a shot with these sentences and speeches lasts. */
export const shotSeconds = (sentences: readonly string[], dialogue: readonly Speech[]) =>
  toHalfSeconds(
    sentences.reduce((sum, sentence) => sum + readingSeconds(sentence), 0) +
      dialogue.reduce((sum, { text }) => sum + speakingSeconds(text), 0),
  )
