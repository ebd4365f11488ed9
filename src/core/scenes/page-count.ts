import type { ScreenplayElement } from '#core/scripts/screenplay.ts'

const linesPerPage = 55

/** Letters in a line of a screenplay as it is printed: Courier 12, dialogue in its narrow column. */
const widths: Partial<Record<ScreenplayElement['kind'], number>> = { dialogue: 35, parenthetical: 25, lyric: 35, character: 38 }
const actionWidth = 60

/** What does not open with an empty line above it. */
const clings = new Set<ScreenplayElement['kind']>(['dialogue', 'parenthetical', 'lyric'])
const unprinted = new Set<ScreenplayElement['kind']>(['section', 'synopsis', 'note', 'boneyard', 'page_break'])

/** Pages as a screenplay is printed, to the eighth as production counts them; a page is about a minute. */
export function pageCount(elements: readonly Pick<ScreenplayElement, 'kind' | 'text'>[]): number {
  const lines = elements.reduce((sum, element) => sum + printedLines(element), 0)
  return Math.ceil((lines / linesPerPage) * 8) / 8
}

function printedLines({ kind, text }: Pick<ScreenplayElement, 'kind' | 'text'>): number {
  if (unprinted.has(kind)) return 0
  const width = widths[kind] ?? actionWidth
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  return rows + (clings.has(kind) ? 0 : 1)
}
