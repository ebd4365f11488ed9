import type { Sentence } from '../reading/passages.ts'
import type { Phrase } from '../reading/phrases.ts'

/** A thing in a sentence and what is done with it. */
export interface ThingFound {
  phrase: Phrase
  rule: string
  /** 2: hands are on it; 1: it is only looked at, sat on, or moves by itself. */
  weight: 1 | 2
}

/** One thing in one sentence. */
export interface ThingSighting {
  thing: ThingFound
  sentence: Sentence
  name: string
}
