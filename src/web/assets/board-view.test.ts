import { describe, expect, it } from 'vitest'
import type { Asset } from '#contract/assets.ts'
import { boardSections, type BoardView, cardState } from './board-view.ts'

const asset = (name: string, rest: Partial<Asset> = {}): Asset => ({
  id: name as Asset['id'],
  kind: 'character',
  nature: 'person',
  name,
  aliases: [],
  description: '',
  state: 'kept',
  count: null,
  speaks: false,
  pictured: true,
  locked: false,
  madeInScene: null,
  picture: 'hash',
  cutoutComplaints: [],
  latest: null,
  sceneIds: [],
  ...rest,
})
const view: BoardView = { search: '', kind: 'all', filter: 'all', sort: 'name' }
const names = (assets: Asset[], change: Partial<BoardView> = {}, statusOf: Parameters<typeof boardSections>[2] = () => undefined) =>
  boardSections(assets, { ...view, ...change }, statusOf).map(({ kind, assets: some }) => [kind, ...some.map(({ name }) => name)])

describe('the board', () => {
  it('shows who, where, what and the crowd, and no empty part', () => {
    expect(names([asset('Guards', { kind: 'extra' }), asset('Pier', { kind: 'location' }), asset('Zoe'), asset('Ana')])).toEqual([
      ['character', 'Ana', 'Zoe'],
      ['location', 'Pier'],
      ['extra', 'Guards'],
    ])
  })

  it('finds by name, alias and description, without case and accents, every word', () => {
    const cast = [asset('Ana', { aliases: ['José'] }), asset('Bo', { description: 'red hair, tall' })]
    expect(names(cast, { search: 'jose' })).toEqual([['character', 'Ana']])
    expect(names(cast, { search: 'tall RED' })).toEqual([['character', 'Bo']])
    expect(names(cast, { search: 'tall ana' })).toEqual([])
  })

  it('shows only what needs a look when asked to, and puts it first', () => {
    const cast = [asset('Ana'), asset('Bo', { picture: null }), asset('Cy', { latest: { state: 'failed', error: 'no' } }), asset('Di', { locked: true }), asset('Ed', { cutoutComplaints: ['halo'] })]
    const statusOf = ({ name }: Asset) => (name === 'Ana' ? { freshness: 'outdated' as const, reasons: ['style'] } : undefined)
    expect(names(cast, { filter: 'unpictured' })).toEqual([['character', 'Bo']])
    expect(names(cast, { filter: 'troubled' })).toEqual([['character', 'Cy', 'Ed']])
    expect(names(cast, { filter: 'outdated' }, statusOf)).toEqual([['character', 'Ana']])
    expect(names(cast, { filter: 'locked' })).toEqual([['character', 'Di']])
    expect(names(cast, { sort: 'state' }, statusOf)).toEqual([['character', 'Cy', 'Ed', 'Ana', 'Bo', 'Di']])
  })

  it('says that a picture is on its way before anything else', () => {
    expect(cardState(asset('Ana', { latest: { state: 'running', error: null }, cutoutComplaints: ['halo'] }), undefined)).toBe('running')
    expect(cardState(asset('Ana', { picture: null }), { freshness: 'missing', reasons: [] })).toBe('words')
  })
})
