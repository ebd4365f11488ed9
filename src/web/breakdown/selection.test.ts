import { expect, it } from 'vitest'
import type { Candidate } from '#contract/breakdown.ts'
import { chosen, everything, filterRows, picture, sceneRanges, tick } from './selection.ts'

const some = (...list: [id: string, kind: Candidate['kind'], usd: number][]) => list.map(([id, kind, usd]) => ({ id, kind, usd, scenes: [1] })) as unknown as Candidate[]
const found = some(['ana', 'character', 0.04], ['bo', 'character', 0.04], ['pier', 'location', 0.06])
const ids = (...names: string[]) => names as unknown as Candidate['id'][]

it('keeps and pictures everything until somebody says otherwise', () => {
  expect(chosen(found, everything)).toEqual({ assetIds: ['ana', 'bo', 'pier'], pictured: ['ana', 'bo', 'pier'], usd: 0.14 })
})

it('makes no picture of whom is not kept, and none at all when pictures are unticked', () => {
  const less = picture(tick(everything, ids('ana'), false), ids('pier')[0]!, false)
  expect(chosen(found, less)).toMatchObject({ assetIds: ['bo', 'pier'], pictured: ['bo'], usd: 0.04 })
  expect(chosen(found, { ...less, pictures: false })).toMatchObject({ assetIds: ['bo', 'pier'], pictured: [], usd: 0 })
})

it('proposes no picture of a voice nobody is seen with, and makes one when asked', () => {
  const voice = { ...found[0]!, scenes: [] }
  expect(chosen([voice], everything)).toMatchObject({ assetIds: ['ana'], pictured: [], usd: 0 })
  expect(chosen([voice], picture(everything, voice.id, true)).pictured).toEqual(['ana'])
})

it('ticks what was found since: a finding with another type, or one that a merge was undone for', () => {
  const none = tick(everything, ids('ana', 'bo'), false)
  expect(chosen([...found, ...some(['cy', 'character', 0])], none).assetIds).toEqual(['pier', 'cy'])
  expect(chosen(found, tick(none, ids('bo'), true)).assetIds).toEqual(['bo', 'pier'])
})

it('groups by type, with how many are ticked, and leaves out what nothing was found of', () => {
  const rows = filterRows(found, ['character', 'location', 'prop'], tick(everything, ids('bo'), false))
  expect(rows.map((row) => ('head' in row ? `${row.head} ${row.ticked}/${row.ids.length}` : row.candidate.id))).toEqual(['character 1/2', 'ana', 'bo', 'location 1/1', 'pier'])
})

it('tells scenes as ranges', () => {
  expect(sceneRanges([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
  expect(sceneRanges([])).toBe('')
})
