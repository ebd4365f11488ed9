import type { SceneCut } from '#core/scenes/scene.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'
import { type Cue, readCue } from './cue.ts'

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
      const quotes = [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/gu)].map(
        ({ 0: quote, index }) => [index, index + quote.length] as const,
      )
      return sentencesOf(withoutNotes(text)).map((sentence) => action(sentence, at, paragraph, quotes))
    }),
  }))
}

function action(
  { text, start }: { text: string; start: number },
  at: At,
  paragraph: number,
  quotes: readonly (readonly [number, number])[],
): Passage {
  const tokens = tokensOf(text)
  const isQuoted = (token: Token) =>
    quotes.some(([from, to]) => start + token.start >= from && start + token.end <= to)
  const quoted = new Set(
    quotes.length === 0 ? [] : tokens.flatMap((token, index) => (isQuoted(token) ? [index] : [])),
  )
  return {
    kind: 'action',
    ...at,
    text,
    tokens,
    quoted,
    paragraph,
    shouted: !tokens.some(({ text: word }) => /\p{Ll}/u.test(word)),
  }
}

/** Blanks keep every other character where it was. */
const withoutNotes = (text: string) =>
  text.replace(/\[\[[\s\S]*?\]\]|\/\*[\s\S]*?\*\//gu, (note) => ' '.repeat(note.length))

const isAuthorNote = (text: string) =>
  /^[\s*_[(]*(?:author'?s )?(?:note|nota|anmerkung|hinweis|uwaga|remarque)s?\s*:/iu.test(text)

export const sentencesIn = ({ passages }: ReadScene): Sentence[] =>
  passages.filter((passage) => passage.kind === 'action')
