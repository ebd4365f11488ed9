import { expect, it } from 'vitest'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { askCasting, type CastingAnswer } from './ask-casting.ts'
import { castingComplaints, readCasting } from './read-casting.ts'

const entry = (name: string, kind: CastEntry['kind'] = 'character'): CastEntry => ({ name, aliases: [], kind, nature: 'person', speaks: true, count: null })
const scene = {
  shots: [
    { action: 'Nora sews.', dialogue: [] },
    { action: 'Ivo walks in.', dialogue: [{ speaker: 'IVO', text: 'Evening.', delivery: null, voice: 'on' as const }] },
  ],
  cast: [entry('Nora'), { ...entry('Ivo'), aliases: ['the smith'] }, entry('Mill', 'location')],
}
const cell = (more: Partial<CastingAnswer['casting'][number]> = {}) => ({ shot: 2, name: 'ivo', presence: 'enters' as const, quote: 'Ivo  walks in.', ...more })

it('takes what the words of the shot bear out, by any name', () => {
  const answer = { casting: [cell({ name: 'The Smith' })] }
  expect(castingComplaints(answer, scene)).toEqual([])
  expect(readCasting(answer, scene)).toMatchObject([{ shot: 1, asset: 'Ivo', presence: 'enters', evidence: 'Ivo  walks in.' }])
})

it.each([
  [cell({ shot: 3 }), 'there is no shot 3'],
  [cell({ name: 'Otto' }), 'nobody of the cast is called "Otto"'],
  [cell({ name: 'Mill' }), 'nobody of the cast is called "Mill"'],
  [cell({ quote: 'Nora sews.' }), 'shot 2 does not have the words "Nora sews."'],
])('complains of what the scene does not have', (bad, complaint) => {
  const answer = { casting: [cell(), bad] }
  expect(castingComplaints(answer, scene)).toEqual([complaint])
  expect(readCasting(answer, scene)).toHaveLength(1)
})

it('wants one answer for each cell', () => {
  expect(castingComplaints({ casting: [cell(), cell({ presence: 'exits' })] }, scene)).toEqual(['shot 2, ivo: answered twice'])
})

it('asks about the cast and not about the place, every word marked as material', () => {
  const layers = askCasting({ film: { name: 'Test', genre: '', tone: '', rating: '' }, heading: 'INT. MILL - DAY', ...scene, there: ['Nora'] })
  const texts = layers.flatMap(({ statements }) => statements.map(({ text }) => text)).join('\n')
  expect(texts).not.toContain('location: Mill')
  expect(texts).toContain('> 2. Ivo walks in.\n> IVO: Evening.')
  expect(texts).toContain('There when the scene begins: Nora')
})
