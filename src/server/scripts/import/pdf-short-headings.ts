import { isInCapitals } from '#core/scripts/capitals.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'

/** A print cannot show a forced heading: a few words in capitals, alone on a line and not said as a sentence. */
export function withShortHeadings(elements: readonly ScreenplayElement[]): ScreenplayElement[] {
  return elements.map((element, index) =>
    isShortHeading(element, elements[index + 1]) ? { ...element, kind: 'scene_heading', forced: true } : element,
  )
}

function isShortHeading({ kind, text, place }: ScreenplayElement, next: ScreenplayElement | undefined): boolean {
  const words = text.split(/\s+/).length
  return (
    kind === 'action' &&
    place.line === place.endLine &&
    words >= 2 &&
    words <= 8 &&
    isInCapitals(text) &&
    /[\p{L}\p{N}]$/u.test(text) &&
    !/^(?:FADE|CUT|SMASH|DISSOLVE|MATCH|JUMP|WIPE|IRIS)\b|^THE END$/.test(text) &&
    next !== undefined &&
    next.kind !== 'scene_heading'
  )
}
