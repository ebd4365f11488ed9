import { expect, it } from 'vitest'
import { wrapProblems } from './wrap-problems.ts'

const good = { label: '1A', made: true, outdated: null, approved: true }

it('says everything that keeps a film from being wrapped', () => {
  expect(wrapProblems([good])).toEqual([])
  const told = wrapProblems([good, { ...good, label: '1B', made: false }, { ...good, label: '2A', outdated: ['style: noir → anime'] }, { ...good, label: '2B', approved: false }])
  expect(told.map(({ message }) => message)).toEqual(['1B has no clip yet', 'The clip of 2A is out of date (style: noir → anime)', 'The clip of 2B is not approved'])
  expect(wrapProblems([])).toMatchObject([{ kind: 'empty' }])
})

it('says both where a clip is out of date and was never approved', () => {
  expect(wrapProblems([{ ...good, outdated: [], approved: false }]).map(({ kind }) => kind)).toEqual(['outdated', 'unapproved'])
})
