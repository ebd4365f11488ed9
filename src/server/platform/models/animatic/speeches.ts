export interface Speech {
  speaker: string
  text: string
}

/** Who speaks, how (skipped), and the opening quote: `Mara says (quietly): "` */
const opening = /(?<before>[^\n"“”]*?)\bsays\b[^\n"“]{0,300}?:\s*["“]/gu

/** The spoken lines of a video prompt, in order. */
export function speeches(prompt: string): Speech[] {
  const openings = [...prompt.matchAll(opening)]
  return openings.flatMap((match, index) => {
    const text = spoken(prompt.slice(match.index + match[0].length, openings[index + 1]?.index))
    return text === '' ? [] : [{ speaker: speakerOf(match.groups?.['before'] ?? ''), text }]
  })
}

/** A quote inside a speech is kept: the speech ends with the last quote of its line, or with the next one where it has several lines. */
function spoken(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const inLine = Math.max(line.lastIndexOf('"'), line.lastIndexOf('”'))
  const end = inLine >= 0 ? inLine : text.search(/["”]/u)
  return text
    .slice(0, end < 0 ? line.length : end)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Only the name: not the sentence, the time stamp or the bullet before it. "Dr. Weiss" is one name, "It rains. Weiss" is not. */
const speakerOf = (before: string) =>
  before
    .replace(/^.*\b\p{Ll}+[.!?]\s+/u, '')
    .replace(/^.*[\]:;–—]\s*/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
