/** How much a text looks as people write it: wrong encodings mix alphabets and put capitals and signs inside words. */
export function plausibility(text: string): number {
  const foreign = [...text.matchAll(/[^\0-\x7f]/gu)]
  if (foreign.length === 0) return 0
  const fits = foreign.map(({ 0: character, index }) =>
    fit(character, text[index - 1] ?? ' ', text[index + character.length] ?? ' '),
  )
  return sum(fits) / foreign.length + 2 * oneAlphabet(foreign.map(([character]) => character))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The letters each language adds to a–z. */
const alphabets = [
  ...['äöüß', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúü', 'àáâãçéêíóôõúü', 'àèéìîòóù', 'æøåé', 'äöåé', 'áðéíóúýþæö', 'äëïöüéèêáóí'],
  ...['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîșțşţ', 'čćđšž', 'çğıöşüâîû', 'àçéèíïóòúü'],
].map((letters) => new Set(letters))

/** The share of Latin letters that one language alone explains. */
function oneAlphabet(characters: readonly string[]): number {
  const latin = characters.filter((character) => /\p{sc=Latin}/u.test(character))
  const letters = latin.map((letter) => letter.toLowerCase())
  if (letters.length === 0) return 1
  const explained = alphabets.map((alphabet) => letters.filter((letter) => alphabet.has(letter)).length)
  return Math.max(...explained) / letters.length
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
  if (/[\u2013\u2014\u2026\u201E\u00A0\u3000-\u303F]/.test(character)) return within(before, after) ? -0.5 : 0.5
  return isLetter(before) || isLetter(after) ? -2 : -0.5
}

function letterFit(character: string, before: string, after: string): number {
  const ascii = /[a-z]/i
  if (!isSmall(character) && !isCapital(character)) return ascii.test(before) || ascii.test(after) ? -2 : 0.5
  if (isCapital(character) && isSmall(before)) return -2
  if (isSmall(character) && isCapital(before) && !isSmall(after)) return -2
  return isLetter(before) || isLetter(after) ? 1 : 0
}
