import type { LaidOutLine } from './laid-out-line.ts'
import type { Furniture } from './screenplay.ts'

/** The lines of a text file as they would stand on paper; a form feed turns the page. */
export function layTextOut(text: string): { lines: LaidOutLine[]; blank: Furniture[] } {
  const lines: LaidOutLine[] = []
  const blank: Furniture[] = []
  const paged = text.includes('\f')
  let page = 1
  let blankBefore = 0
  for (const [index, raw] of text.replace(/\n$/, '').split('\n').entries()) {
    page += paged ? raw.split('\f').length - 1 : 0
    const place = { line: index + 1, endLine: index + 1, page: paged ? page : null }
    const typed = withSpaces(raw)
    if (typed.trim()) {
      for (const part of sideBySide(typed)) lines.push({ ...part, page: place.page, line: place.line, blankBefore })
      blankBefore = 0
    } else {
      const above = blankBefore > 0 ? blank.at(-1) : undefined
      if (above) above.place.endLine = place.endLine
      else blank.push({ kind: 'blank', text: '', place })
      blankBefore++
    }
  }
  return { lines, blank }
}

function withSpaces(raw: string): string {
  const typed = raw.replaceAll('\f', '')
  if (!typed.includes('\t') || typed.length > widestPage) return typed.trimEnd()
  let spaced = ''
  for (const [index, piece] of typed.split('\t').entries()) {
    if (index > 0) spaced += ' '.repeat(tabStop - (spaced.length % tabStop))
    spaced += piece
  }
  return spaced.trimEnd()
}

const tabStop = 8
const widestPage = 1_000

/** A wide gap parts columns; the stars of a revision stand at the end of a line. */
function sideBySide(typed: string): { text: string; indent: number }[] {
  const indent = typed.length - typed.trimStart().length
  const text = typed.trim()
  if (typed.length > widestPage) return [{ text, indent }]
  const parts = text.split(/( {5,}| {2,}(?=\*+$))/, 7)
  if (parts.length > 5) return [{ text, indent }]
  let at = indent
  return parts.flatMap((part) => {
    const start = at
    at += part.length
    return part.trim() ? [{ text: part, indent: start }] : []
  })
}
