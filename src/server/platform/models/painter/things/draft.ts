import type { Ink } from './ink.ts'

/**
 * Name, words for it, size of 1000 units beside an adult, usual colour, depth beside width, drawing standing on y
 * 0.
 */
export type Draft = readonly [
  name: string,
  words: string,
  stature: number,
  colour: string,
  depth: number,
  draw: (ink: Ink) => string,
]
