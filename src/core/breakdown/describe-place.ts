import { shortened } from '#core/assets/describe.ts'
import { languageOf } from '#core/scripts/language/detect-language.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { lexiconOf } from './lexicon/lexicon.ts'

const most = 3
const ofFragment = 3

/** What a place looks like: the first sentences under its heading in which nobody of the cast does anything. */
export function describePlace(opening: readonly string[], people: readonly string[]): string {
  const sentences = opening.flatMap((text) => sentencesOf(text.replace(/[*_]/g, '')).map((sentence) => sentence.text))
  const { nounClass } = lexiconOf(languageOf(opening))
  const busy = new Set([...people.flatMap(calledBy), 'he', 'she', 'they', 'his', 'her', 'their'])
  const isBusy = (words: readonly string[]) => words.some((word) => busy.has(word))
  // "Bad choice." is a remark of the writer; "Fog." is to be seen.
  const isRemark = (words: readonly string[]) => words.length <= ofFragment && nounClass(words.at(-1) ?? '') === 'abstract'
  const seen = sentences.filter((sentence) => {
    const words = wordsOf(sentence)
    return words.length > 0 && !isBusy(words) && !isRemark(words)
  })
  return shortened(seen.slice(0, most))
}

/** The "Short Guard" is "the guard" as soon as he is known. */
function calledBy(name: string): string[] {
  const words = wordsOf(name)
  return words.length === 1 ? words : words.filter((word, at) => word.length > 3 && (at === 0 || at === words.length - 1))
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).map(fold).filter(Boolean)
