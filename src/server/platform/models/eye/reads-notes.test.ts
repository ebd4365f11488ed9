import { expect, it } from 'vitest'
import sharp from 'sharp'
import { writeNote } from '../painter/note.ts'
import { readsNotes } from './reads-notes.ts'

const box = (name: string) => ({ name, x: 0, y: 0, width: 0.2, height: 0.5 })
const sought = (name: string, kind = 'character') => ({ name, kind, identity: '', count: null, reference: null })
const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: '#333' } }).png()
const painted = (...names: string[]) =>
  blank.clone().withXmp(writeNote({ kind: 'frame', layout: names.map(box), depth: '', marks: [], tallest: 1 })).toBuffer()

it('tells who was drawn, and how often somebody was', async () => {
  const { spotted } = await readsNotes.judge(await painted('Ida', 'Heron', 'IDA', 'Guests'), [sought('Ida'), sought('Heron'), sought('Guests', 'extra'), sought('Tom')])
  expect(spotted.map(({ name, seen, count }) => [name, seen, count])).toEqual([
    ['Ida', 'yes', 2],
    ['Heron', 'yes', 1],
    ['Guests', 'yes', null],
    ['Tom', 'no', 0],
  ])
})

it('judges nothing it has no note of', async () => {
  const { spotted } = await readsNotes.judge(await blank.toBuffer(), [sought('Ida')])
  expect(spotted).toEqual([{ name: 'Ida', seen: 'unsure', count: null, why: expect.stringContaining('Not judged') }])
})
