import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ImportError } from '#core/scripts/import-error.ts'
import { importLimits, importSafely } from './limits.ts'
import { pdfOf } from './pdf-typewriter.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const fdx = (content: string) => bytesOf(`<FinalDraft><Content>\n${content}</Content></FinalDraft>`)
const refusal = (bytes: Uint8Array, name: string, limits = importLimits) =>
  importSafely(bytes, name, limits).then(
    () => null,
    (error: ImportError) => ({ name: error.name, message: error.message, line: error.line }),
  )

/** A page whose content is small in the file and huge when it is unpacked. */
function packedPdf(content: Buffer) {
  const packed = deflateSync(content).toString('latin1')
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>/Contents 4 0 R>>',
    `<</Length ${packed.length}/Filter/FlateDecode>>stream\n${packed}\nendstream`,
  ])
}

describe('importSafely', () => {
  it('reads a screenplay', async () => {
    const { elements } = await importSafely(bytesOf('INT. DEN - DAY\n\nA fox sleeps.'), 'den.fountain')
    expect(elements.map(({ kind, text }) => [kind, text])).toEqual([
      ['scene_heading', 'INT. DEN - DAY'],
      ['action', 'A fox sleeps.'],
    ])
  })

  it('reads several files at the same time, each as itself', async () => {
    const headings = ['ONE', 'TWO', 'THREE'].map((place) => `INT. ${place} - DAY`)
    const read = await Promise.all(headings.map((heading) => importSafely(bytesOf(heading), 'a.fountain')))
    expect(read.map(({ elements }) => elements[0]?.text)).toEqual(headings)
  })

  it('hands over what is wrong with a file, and in which line', async () => {
    expect(await refusal(fdx('<Paragraph>'), 'a.fdx')).toMatchObject({ name: 'ImportError', line: 2 })
  })

  it('refuses a file larger than any script', async () => {
    const refused = await refusal(bytesOf('x'.repeat(2_000_001)), 'a.txt', { ...importLimits, bytes: 2_000_000 })
    expect(refused).toMatchObject({ name: 'ImportError', message: 'This file has 2.1 MB; a script may have 2 MB' })
  })

  it('refuses more paragraphs than any script has', async () => {
    const refused = await refusal(bytesOf('A.\n\n'.repeat(60)), 'a.fountain', { ...importLimits, paragraphs: 100 })
    expect(refused).toMatchObject({ name: 'ImportError', message: expect.stringContaining('paragraphs') })
  })

  it('stops what takes too long', async () => {
    const refused = await refusal(fdx('<Paragraph/>'.repeat(100_000)), 'a.fdx', { ...importLimits, milliseconds: 20 })
    expect(refused).toMatchObject({ name: 'ImportError', message: expect.stringContaining('0.02 seconds') })
  })

  it('survives a file that fills the memory with objects', async () => {
    const refused = await refusal(fdx('<Paragraph/>'.repeat(1_000_000)), 'a.fdx', { ...importLimits, megabytes: 200 })
    expect(refused).toMatchObject({ name: 'ImportError', message: expect.stringContaining('200 MB') })
  })

  it('survives a file that unpacks to more than the memory holds', async () => {
    const refused = await refusal(packedPdf(Buffer.alloc(300_000_000)), 'a.pdf', { ...importLimits, megabytes: 250 })
    expect(refused).toMatchObject({ name: 'ImportError', message: expect.stringContaining('250 MB') })
  })

  it('reads on after all that', async () => {
    await refusal(fdx('<Paragraph/>'.repeat(100_000)), 'a.fdx', { ...importLimits, milliseconds: 1 })
    expect((await importSafely(bytesOf('EXT. SEA - DAY'), 'a.fountain')).elements).toHaveLength(1)
  })
})
