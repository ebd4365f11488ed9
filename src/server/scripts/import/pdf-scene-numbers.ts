import { isSceneHeading } from '#core/scripts/heading.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { furnitureOf, type NumberedLine } from './pdf-furniture.ts'
import type { PdfSegment } from './pdf-lines.ts'

const looksNumbered = ({ text }: PdfSegment) => /^[A-Z]{0,3}-?\d{1,4}(?:\.\d{1,3})?[A-Z]{0,3}\.?$/.test(text)

/** Scene numbers stand in the margins, left, right or both; the text of the line is what stands between. */
export function withoutSceneNumbers(lines: readonly NumberedLine[]) {
  const text = textArea(lines)
  const numbers = new Map<number, NumberedLine>()
  const inMargin = (segment: PdfSegment) =>
    looksNumbered(segment) && (segment.right < text.left || segment.left > text.right)
  const body = lines.map((line) => {
    const number = line.segments.find(inMargin)
    if (!number || line.segments.length < 2) return line
    numbers.set(line.line, { ...line, segments: line.segments.filter(inMargin) })
    return { ...line, segments: line.segments.filter((segment) => !inMargin(segment)) }
  })
  return { body, numbers }
}

/** From the leftmost edge that many lines share to the right end of what begins there. */
function textArea(lines: readonly NumberedLine[]) {
  const edges = new Map<number, number>()
  const words = lines.flatMap(({ segments }) => segments.filter((segment) => !looksNumbered(segment)))
  for (const { left } of words) edges.set(Math.round(left / 4), (edges.get(Math.round(left / 4)) ?? 0) + 1)
  const shared = [...edges].filter(([, count]) => count >= Math.max(2, words.length * 0.03)).map(([place]) => place * 4)
  const candidates = shared.length > 0 ? shared : words.map((segment) => segment.left)
  const left = candidates.reduce((least, place) => Math.min(least, place), Infinity)
  const flush = words.filter((segment) => Math.abs(segment.left - left) <= 4)
  return { left, right: flush.reduce((right, segment) => Math.max(right, segment.right), left) }
}

/** A number in the margin makes any line a scene heading, as a forced one if it does not read like one. */
export function numberScenes(read: readonly ScreenplayElement[], numbers: ReadonlyMap<number, NumberedLine>) {
  const unused = new Map(numbers)
  const elements = read.map((element): ScreenplayElement => {
    const line = numbers.get(element.place.line)
    const [number, ...again] = line?.segments ?? []
    if (!line || !number || (element.kind !== 'scene_heading' && element.kind !== 'action')) return element
    unused.set(line.line, { ...line, segments: again.filter(({ text }) => text !== number.text) })
    const sceneNumber = number.text.replace(/\.$/, '')
    const forced = element.forced || !isSceneHeading(element.text)
    return { ...element, kind: 'scene_heading', sceneNumber, ...(forced ? { forced } : {}) }
  })
  const rest = [...unused.values()].filter(({ segments }) => segments.length > 0)
  return { elements, furniture: rest.map((line) => furnitureOf(line, 'running_head')) }
}
