export interface Speech {
  speaker: string
  text: string
}

/** Who speaks, how (skipped), and the opening quote: `Mara says (quietly): "` */
const opening = /(?<before>[^\n"“”]*?)\bsays\b[^\n:"“”]{0,80}:\s*["“]/gu

/** The spoken lines of a video prompt, in order. A quote inside a speech is kept: the speech ends with the last quote before the next. */
export function speeches(prompt: string): Speech[] {
  return prompt.split('\n').flatMap((line) => {
    const openings = [...line.matchAll(opening)]
    return openings.flatMap((match, index) => {
      const said = line.slice(match.index + match[0].length, openings[index + 1]?.index)
      const text = said.slice(0, lastQuote(said)).trim()
      return text === '' ? [] : [{ speaker: speakerOf(match.groups?.['before'] ?? ''), text }]
    })
  })
}

function lastQuote(text: string): number {
  const place = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'))
  return place < 0 ? text.length : place
}

/** Only the name: not the sentence, the time stamp or the bullet before it. "Dr. Weiss" is one name, "It rains. Weiss" is not. */
const speakerOf = (before: string) =>
  before
    .replace(/^.*\p{Ll}{2}[.!?]["”]?\s+(?=\S)/u, (sentence) => (/\b\p{Lu}\p{Ll}{1,3}\.\s+$/u.test(sentence) ? sentence : ''))
    .replace(/^.*[\]:;–—]\s*/u, '')
    .replace(/^[\s\-*•.,)]+/u, '')
    .trim()
