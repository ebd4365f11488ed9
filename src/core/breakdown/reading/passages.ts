import type { SceneCut } from '#core/scenes/scene.ts'
import { masked } from '#core/scripts/hidden.ts'
import { sentencesOf, type Sentence as TextSentence } from '#core/scripts/language/sentences.ts'
import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'
import { type Cue, readCue } from '#core/scripts/cue.ts'

interface At {
  scene: number
  /** The first line of the paragraph in the script. */
  line: number
}

/** One sentence of action. */
export interface Sentence extends At {
  text: string
  tokens: Token[]
  /** Tokens between quotation marks: read or said, not seen. */
  quoted: ReadonlySet<number>
  /** Counted through the script: sentences of one paragraph share it. */
  paragraph: number
  /** Shouted from end to end: a sound, a title, an instruction. */
  shouted: boolean
}

export interface CueLine extends At {
  text: string
  cue: Cue
}

export interface Speech extends At {
  text: string
}

export type Passage = ({ kind: 'action' } & Sentence) | ({ kind: 'cue' } & CueLine) | ({ kind: 'speech' } & Speech)

export interface ReadScene {
  cut: SceneCut
  passages: Passage[]
}

/** The scenes as the rules read them: sentences of action, cues and speeches in order; notes are not story. */
export function readScenes(scenes: readonly SceneCut[]): ReadScene[] {
  let paragraph = 0
  return scenes.map((cut) => ({
    cut,
    passages: cut.elements.flatMap(({ kind, text, place }): Passage[] => {
      const at = { scene: cut.number, line: place.line }
      if (kind === 'character') return [{ kind: 'cue', ...at, text, cue: readCue(text) }]
      if (kind === 'dialogue' || kind === 'lyric') return [{ kind: 'speech', ...at, text }]
      if (kind !== 'action' || isAuthorNote(text)) return []
      paragraph += 1
      const quoted = quotedCharacters(text)
      return sentencesOf(withoutNotes(text))
        .flatMap(readable)
        .map((sentence) => action(sentence, at, paragraph, quoted))
    }),
  }))
}

function action({ text, start }: Piece, at: At, paragraph: number, inQuotes: Uint8Array): Passage {
  const tokens = tokensOf(text)
  const isQuoted = (token: Token) => inQuotes[start + token.start] === 1 && inQuotes[start + token.end - 1] === 1
  const quoted = new Set(tokens.flatMap((token, index) => (isQuoted(token) ? [index] : [])))
  const shouted = !tokens.some(({ text: word }) => /\p{Ll}/u.test(word))
  return { kind: 'action', ...at, text, tokens, quoted, paragraph, shouted }
}

/** A 1 for every character between quotation marks, which may go over several sentences. */
function quotedCharacters(text: string): Uint8Array {
  const marked = new Uint8Array(text.length)
  for (const { 0: quote, index } of text.matchAll(/["“„«][^"“”„«»]*["”“»]/gu))
    marked.fill(1, index, index + quote.length)
  return marked
}

/** No sentence is longer; a text without any full stop is read in pieces. */
const longestSentence = 2000

function readable({ text, start }: Piece): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < text.length;) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = text.length - from <= longestSentence || space <= from ? from + longestSentence : space
    const piece = text.slice(from, to)
    if (piece.trim() !== '')
      pieces.push({ text: piece.trim(), start: start + from + piece.length - piece.trimStart().length })
    from = to
  }
  return pieces
}

type Piece = Pick<TextSentence, 'text' | 'start'>

/** Blanks keep every other character where it was. */
const withoutNotes = (text: string) => masked(text).replaceAll('\0', ' ')

const isAuthorNote = (text: string) =>
  /^[\s*_[(]*(?:author'?s )?(?:note|nota|anmerkung|hinweis|uwaga|remarque)s?\s*:/iu.test(text)

export const sentencesIn = ({ passages }: ReadScene): Sentence[] =>
  passages.filter((passage) => passage.kind === 'action')
