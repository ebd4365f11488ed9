import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, fromCells, toCells } from './columns.ts'

const seconds = columns.find(({ id }) => id === 'seconds')!

describe('cells of the shot list as text', () => {
  it('come back from a spreadsheet as they were copied', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', 'é') })
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        fc.pre(rows.at(-1)!.at(-1) !== '')
        expect(fromCells(toCells(rows))).toEqual(rows)
      }),
    )
  })

  it('take durations as people write them, and nothing that is none', () => {
    const write = (text: string) => seconds.write(text, {} as never)
    expect(['6', '6.5', '6,5 s', '1:02'].map(write)).toEqual([{ seconds: 6 }, { seconds: 6.5 }, { seconds: 6.5 }, { seconds: 62 }])
    expect(['', 'soon', '0', '9999'].map(write)).toEqual([null, null, null, null])
  })
})
