import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { fontFamily, installFonts, missingLetters } from './fonts.ts'
import { unpackWoff } from './woff.ts'

const require = createRequire(import.meta.url)

it('an unpacked font has every table whole, as its own checksums say', async () => {
  const font = unpackWoff(await readFile(require.resolve('@fontsource/inter/files/inter-greek-600-normal.woff')))
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index
    const start = font.readUInt32BE(entry + 8)
    return { tag: font.toString('latin1', entry, entry + 4), told: font.readUInt32BE(entry + 4), bytes: font.subarray(start, start + Math.ceil(font.readUInt32BE(entry + 12) / 4) * 4) }
  })
  const sum = (bytes: Buffer) => Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4)).reduce((total, value) => (total + value) >>> 0, 0)
  expect(tables.map(({ tag }) => tag)).toContain('glyf')
  // The head table's checksum is told without the adjustment that stands inside it.
  expect(tables.filter(({ tag, told, bytes }) => tag !== 'head' && sum(bytes) !== told)).toEqual([])
  expect(() => unpackWoff(Buffer.from('no font'))).toThrow('not a WOFF font')
})

it('the packaged font draws the alphabets it has, and comes back when its files are lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  const width = async (family: string) => (await sharp({ text: { text: 'Łódź Привет Ελλάδα', font: `${family} 40`, dpi: 72 } }).png().toBuffer({ resolveWithObject: true })).info.width
  const before = await width(fontFamily)
  await installFonts(folder)
  expect(await width(`${fontFamily} `)).not.toBe(before)

  const files = await readdir(folder)
  await rm(folder, { recursive: true })
  await installFonts(folder)
  expect(await readdir(folder)).toEqual(files)
  await rm(folder, { recursive: true })
})

it('the letters it lacks are named', async () => {
  expect(await missingLetters('“Zażółć” – Ёлка, ναι… 雨 سلام 🙂')).toEqual(['雨', 'س', 'ل', 'ا', 'م', '🙂'])
})
