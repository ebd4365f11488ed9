import type { LaidOutLine } from './laid-out-line.ts'
import type { Place } from './screenplay.ts'

/** What stands at one height of the page; several parts stand side by side. */
export interface Row {
  parts: readonly LaidOutLine[]
  text: string
  indent: number
  /** Where the text ends, in columns. */
  right: number
  page: number | null
  line: number
  /** Empty lines above it. */
  gap: number
  /** A page ends above it; "more" when it was said there that the speech goes on. */
  turn: 'page' | 'more' | null
  /** The number in the margin that makes it a scene heading. */
  sceneNumber?: string
}

export function rowsOf(lines: readonly LaidOutLine[]): Row[] {
  const groups: LaidOutLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0]?.line === line.line) last.push(line)
    else groups.push([line])
  }
  return singleSpaced(groups.map((parts) => rowOf(parts)))
}

export function rowOf(parts: readonly LaidOutLine[], turn: Row['turn'] = null): Row {
  const { indent = 0, page = null, line = 1, blankBefore: gap = 0 } = parts[0] ?? {}
  let text = ''
  for (const part of parts) {
    const columns = Math.max(Math.round(part.indent - indent) - text.length, text ? 2 : 0)
    text += ' '.repeat(columns) + part.text
  }
  return { parts, text, indent, right: indent + text.length, page, line, gap, turn }
}

/** A script typed with an empty line under every line is read as if it had none. */
function singleSpaced(rows: Row[]): Row[] {
  const below = rows.filter((row, index) => index > 0 && row.page === rows[index - 1]?.page)
  const close = below.filter(({ gap }) => gap === 0).length
  const wide = below.filter(({ gap }) => gap > 1).length
  const doubled = below.length > 20 && close < below.length * 0.05 && wide > below.length * 0.2
  return doubled ? rows.map((row) => ({ ...row, gap: Math.max(0, row.gap - 1) })) : rows
}

export const placeOfRows = (rows: readonly Row[]): Place => {
  const [first, last] = [rows[0], rows.at(-1)]
  return { line: first?.line ?? 1, endLine: last?.line ?? 1, page: first?.page ?? null }
}
