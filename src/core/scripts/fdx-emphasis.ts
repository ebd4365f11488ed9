export interface StyledRun {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
}

type Mark = '_' | '**' | '*'
interface Piece {
  text: string
  marks: Mark[]
}

/** Literal stars and underscores must not turn into emphasis. */
export const escapeEmphasis = (text: string) => text.replace(/[*_]/g, '\\$&')

/** Runs of styled text as Fountain writes them: marks hug the words, nest, and never cross a line. */
export function fountainText(runs: readonly StyledRun[]): string {
  return linesOf(runs).map((line) => marked(piecesOf(line))).join('\n')
}

function linesOf(runs: readonly StyledRun[]): StyledRun[][] {
  const lines: StyledRun[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}

/** Words with their marks; a space belongs to the emphasis only when the words on both sides do. */
function piecesOf(line: readonly StyledRun[]): Piece[] {
  const words = line.flatMap((run) => {
    const parts = run.text.split(/(\s+)/).filter(Boolean)
    return parts.map((text) => ({ text, marks: marksOf(run) }))
  })
  const pieces: Piece[] = []
  for (const [index, word] of words.entries()) {
    const marks = word.text.trim() ? word.marks : sharedMarks(words[index - 1], words[index + 1])
    const last = pieces.at(-1)
    if (last && last.marks.join() === marks.join()) last.text += word.text
    else pieces.push({ text: word.text, marks })
  }
  return pieces
}

const marksOf = ({ bold, italic, underline }: StyledRun): Mark[] => [
  ...(underline ? ['_' as const] : []),
  ...(bold ? ['**' as const] : []),
  ...(italic ? ['*' as const] : []),
]

const sharedMarks = (before?: Piece, after?: Piece) =>
  before?.marks.filter((mark) => after?.marks.includes(mark)) ?? []

function marked(pieces: readonly Piece[]): string {
  const open: Mark[] = []
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    while (open.some((mark) => !piece.marks.includes(mark))) text += open.pop()
    const missing = piece.marks.filter((mark) => !open.includes(mark))
    for (const mark of missing.toSorted((a, b) => lastPiece(pieces, index, b) - lastPiece(pieces, index, a))) {
      open.push(mark)
      text += mark
    }
    text += escapeEmphasis(piece.text)
  }
  return text + open.toReversed().join('')
}

/** What stays open longest is opened first, so that the marks nest. */
function lastPiece(pieces: readonly Piece[], from: number, mark: Mark): number {
  const end = pieces.findIndex(({ marks }, index) => index > from && !marks.includes(mark))
  return end === -1 ? pieces.length : end
}
