/** How much a text looks as people write it, per foreign character; wrong encodings put capitals and signs inside words. */
export function plausibility(text: string): number {
  let score = 0
  let count = 0
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    score += fit(character, text[index - 1] ?? ' ', text[index + character.length] ?? ' ')
    count++
  }
  return count === 0 ? 0 : score / count
}

const isLetter = (character: string) => /\p{L}/u.test(character)
const isSmall = (character: string) => /\p{Ll}/u.test(character)
const isCapital = (character: string) => /\p{Lu}/u.test(character)
const within = (before: string, after: string) => isLetter(before) && isLetter(after)

function fit(character: string, before: string, after: string): number {
  if (/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u.test(character)) return -4
  if (isLetter(character)) return letterFit(character, before, after)
  if (character === '\u2019') return isLetter(before) ? 1 : 0
  if (/[\u2018\u201C\u00AB\u00BF\u00A1]/.test(character)) return !isLetter(before) && after.trim() ? 1 : -2
  if (/[\u201D\u00BB]/.test(character)) return before.trim() && !isLetter(after) ? 1 : -1
  if (/[\u2013\u2014\u2026\u201E\u00A0]/.test(character)) return within(before, after) ? -0.5 : 0.5
  return isLetter(before) || isLetter(after) ? -2 : -0.5
}

function letterFit(character: string, before: string, after: string): number {
  if (isCapital(character) && isSmall(before)) return -2
  if (isSmall(character) && isCapital(before) && isCapital(after)) return -2
  return isLetter(before) || isLetter(after) ? 1 : 0
}
