import { isCueText } from '#core/scripts/cue-text.ts'
import { inColumns, type PdfLine } from './pdf-lines.ts'

/** Where two speak at once their columns may nearly touch; below their names the lines are parted there. */
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

const isDualCue = ({ segments }: PdfLine) => segments.length === 2 && segments.every(({ text }) => isCueText(text))

/** Until the first empty line. */
function endOfSpeech(lines: readonly PdfLine[], from: number): number {
  const leading = (lines[from + 1]?.y ?? 0) - (lines[from]?.y ?? 0)
  let end = from + 1
  for (let above = lines[from]; above; above = lines[end++]) {
    const line = lines[end]
    if (line?.page !== above.page || line.y - above.y >= leading * 1.5) break
  }
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
