import { expect, it } from 'vitest'
import { describePlace } from './describe-place.ts'

it('tells a place by what is there before anybody acts', () => {
  expect(describePlace(['Rain on black water. A rusty crane. Ana runs.', 'She stops. Fog.'], ['Ana Bell', 'Ana'])).toBe('Rain on black water. A rusty crane. Fog.')
})

it('knows somebody by half of the name', () => {
  expect(describePlace(['The guard goes up the stairs. Long rows of doors.'], ['Short Guard'])).toBe('Long rows of doors.')
})

it('does not take a remark of the writer for something to be seen', () => {
  expect(describePlace(['Bad choice. A desk, a lamp.'], [])).toBe('A desk, a lamp.')
  expect(describePlace(['Kein Licht. Ein Tisch.'], [])).toBe('Kein Licht. Ein Tisch.')
})

it('says nothing where nothing but what people do is written', () => {
  expect(describePlace(['Ana crosses the yard.'], ['Ana'])).toBe('')
})
