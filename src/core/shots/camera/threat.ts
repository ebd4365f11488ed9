import { fold } from '#core/scripts/language/fold.ts'
import { pattern } from '../pattern.ts'
import type { Speech } from '../shot.ts'

/** Words of somebody who has others in hand, or means to. */
const threatening = pattern(
  'u',
  String.raw`(?<![\p{L}])(?:dead|kill|retire (?:them|him|her)|destroy|obey|or else|you will|swim home|shut up|get out|`,
  String.raw`don.t just|bring (?:me|her|him|them)|give me|i want (?:them|him|her|it)|hands up|stop right|come out|my wife.s|`,
  String.raw`who.s coming|where is|never again|i warn|damn|bastard|totet?|bring mir|raus|halt den mund|`,
  String.raw`tuer|mort|tais-toi|matar|muerte|callate|zabij|cicho)(?![\p{L}])`,
)

/** A word of four letters or more in capitals is shouted. */
const shouted = /(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])[^.?]*!/u

/** Who commands, threatens or shouts others down; null when nobody in view does. */
export const threatIn = (dialogue: readonly Speech[]): string | null =>
  dialogue.find(({ voice, text }) => voice === 'on' && (threatening.test(fold(text)) || shouted.test(text)))?.speaker ??
  null
