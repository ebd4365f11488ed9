import { expect, it } from 'vitest'
import { type DescriptionChange, descriptionHistory } from './description-history.ts'

const found = new Date('2026-03-01T10:00:00Z')
const at = (minutes: number) => new Date(found.getTime() + minutes * 60_000)
const edit = (minutes: number, before: string, after: string, rest: Partial<DescriptionChange> = {}): DescriptionChange => ({ at: at(minutes), label: 'Ida edited', before, after, undone: false, ...rest })
const told = (versions: ReturnType<typeof descriptionHistory>) => versions.map(({ text, label }) => [text, label])

it('begins with what the studio wrote, and tells the latest first', () => {
  const history = descriptionHistory(found, [edit(10, 'red hair', 'red hair, green coat'), edit(60, 'red hair, green coat', 'grey hair')], 'grey hair')
  expect(told(history)).toEqual([['grey hair', 'Ida edited'], ['red hair, green coat', 'Ida edited'], ['red hair', null]])
  expect(history.at(-1)!.at).toEqual(found)
})

it('takes what is typed within a short while as one version', () => {
  const history = descriptionHistory(found, [edit(10, 'red', 'red h'), edit(11, 'red h', 'red hair'), edit(20, 'red hair', 'red hair, tall')], 'red hair, tall')
  expect(told(history)).toEqual([['red hair, tall', 'Ida edited'], ['red hair', 'Ida edited'], ['red', null]])
})

it('leaves out what was undone, and tells what came from the studio meanwhile', () => {
  const history = descriptionHistory(found, [edit(10, 'red', 'blue', { undone: true }), edit(20, 'written anew', 'mine')], 'mine')
  expect(told(history)).toEqual([['mine', 'Ida edited'], ['written anew', null]])
  expect(told(descriptionHistory(found, [], 'from the script'))).toEqual([['from the script', null]])
  expect(descriptionHistory(found, [], '')).toEqual([])
})
