import { readTitlePage } from './fountain-title-page.ts'
import type { LaidOutLine } from './laid-out-line.ts'
import { isIndentedThroughout } from './page-columns.ts'
import { takeFurniture } from './page-furniture.ts'
import { rowsOf } from './page-rows.ts'
import { sourceLines } from './source-lines.ts'

/** The text itself tells: marks of Fountain, speeches away from the action, page numbers. */
export function isLaidOut(source: string, lines: readonly LaidOutLine[]): boolean {
  if (hasFountainMarks(source)) return false
  const { body, furniture } = takeFurniture(rowsOf(lines))
  const ofPages = furniture.filter(({ kind }) => kind === 'page_number' || kind === 'more' || kind === 'continued')
  return isIndentedThroughout(body) || ofPages.length > 1
}

const marks =
  /^[ \t]*(?:\.\p{Lu}|>[ \t]*\S.*<[ \t]*$|={3,}[ \t]*$|#{1,6}[ \t]+\p{L}|@\p{L}|~[ \t]?\p{L}|!\p{Lu})|\[\[|\/\*/mu

const hasFountainMarks = (source: string) =>
  marks.test(source) || readTitlePage(sourceLines(source.slice(0, 5000)).lines).titlePage.length > 0
