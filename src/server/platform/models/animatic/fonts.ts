import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { unpackWoff } from './woff.ts'

const require = createRequire(import.meta.url)

const alphabets = ['latin-ext', 'vietnamese', 'greek-ext', 'greek', 'cyrillic-ext', 'cyrillic', 'latin']

/** The comma ends the family's name; else its last word would be read as a weight. */
export const fontFamily = 'Inter SemiBold,'

/** The picture library never forgets a font file, nor lets it be elsewhere: the first folder of the process is the one for all. */
let home: string | null = null
const known = new Set<string>()

/** Makes the packaged font known to the picture library, so that subtitles need no font of the machine. Files that were lost come back. */
export async function installFonts(folder: string): Promise<void> {
  home ??= folder
  await mkdir(home, { recursive: true })
  for (const alphabet of alphabets) {
    const name = `inter-${alphabet}-600-normal`
    const file = join(home, `${name}.ttf`)
    if (!(await exists(file))) await writeWhole(file, unpackWoff(await readFile(require.resolve(`@fontsource/inter/files/${name}.woff`))))
    // Drawing one letter with a font file adds it to the fonts of the process.
    if (!known.has(file)) await sharp({ text: { text: '-', font: fontFamily, fontfile: file } }).raw().toBuffer()
    known.add(file)
  }
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** Another process may be reading the same file. */
async function writeWhole(file: string, bytes: Uint8Array) {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, file)
}

/** The letters of a text that the packaged font does not have. */
export async function missingLetters(text: string): Promise<string[]> {
  const ranges: Record<string, string> = JSON.parse(await readFile(require.resolve('@fontsource/inter/unicode.json'), 'utf8'))
  const known = Object.values(ranges).flatMap((list) => list.split(',').map(toRange))
  const letters = new Set([...text].filter((letter) => !/\s/u.test(letter)))
  return [...letters].filter((letter) => !known.some(([from, to]) => within(letter.codePointAt(0) ?? 0, from, to)))
}

const within = (value: number, from: number, to: number) => value >= from && value <= to

/** "U+0400-045F" or "U+2116" */
function toRange(text: string): [number, number] {
  const [from = 0, to = from] = text.trim().replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16))
  return [from, to]
}
