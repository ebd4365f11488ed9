import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The packaged font comes in pieces, one per alphabet; Chinese, Japanese, Korean, Arabic and Hebrew are not among them. */
const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const
export type Alphabet = (typeof alphabets)[number]

export const packagedFonts = (): { alphabet: Alphabet; bytes: Buffer }[] =>
  alphabets.map((alphabet) => ({ alphabet, bytes: readFileSync(require.resolve(`@fontsource/inter/files/inter-${alphabet}-400-normal.woff`)) }))

/** The variable font of the screen as a data address; other alphabets than Latin fall back to what the reader has. */
export const reportFont = (): string => `data:font/woff2;base64,${readFileSync(require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')).toString('base64')}`

const ranges = (): [Alphabet, [number, number][]][] => {
  const told: Record<string, string> = JSON.parse(readFileSync(require.resolve('@fontsource/inter/unicode.json'), 'utf8'))
  return alphabets.map((alphabet) => [alphabet, (told[alphabet] ?? told[`[${alphabet}]`] ?? '').split(',').filter(Boolean).map(toRange)])
}

/** "U+0400-045F" or "U+2116" */
function toRange(text: string): [number, number] {
  const [from = 0, to = from] = text.trim().replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16))
  return [from, to]
}

/** A text in runs of one alphabet each; a letter no piece has becomes a question mark, so that it is seen to be missing. */
export function runsOf(): (text: string) => { alphabet: Alphabet; text: string }[] {
  const known = ranges()
  const alphabetOf = (letter: string) => known.find(([, list]) => list.some(([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to))?.[0]
  return (text) => {
    const runs: { alphabet: Alphabet; text: string }[] = []
    for (const letter of text) {
      const last = runs.at(-1)
      const alphabet = /\s/u.test(letter) ? (last?.alphabet ?? 'latin') : (alphabetOf(letter) ?? 'latin')
      const shown = /\s/u.test(letter) || alphabetOf(letter) ? letter : '?'
      if (last?.alphabet === alphabet) last.text += shown
      else runs.push({ alphabet, text: shown })
    }
    return runs
  }
}
