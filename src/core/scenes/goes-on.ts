import { fold } from '#core/scripts/language/fold.ts'
import type { SlugLine } from './scene.ts'

const stillTheSame = new RegExp(
  String.raw`\b(?:continuous|continuing|cont'?d|continued|same(?! (?:day|night|morning|evening|afternoon|week|year))|fortlaufend|fortgesetzt|gleiche zeit|continu|suite|meme temps|meme moment|` +
    String.raw`continuo|continua|mismo tiempo|mismo momento|ciag dalszy|c\.? ?d\.?|tym samym czasie)(?![\p{L}])`,
  'u',
)

/** Whether a scene goes on where the one before it ended: in the same place, with no time between. */
export const goesOn = (before: SlugLine, here: SlugLine): boolean =>
  here.places.length > 0 &&
  here.time !== null &&
  stillTheSame.test(fold(here.time)) &&
  placeOf(before) === placeOf(here)

const placeOf = ({ setting, places }: SlugLine) => `${setting} ${fold(places.join(' - '))}`
