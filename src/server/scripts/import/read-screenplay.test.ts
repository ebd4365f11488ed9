import { describe, expect, it } from 'vitest'
import { ImportError } from '#core/scripts/import-error.ts'
import { readScreenplay } from './read-screenplay.ts'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const formatOf = async (text: string, name: string, encoding?: BufferEncoding) =>
  (await readScreenplay(bytesOf(text, encoding), name)).format

const paragraph = '<Paragraph Type="Action"><Text>Rain.</Text></Paragraph>'
const fdx = `<?xml version="1.0"?><FinalDraft><Content>${paragraph}</Content></FinalDraft>`

describe('readScreenplay', () => {
  it('looks at the content before the name', async () => {
    expect(await formatOf(fdx, 'mill.txt')).toBe('fdx')
    expect(await formatOf(`\uFEFF${fdx}`, 'mill.fountain', 'utf16le')).toBe('fdx')
    await expect(readScreenplay(bytesOf('%PDF-1.7 broken'), 'mill.fountain')).rejects.toThrow(ImportError)
  })

  it('tells Fountain from plain text by the name', async () => {
    expect(await formatOf('INT. MILL', 'mill.fountain')).toBe('fountain')
    expect(await formatOf('INT. MILL', 'MILL.SPMD')).toBe('fountain')
    expect(await formatOf('INT. MILL', 'mill.txt')).toBe('text')
    expect(await formatOf('INT. MILL', 'mill')).toBe('text')
  })

  it.each([
    ['PK\x03\x04....word/document.xml', 'mill.docx', 'a zip archive'],
    ['{\\rtf1\\ansi INT. MILL}', 'mill.txt', 'rich text'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'mill.doc', 'old Word'],
    ['\x89PNG\r\n\x1a\n', 'mill.pdf', 'a picture'],
    ['\x00\x00\x00\x20ftypisom', 'mill.mp4', 'a film or sound file'],
    ['<!DOCTYPE html><p>INT. MILL', 'mill.html', 'a web page'],
    ['<?xml version="1.0"?><office/>', 'mill.xml', 'not a Final Draft script'],
    ['INT. MILL - DAY', 'mill.fdx', 'no Final Draft document'],
    ['INT. MILL - DAY', 'mill.pdf', 'no PDF'],
  ])('refuses %j in plain words', async (content, name, words) => {
    const refused = await readScreenplay(bytesOf(content, 'latin1'), name).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ImportError)
    expect(String(refused)).toContain(words)
  })

  it.each(['', '  \n \r\n\t'])('says that there is nothing in %j', async (text) => {
    const { elements, warnings } = await readScreenplay(bytesOf(text), 'mill.fountain')
    expect(elements).toEqual([])
    expect(warnings.map(({ message }) => message)).toEqual(['There is nothing to read in this file'])
  })

  it('warns when no scene is marked, and when one can go unnoticed', async () => {
    const warned = async (text: string, name: string) =>
      (await readScreenplay(bytesOf(text), name)).warnings.map(({ message, place }) => `${place.line}: ${message}`)
    expect(await warned('Rain.', 'a.txt')).toEqual([expect.stringContaining('1: No scene heading')])
    const pressed = 'INT. MILL - DAY\n\nRain.\nEXT. POND - DAY\nSun.'
    expect(await warned(pressed, 'a.fountain')).toEqual([expect.stringContaining('4: This looks like a scene heading')])
    expect(await warned(pressed, 'a.txt')).toEqual([])
  })

  it('refuses text without end', async () => {
    await expect(readScreenplay(bytesOf('\n'.repeat(200_001)), 'a.txt')).rejects.toThrow('200,001 lines')
    await expect(readScreenplay(bytesOf('a'.repeat(10_000_001)), 'a.txt')).rejects.toThrow('letters')
  })

  it('reads five megabytes on one line', async () => {
    const { elements } = await readScreenplay(bytesOf('word '.repeat(1_000_000)), 'a.fountain')
    expect(elements.map(({ kind, place }) => [kind, place.endLine])).toEqual([['action', 1]])
  })
})
