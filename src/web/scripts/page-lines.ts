import type { ElementKind, Screenplay } from '#core/scripts/screenplay.ts'

/** How a line stands on the page. */
export type LineLook = ElementKind | 'title'

/** What every written line is, as the import reads it; lines that show nothing are not in it. */
export function pageLines({ titlePage, elements }: Pick<Screenplay, 'titlePage' | 'elements'>): Map<number, LineLook> {
  const looks = new Map<number, LineLook>()
  const mark = (look: LineLook, { line, endLine }: { line: number; endLine: number }) => {
    for (let at = line; at <= endLine; at++) looks.set(at, look)
  }
  for (const { place } of titlePage) mark('title', place)
  for (const { kind, place } of elements) mark(kind, place)
  return looks
}

export interface Heading {
  /** Place in the script, from 1. */
  number: number
  line: number
  text: string
}

/** The scenes as they are written, for finding one's way. */
export const headingsOf = ({ elements }: Pick<Screenplay, 'elements'>): Heading[] =>
  elements.filter(({ kind }) => kind === 'scene_heading').map(({ text, place }, index) => ({ number: index + 1, line: place.line, text: text.replace(/[*_]/g, '') }))

/** The scene that a line belongs to; what stands before the first one belongs to it. */
export function headingAt(headings: readonly Heading[], line: number): Heading | undefined {
  return headings.findLast((heading) => heading.line <= line) ?? headings[0]
}
