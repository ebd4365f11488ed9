import type { Manner } from '#core/assets/mention.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { ElementKind } from '#core/scripts/screenplay.ts'
import { readCue } from '#core/scripts/cue.ts'

interface Passage {
  kind: ElementKind
  /** As written. */
  text: string
  plain: string
  line: number
}

export interface Evidence {
  /** The sentence, cue or heading as written. */
  quote: string
  line: number
  /** What the place in the script allows at most: who is only spoken of is not seen. */
  manner: (told: Manner) => Manner
}

const unseen: ReadonlySet<ElementKind> = new Set(['note', 'boneyard', 'section', 'synopsis', 'page_break', 'transition'])

/** Finds quotes in one scene; what is not there word for word is no evidence. */
export function openScene({ heading, elements }: SceneCut): (quote: string) => Evidence | null {
  const passages: Passage[] = [
    { kind: 'scene_heading', text: heading, plain: plain(heading), line: elements[0]?.place.line ?? 1 },
    ...elements
      .filter(({ kind }) => !unseen.has(kind))
      .map(({ kind, text, place }): Passage => ({ kind, text, plain: plain(text), line: place.line })),
  ]
  return (given) => {
    const quote = plain(given)
    if (!/\p{L}{2}/u.test(quote)) return null
    const found = passages.find((passage) => stands(passage.plain, quote))
    return found ? { quote: asWritten(found, quote), line: found.line, manner: (told) => allowed(found, told) } : null
  }
}

const asWritten = ({ text }: Passage, quote: string) =>
  sentencesOf(text).find((sentence) => stands(plain(sentence.text), quote))?.text ?? text

/** As whole words. */
function stands(text: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!isWordAt(text, at - 1, quote[0]) && !isWordAt(text, at + quote.length, quote.at(-1))) return true
  }
  return false
}

const wordMark = /[\p{L}\p{N}]/u
const isWordAt = (text: string, at: number, edge = '') => wordMark.test(edge) && wordMark.test(text[at] ?? '')

function allowed({ kind, text }: Passage, told: Manner): Manner {
  if (kind === 'dialogue' || kind === 'lyric') return told === 'present' ? 'mentioned' : told
  if (kind === 'character' && told === 'present' && readCue(text).heard) return 'heard'
  return told
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\\?[*_]/gu, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’`]/gu, "'")
    .replace(/[–—]|-{2,}/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
