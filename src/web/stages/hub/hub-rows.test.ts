import { describe, expect, it } from 'vitest'
import type { HubAsset, HubScene, HubStatus } from '#contract/stages.ts'
import { findRows, hubRows, neighbourFor, totalsOf } from './hub-rows.ts'

const asset = (id: string, kind: HubAsset['kind'], name: string) => ({ id, kind, name, picture: null }) as HubAsset
const scene = (position: number, place: string, assetIds: string[], more: Partial<HubScene> = {}) =>
  ({ id: `scene ${position}`, position, heading: `INT. ${place} - NIGHT`, slug: { setting: 'interior', places: [place], time: 'NIGHT' }, deferred: false, seconds: 10, assetIds, ...more }) as HubScene

const assets = [asset('k', 'prop', 'Kettle'), asset('m', 'character', 'Marta'), asset('c', 'location', 'Cellar'), asset('a', 'character', 'Anton')]
const scenes = [scene(1, 'CELLAR', ['k', 'm', 'c', 'a']), scene(2, 'ATTIC', ['m']), scene(12, 'CELLAR', ['gone'], { deferred: true })]
const status = { sceneId: 'scene 2', outdated: 3, usd: 0.4, lines: [] } as unknown as HubStatus
const rows = hubRows({ scenes, assets }, [status])
const found = (query: string) => findRows(rows, query).map(({ scene: { position } }) => position)

describe('the rows of the hub', () => {
  it('say their header in words, and who they need in the order one thinks of them', () => {
    expect(rows[0]!.title).toBe('Interior: Cellar, night')
    expect(rows[0]!.assets.map(({ name }) => name)).toEqual(['Anton', 'Marta', 'Cellar', 'Kettle'])
    expect(rows[2]!.assets).toEqual([])
  })
  it('are found by number, place, or whoever is in them', () => {
    expect([found('cellar'), found('marta attic'), found('12'), found('1'), found('  ')]).toEqual([[1, 12], [2], [12], [1], [1, 2, 12]])
  })
  it('move one place up or down, and not beyond the ends', () => {
    expect([neighbourFor(rows, 1, -1), neighbourFor(rows, 1, 1), neighbourFor(rows, 0, -1), neighbourFor(rows, 2, 1), neighbourFor(rows, 2, -1)]).toEqual([null, 'scene 12', undefined, undefined, 'scene 1'])
  })
  it('count what is to be made, without what is put aside', () => {
    expect(totalsOf(rows)).toEqual({ seconds: 20, deferred: 1, outdated: 3, usd: 0.4 })
  })
})
