import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filmOrder } from './film-order.ts'

const order = (next: string, film: string, script: string) => filmOrder([...next], { film: [...film], script: [...script] }).join('')

describe('the order of the film after a revision', () => {
  it('is that of the script where nobody moved a scene', () => {
    expect(order('axbdc', 'abcd', 'abcd')).toBe('axbdc')
  })
  it('keeps a scene where the user moved it, and puts new ones behind their neighbour', () => {
    expect(order('abxcd', 'dabc', 'abcd')).toBe('dabxc')
    expect(order('xabcd', 'dabc', 'abcd')).toBe('xdabc')
  })
  it('follows the script for a scene that the script itself moved', () => {
    expect(order('bcad', 'dabc', 'abcd')).toBe('dbca')
  })
  it('loses no scene and shows none twice; an unchanged script changes nothing', () => {
    const ids = fc.uniqueArray(fc.nat(30).map(String), { maxLength: 20 })
    const shuffled = ids.chain((script) => fc.tuple(fc.constant(script), fc.shuffledSubarray(script, { minLength: script.length }), ids.chain((next) => fc.shuffledSubarray(next, { minLength: next.length }))))
    fc.assert(
      fc.property(shuffled, ([script, film, next]) => {
        expect(filmOrder(next, { film, script }).toSorted()).toEqual(next.toSorted())
        expect(filmOrder(script, { film, script })).toEqual(film)
      }),
    )
  })
})
