import type { Furniture, ImportWarning, ScreenplayElement } from './screenplay.ts'

/** A line as it stands on the page. Two lines with the same number stand side by side (dual dialogue). */
export interface LaidOutLine {
  text: string
  /** Columns (tenths of an inch) from the left edge of the page or text. */
  indent: number
  page: number | null
  line: number
  /** Empty lines above it. */
  blankBefore: number
}

export interface LaidOut {
  elements: ScreenplayElement[]
  furniture: Furniture[]
  warnings: ImportWarning[]
}

/** Reads a screenplay by where its lines stand. */
export function elementsFromLayout(lines: readonly LaidOutLine[]): LaidOut {
  const elements = lines.map(
    ({ text, line, page }): ScreenplayElement => ({ kind: 'action', text, place: { line, endLine: line, page } }),
  )
  return { elements, furniture: [], warnings: [] }
}
