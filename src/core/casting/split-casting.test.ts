import { expect, it } from 'vitest'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { splitShot } from '#core/shots/split-shot.ts'
import { type Cast, splitCasting } from './split-casting.ts'

const cast: CastEntry[] = ['Nora', 'Ivo', 'Waiter'].map((name) => ({
  name,
  aliases: [],
  kind: 'character',
  nature: 'person',
  speaks: true,
  count: null,
}))
const split = (action: string, before: string, casting: Cast[]) => {
  const parts = splitShot({ action, dialogue: [], seconds: 6 }, { in: 'action', offset: action.indexOf(before) })
  return splitCasting(casting, parts, cast, { language: 'en' }).map((part) =>
    part.map(({ asset, presence }) => `${asset} ${presence}`),
  )
}

it('divides a presence where the text lets somebody enter or exit', () => {
  const action = 'Nora sews. Ivo walks in. Nora walks out.'
  const casting: Cast[] = [
    { asset: 'Nora', presence: 'exits' },
    { asset: 'Ivo', presence: 'enters' },
  ]
  expect(split(action, 'Ivo walks', casting)).toEqual([['Nora throughout'], ['Nora exits', 'Ivo enters']])
  expect(split(action, 'Nora walks', casting)).toEqual([
    ['Nora throughout', 'Ivo enters'],
    ['Nora exits', 'Ivo throughout'],
  ])
})

it('leaves who passes in the part that says so, and anchors them where it does not say', () => {
  const casting: Cast[] = [{ asset: 'Waiter', presence: 'passes_through' }]
  expect(split('Nora sews. The waiter passes behind her.', 'The waiter', casting)).toEqual([
    [],
    ['Waiter passes_through'],
  ])
  expect(split('Nora sews. She sighs.', 'She', casting)).toEqual([['Waiter enters'], ['Waiter exits']])
})

it('keeps everybody else in both parts', () => {
  expect(split('Nora sews. Ivo waits.', 'Ivo', [{ asset: 'Nora', presence: 'throughout' }])).toEqual([
    ['Nora throughout'],
    ['Nora throughout'],
  ])
})
