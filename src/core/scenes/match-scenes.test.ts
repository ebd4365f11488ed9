import { describe, expect, it } from 'vitest'
import type { ElementKind } from '#core/scripts/screenplay.ts'
import { matchScenes, type OldScene } from './match-scenes.ts'
import type { SceneCut } from './scene.ts'

const place = { line: 1, endLine: 1, page: null }
const slug = { setting: 'unknown' as const, places: [], time: null }

type Line = string | [ElementKind, string]

const scene = (heading: string, ...lines: Line[]): SceneCut => ({
  number: 0,
  printedNumber: null,
  heading,
  slug,
  insert: false,
  elements: lines.map((line) => {
    const [kind, text] = typeof line === 'string' ? (['action', line] as const) : line
    return { kind, text, place }
  }),
})

const asOld = (cuts: SceneCut[]): OldScene[] => cuts.map(({ heading, elements }, index) => ({ id: `old-${index + 1}`, heading, elements }))

const harbour = scene('EXT. HARBOUR - DAWN', 'Cranes creak over black water. Odile counts her last coins twice.', 'She pockets them and walks to the ferry.')
const ferry = scene('INT. FERRY - DAY', 'The engine room shakes.', ['character', 'ODILE'], ['dialogue', 'Does this thing ever stop at the island?'], 'Nobody answers.')
const island = scene('EXT. ISLAND - NIGHT', 'A lighthouse without a light. Goats watch the path.')
const film = [harbour, ferry, island]

const ids = (next: SceneCut[], old = film) => matchScenes(asOld(old), next).map(({ oldId }) => oldId)
const match = (next: SceneCut[], index: number, old = film) => matchScenes(asOld(old), next)[index]

describe('a scene keeps its id and its work', () => {
  it('when nothing changed but the type-setting', () => {
    const retyped = scene(
      'Ext. harbour – dawn',
      '*Cranes* creak over\nblack water.',
      ['page_break', ''],
      '[[check with port authority]]',
      'Odile counts her  last coins twice. She pockets them and walks to the **ferry**.',
    )
    expect(match([retyped, ferry, island], 0)).toMatchObject({ kind: 'unchanged', oldId: 'old-1', changedLines: 0 })
  })

  it('when a page break falls into a speech', () => {
    const broken = scene('INT. FERRY - DAY', 'The engine room shakes.', ['character', 'ODILE'], ['dialogue', 'Does this thing ever'], ['character', "ODILE (CONT'D)"], ['dialogue', 'stop at the island?'], 'Nobody answers.')
    expect(match([harbour, broken, island], 1)?.oldId).toBe('old-2')
  })

  it('when its only line is another', () => {
    const rewritten = scene('EXT. ISLAND - NIGHT', 'Fog. A bell somewhere below.')
    expect(match([harbour, ferry, rewritten], 2)).toMatchObject({ kind: 'changed', oldId: 'old-3', changedLines: 2 })
  })

  it('when it is called otherwise', () => {
    const renamed = { ...ferry, heading: 'INT. STEAMER - DAY' }
    expect(match([harbour, renamed, island], 1)).toMatchObject({ kind: 'renamed', oldId: 'old-2', renamed: true, oldHeading: 'INT. FERRY - DAY' })
  })

  it('when it is moved, renamed and changed at once', () => {
    const other = scene('INT. STEAMER - NIGHT', 'The engine room shakes hard.', ['character', 'ODILE'], ['dialogue', 'Does this thing ever stop at the island?'], 'Nobody answers.')
    expect(match([other, harbour, island], 0)).toMatchObject({ kind: 'changed', oldId: 'old-2', renamed: true, moved: true, changedLines: 1 })
  })

  it('when two scenes change places', () => {
    expect(ids([island, ferry, harbour])).toEqual(['old-3', 'old-2', 'old-1'])
  })

  it('when it is moved and has nothing but a heading', () => {
    const title = scene('TITLE: SEVEN YEARS LATER')
    expect(ids([harbour, ferry, title, island], [title, harbour, ferry, island])).toEqual(['old-2', 'old-3', 'old-1', 'old-4'])
  })

  it('when the same heading stands over three scenes and the first goes', () => {
    const hall = (line: string) => scene('INT. HALL - DAY', line)
    const halls = [hall('A clock ticks.'), hall('Rain runs down the panes.'), hall('Somebody has taken the clock.')]
    expect(ids(halls.slice(1), halls)).toEqual(['old-2', 'old-3', 'old-1'])
  })

  it('when it comes back after it was gone', () => {
    const old = [...asOld([harbour, island]), { ...asOld([ferry])[0]!, id: 'lost', goneAt: new Date(0) }]
    expect(matchScenes(old, film)[1]).toMatchObject({ oldId: 'lost', returned: true, kind: 'unchanged', moved: false })
  })
})

describe('a scene is new', () => {
  it('when it is inserted, whatever heading it has', () => {
    const another = scene('INT. FERRY - DAY', 'Gulls fight over a fish head on deck.')
    expect(ids([harbour, another, ferry, island])).toEqual(['old-1', null, 'old-2', 'old-3'])
  })

  it('and the scene it replaces is gone, when place, heading and text are others', () => {
    const market = scene('EXT. MARKET - DAY', 'Stalls collapse under melons.')
    expect(matchScenes(asOld(film), [harbour, market, island]).map(({ kind, oldId }) => [kind, oldId])).toEqual([
      ['unchanged', 'old-1'],
      ['new', null],
      ['unchanged', 'old-3'],
      ['gone', 'old-2'],
    ])
  })
})

describe('a scene that is split', () => {
  const first = scene('EXT. HARBOUR - DAWN', 'Cranes creak.')
  const second = scene('EXT. QUAY - DAWN', 'Odile counts her last coins twice. She pockets them and walks to the ferry.')

  it('goes on as its larger part, even if the smaller one has the heading', () => {
    const matches = matchScenes(asOld(film), [first, second, ferry, island])
    expect(matches[0]).toMatchObject({ kind: 'new', oldId: null, splitFrom: 'old-1' })
    expect(matches[1]).toMatchObject({ kind: 'changed', oldId: 'old-1', renamed: true })
  })
})

describe('a new scene beside a shortened one', () => {
  it('is no part of it for a phrase they share', () => {
    const shorter = scene('EXT. HARBOUR - DAWN', 'Cranes creak over black water. Odile counts her last coins twice.')
    const other = scene('EXT. STATION - DAY', 'A boy walks to the kiosk and asks for tobacco, then for matches, then for nothing at all.')
    expect(match([shorter, other, ferry, island], 1)).toMatchObject({ kind: 'new', splitFrom: null })
  })
})

describe('scenes that are merged', () => {
  const both = scene('EXT. ISLAND - NIGHT', ...ferry.elements.map(({ kind, text }): Line => [kind, text]), 'A lighthouse without a light.')

  it('go on as the larger of them; the other is gone into it', () => {
    const matches = matchScenes(asOld(film), [harbour, both])
    expect(matches[1]).toMatchObject({ oldId: 'old-2', mergedFrom: ['old-3'] })
    expect(matches[2]).toMatchObject({ kind: 'gone', oldId: 'old-3', mergedInto: 2 })
  })
})
