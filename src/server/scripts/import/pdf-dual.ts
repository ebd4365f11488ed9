import { isCueText } from '#core/scripts/cue-text.ts'
import { inColumns, type PdfLine } from './pdf-lines.ts'

/** Where two speak at once the columns may nearly touch: once their names are found, the lines below are parted there. */
export function withDualColumns(lines: readonly PdfLine[]): PdfLine[] {
  const parted = [...lines]
  for (const [index, line] of lines.entries()) {
    if (!isDualCue(line)) continue
    const end = endOfSpeech(lines, index)
    const columns = rightColumns(line, lines.slice(index + 1, end))
    for (let below = index + 1; below < end; below++) parted[below] = inColumns(lines[below]!, columns)
  }
  return parted
}

function isDualCue({ segments: [left, right, ...more] }: PdfLine): boolean {
  return !!left && !!right && more.length === 0 && isCueText(left.text) && isCueText(right.text) && /\p{L}/u.test(right.text)
}

/** Until the first empty line. */
function endOfSpeech(lines: readonly PdfLine[], from: number): number {
  let end = from + 1
  const leading = (lines[end]?.y ?? 0) - (lines[from]?.y ?? 0)
  while (lines[end] && lines[end]!.page === lines[from]!.page && lines[end]!.y - lines[end - 1]!.y < leading * 1.5) end++
  return end
}

/** Seen beside wide gaps and alone on the right; else as far before the right name as on the left. */
function rightColumns({ segments: [left, right] }: PdfLine, below: readonly PdfLine[]): number[] {
  if (!left || !right) return []
  const middle = (left.right + right.left) / 2
  const seen = below.flatMap(({ segments }) => segments.map((segment) => segment.left)).filter((x) => x > middle)
  const firstLeft = below[0]?.segments[0]?.left ?? left.left
  return [...seen, right.left - (left.left - firstLeft)]
}
