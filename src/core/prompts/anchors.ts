import { remembered } from '#core/remembered.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

const anchorPattern = /@\[([^\]\n]+)\]/g

/** How a stored prompt names an asset; the number comes at rendering, per pass. */
export const anchor = (name: string) => `@[${name}]`

/** Puts words in place of the anchors; a name nobody knows any more stays as a plain name. */
export const renderAnchors = (text: string, tell: (name: string) => string | undefined) =>
  text.replace(anchorPattern, (_, name: string) => tell(name) ?? name)

/** Whom a text names, in order. */
export const anchorsIn = (text: string): string[] => Array.from(text.matchAll(anchorPattern), ([, name]) => name!)

/** Takes out the sentences that tell of nobody but these; the rest stays as it is, to the letter. */
export function withoutSentencesAbout(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text
  const sentences = sentencesWithAnchors(text)
  const isAbout = ({ told }: { told: readonly string[] }) => told.length > 0 && told.every((name) => names.has(name))
  if (!sentences.some(isAbout)) return text
  return sentences.flatMap((sentence, at) => (isAbout(sentence) ? [] : [text.slice(sentence.start, sentences[at + 1]?.start)])).join('').trimEnd()
}

/** Every pass of a frame asks the same of the same prompt. */
const sentencesWithAnchors = remembered((text) =>
  sentencesOf(text).map((sentence) => ({ start: sentence.start, told: anchorsIn(sentence.text) })),
)
