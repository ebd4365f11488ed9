/** Sentences of a prompt; a point in "Dr." or inside brackets ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let depth = 0
  let begun = 0
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]!
    if (letter === '(') depth += 1
    if (letter === ')') depth = Math.max(0, depth - 1)
    const ends =
      letter === '\n' ||
      (depth === 0 &&
        '.!?'.includes(letter) &&
        /\s|$/.test(text[index + 1] ?? ' ') &&
        !abbreviated(text.slice(begun, index)))
    if (!ends) continue
    sentences.push(text.slice(begun, index).trim())
    begun = index + 1
    depth = letter === '\n' ? 0 : depth
  }
  return [...sentences, text.slice(begun).trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

const abbreviated = (before: string) =>
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|prof|sr|jr|vs|no|[\p{Lu}])$/iu.test(before) && !/\b(?:no)$/.test(before)

/** The list of pictures that stands above a prompt says nothing that the request does not say itself. */
export const withoutManifest = (prompt: string) =>
  prompt
    .replace(/^REFERENCE IMAGES.*$/gm, '')
    .replace(/^Image #\d+(?::| is a | shows ).*$/gm, '')
    .trim()

/** "Style: noir; palette: black; strength: strong" as its parts; empty where nothing is said. */
export function styleTextOf(prompt: string): string {
  return (
    /(?:^|[.\s])Style:\s*([\s\S]*)$/i
      .exec(prompt)?.[1]
      ?.split(/\bNever at the cost\b|\n/)[0]
      ?.trim() ?? ''
  )
}

export const withoutStyle = (prompt: string) => prompt.replace(/(^|[.\s])Style:[\s\S]*$/i, '$1')
