import { expect, it } from 'vitest'
import type { Asset } from '#contract/assets.ts'
import { boardRows, cardTowards } from './board-rows.ts'

const some = (...names: string[]) => names.map((name) => ({ id: name })) as Asset[]
const rows = boardRows([{ kind: 'character', assets: some('a', 'b', 'c', 'd', 'e') }, { kind: 'prop', assets: some('f') }], 3)
const towards = (from: string | null, ...keys: string[]) => keys.reduce<string | null>((id, key) => cardTowards(rows, id as Asset['id'] | null, key)?.id ?? null, from)

it('lays sections out in rows, each under its heading', () => {
  expect(rows.map((row) => ('cards' in row ? row.cards.map(({ id }) => id).join('') : `${row.head} ${row.count}`))).toEqual(['character 5', 'abc', 'de', 'prop 1', 'f'])
})

it('walks by arrows through all sections, to the nearest card where a row is short', () => {
  expect(towards(null, 'ArrowDown')).toBe('a')
  expect(towards('c', 'ArrowRight')).toBe('d')
  expect(towards('c', 'ArrowDown')).toBe('e')
  expect(towards('e', 'ArrowDown')).toBe('f')
  expect(towards('f', 'ArrowUp')).toBe('d')
  expect(towards('f', 'ArrowDown')).toBeNull()
  expect(towards('c', 'End')).toBe('f')
  expect(towards('f', 'Home')).toBe('a')
})
