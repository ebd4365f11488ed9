import type { Speech } from './speeches.ts'

/** One subtitle: at most two lines, shown from the first frame to before the last. */
export interface Card {
  speaker: string
  lines: string[]
  from: number
  to: number
}

const linesPerCard = 2

/** Cuts the speeches into subtitles and gives each the time its length asks for; together they fill the clip. */
export function cards(spoken: Speech[], frames: number, lettersPerLine: number): Card[] {
  const pieces = spoken.flatMap(({ speaker, text }) =>
    inCards(text, lettersPerLine - speaker.length - 2, lettersPerLine).map((lines) => ({ speaker, lines })),
  )
  const lengths = pieces.map(({ lines }) => lines.join(' ').length + breath)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const margin = Math.round(frames * leadIn)
  let spent = 0
  return pieces.map((piece, index) => {
    const from = margin + Math.round(((frames - 2 * margin) * spent) / whole)
    spent += lengths[index]!
    return { ...piece, from, to: margin + Math.round(((frames - 2 * margin) * spent) / whole) }
  })
}

/** Even a short line needs a moment to be seen; counted in letters. */
const breath = 12
const leadIn = 0.04

function inCards(text: string, firstLine: number, otherLines: number): string[][] {
  const lines = wrap(text, Math.max(firstLine, Math.floor(otherLines / 2)), otherLines)
  const made: string[][] = []
  for (let index = 0; index < lines.length; index += linesPerCard) made.push(lines.slice(index, index + linesPerCard))
  return made
}

/** Each card's first line is shorter, because the speaker's name stands there. */
function wrap(text: string, firstLine: number, otherLines: number): string[] {
  const lines: string[] = []
  let line = ''
  const room = () => (lines.length % linesPerCard === 0 ? firstLine : otherLines)
  for (const word of text.split(/\s+/u).flatMap((piece) => unbroken(piece, otherLines))) {
    if (line !== '' && line.length + 1 + word.length > room()) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Scripts written without spaces are cut between letters, never inside one. */
function unbroken(word: string, room: number): string[] {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment)
  const pieces: string[] = []
  for (let index = 0; index < letters.length; index += room) pieces.push(letters.slice(index, index + room).join(''))
  return pieces
}
