import { describe, expect, it } from 'vitest'
import type { HubAsset, HubScene } from '#contract/stages.ts'
import type { HubRow } from '../hub-rows.ts'
import { changeFor, columnsOf, isWithin, stepTo } from './cells.ts'

const asset = (id: string, kind: HubAsset['kind'] = 'prop') => ({ id, name: id, kind, picture: null }) as HubAsset
const row = (id: string, assetIds: string[]) => ({ scene: { id, assetIds } as unknown as HubScene, title: id, assets: [], status: null }) as HubRow
const [one, two] = [asset('axe'), asset('bell')]
const rows = [row('s1', ['axe']), row('s2', []), row('s3', ['axe', 'bell'])]
const whole = { from: { row: 2, column: 1 }, to: { row: 0, column: 0 } }

describe('the matrix of scenes and assets', () => {
  it('changes only what is not yet as it shall be, whichever way the range was drawn', () => {
    expect(changeFor(rows, [one, two], whole, true)).toEqual({ add: [{ sceneId: 's1', assetId: 'bell' }, { sceneId: 's2', assetId: 'axe' }, { sceneId: 's2', assetId: 'bell' }], remove: [] })
    expect(changeFor(rows, [one, two], { from: { row: 0, column: 0 }, to: { row: 1, column: 0 } }, false)).toEqual({ add: [], remove: [{ sceneId: 's1', assetId: 'axe' }] })
    expect(isWithin(whole, { row: 3, column: 0 })).toBe(false)
  })
  it('is walked by the arrows, and not beyond its edges', () => {
    const size = { row: 3, column: 2 }
    expect([stepTo('ArrowDown', { row: 2, column: 0 }, size), stepTo('End', { row: 1, column: 0 }, size), stepTo('PageUp', { row: 2, column: 1 }, size), stepTo('x', { row: 0, column: 0 }, size)]).toEqual([{ row: 2, column: 0 }, { row: 1, column: 1 }, { row: 0, column: 1 }, null])
  })
  it('has the characters first', () => {
    expect(columnsOf([asset('well', 'location'), one, asset('zoe', 'character')]).map(({ name }) => name)).toEqual(['zoe', 'well', 'axe'])
  })
})
