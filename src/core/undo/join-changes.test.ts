import { expect, it } from 'vitest'
import { joinChanges } from './join-changes.ts'

const row = (id: string, text: string) => ({ id, text })
const change = (before: string | null, after: string | null, id = 'a', table = 'shots') => ({ table, before: before === null ? null : row(id, before), after: after === null ? null : row(id, after) })

it('two steps are taken back as one: each row as it was before the first', () => {
  expect(joinChanges([change('one', 'two')], [change('two', 'three')])).toEqual([change('one', 'three')])
  expect(joinChanges([change(null, 'new')], [change('new', null)])).toEqual([])
  expect(joinChanges([change('one', 'two')], [change('two', 'one')])).toEqual([])
})

it('rows that only one of them touched stay as they were told, and the same id in two tables is two rows', () => {
  const scene = change('x', 'y', 'a', 'scenes')
  expect(joinChanges([scene], [change('one', 'two'), change('k', 'l', 'b')])).toEqual([scene, change('one', 'two'), change('k', 'l', 'b')])
})
