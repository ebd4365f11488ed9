export interface HiddenSpan {
  kind: 'note' | 'boneyard'
  start: number
  end: number
}

interface Hidden {
  spans: HiddenSpan[]
  /** Where a note or boneyard is opened that never closes: it is text. */
  unclosed: Omit<HiddenSpan, 'end'>[]
}

/** Notes [[…]] and boneyards, wherever they begin and end. Every search moves only forwards, so it is linear. */
export function hiddenSpans(text: string): Hidden {
  const closing = { note: forwardSearch(text, /\]\]/g), boneyard: forwardSearch(text, /\*\//g) }
  const emptyLine = forwardSearch(text, /\n[^\S\n\t]?(?=\n|$)/g)
  const found: Hidden = { spans: [], unclosed: [] }
  const opening = /\\?(\[\[|\/\*)/g
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    if (open[0].startsWith('\\')) continue
    const start = open.index
    const kind = open[1] === '[[' ? 'note' : 'boneyard'
    const close = closing[kind](start + 2)
    if (close === Infinity || (kind === 'note' && emptyLine(start) < close)) {
      found.unclosed.push({ kind, start })
    } else {
      found.spans.push({ kind, start, end: close + 2 })
      opening.lastIndex = close + 2
    }
  }
  return found
}

function forwardSearch(text: string, pattern: RegExp) {
  let next = -1
  return (from: number) => {
    if (next < from) {
      pattern.lastIndex = from
      next = pattern.exec(text)?.index ?? Infinity
    }
    return next
  }
}

/** Stands for every hidden character, so that places in the mask are places in the text. */
const hiddenCharacter = '\0'

export function masked(text: string, spans: readonly HiddenSpan[] = hiddenSpans(text).spans): string {
  const pieces: string[] = []
  let shownFrom = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(shownFrom, start), hiddenCharacter.repeat(end - start))
    shownFrom = end
  }
  return pieces.join('') + text.slice(shownFrom)
}

export const unmasked = (mask: string) => mask.replaceAll(hiddenCharacter, '')

/** Where the first character stands that is neither hidden nor a space. */
export const firstShown = (mask: string) => Math.max(0, mask.search(/[^\0\s]/))

/** The text as it is read aloud or filmed: without notes and boneyards. */
export const withoutNotes = (text: string) => {
  const { spans } = hiddenSpans(text)
  return spans.length === 0 ? text : unmasked(masked(text, spans)).trim()
}
