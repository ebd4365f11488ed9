import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ExtractionId, ProjectId } from '#core/ids.ts'
import { undo } from '#server/undo/index.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { extract } from './extract.job.ts'

const script = `INT. FORGE - NIGHT

TOBIAS KERN, 50, burned hands, lifts the HAMMER.

TOBIAS KERN
Closer to the fire.

EXT. ROAD - DAY

YOUNG TOBIAS KERN runs along the road.

YOUNG TOBIAS KERN
Father!

INT. FORGE - DAY

KATHERINE puts the hammer away.

KATHERINE
Enough.

EXT. ROAD - NIGHT

KATE waits at the road.

KATE
Here I am.
`

let studio: Studio
let projectId: ProjectId
let extractionId: ExtractionId
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(async () => {
  ;({ projectId } = await studio.film(script))
  ;({ extractionId } = await studio.api.breakdown.preview({ projectId }))
  await extract(studio.ctx, { extractionId })
})

const filter = () => studio.api.breakdown.candidates({ extractionId })
const named = async (name: string) => (await filter()).candidates.find((candidate) => candidate.name.toUpperCase() === name)!
const pairs = async () => (await filter()).likelySame.map(({ survivor, other, as }) => `${other.name} → ${survivor.name} (${as})`.toUpperCase())

describe('the filter dialog', () => {
  it('shows every finding with its scenes, its most telling words first, and the price of its picture', async () => {
    const { candidates, scenes, rehearsed } = await filter()
    expect({ scenes, rehearsed }).toEqual({ scenes: 4, rehearsed: false })
    expect(candidates.map(({ kind }) => kind)).toEqual(candidates.map(({ kind }) => kind).toSorted((a, b) => ['location', 'character', 'extra', 'prop'].indexOf(a) - ['location', 'character', 'extra', 'prop'].indexOf(b)))
    const hammer = await named('HAMMER')
    expect(hammer).toMatchObject({ kind: 'prop', scenes: [1, 3], usd: 0 })
    expect(hammer.quotes[0]!.quote).toContain('lifts the HAMMER')
    expect((await named('TOBIAS KERN')).quotes[0]!.quote).toContain('burned hands')
  })

  it('tells what a picture costs with the rehearsed model', async () => {
    const dear = (await studio.api.engines.models()).find((model) => model.kind === 'image' && !model.id.startsWith('built-in'))!
    await studio.api.projects.update({ id: projectId, change: { rehearse: dear.id } })
    const { candidates, rehearsed } = await filter()
    expect(rehearsed).toBe(true)
    expect(candidates.every(({ usd }) => usd > 0)).toBe(true)
  })

  it('proposes who may be one; merged right there, with an undo, they are one candidate', async () => {
    expect(await pairs()).toContain('KATHERINE → KATE (NAME)')
    const pair = (await filter()).likelySame.find(({ as }) => as === 'name')!
    const before = (await filter()).candidates.length
    const { undoId } = await studio.api.assets.merge({ survivorId: pair.survivor.id, absorbed: [{ assetId: pair.other.id, as: 'name' }] })
    expect((await filter()).candidates).toHaveLength(before - 1)
    expect(await pairs()).not.toContain('KATHERINE → KATE (NAME)')
    expect((await named(pair.survivor.name.toUpperCase())).scenes).toHaveLength(2)
    await undo(studio.ctx, { id: undoId! })
    expect(await pairs()).toContain('KATHERINE → KATE (NAME)')
  })

  it('does not ask again about two that were told apart, here or on the board', async () => {
    const pair = (await filter()).likelySame.find(({ as }) => as === 'name')!
    const assetIds: [typeof pair.survivor.id, typeof pair.other.id] = [pair.survivor.id, pair.other.id]
    const { undoId } = await studio.api.breakdown.tellApart({ projectId, assetIds })
    expect(await pairs()).not.toContain('KATHERINE → KATE (NAME)')
    await studio.api.breakdown.confirm({ projectId, extractionId, assetIds: (await filter()).candidates.map(({ id }) => id), pictured: [] })
    const board = async () => (await studio.api.breakdown.likelySame({ projectId })).map(({ other }) => other.id)
    expect(await board()).not.toContain(pair.other.id)
    await undo(studio.ctx, { id: undoId! })
    expect(await board()).toContain(pair.other.id)
  })

  it('lets a wrong type be mended before anything is confirmed', async () => {
    const { id } = await named('HAMMER')
    await studio.api.assets.retype({ id, kind: 'character', nature: 'thing' })
    expect(await named('HAMMER')).toMatchObject({ kind: 'character', likelyKind: { kind: 'prop' } })
  })
})

describe('a reading', () => {
  it('is found again by its film after a reload', async () => {
    expect(await studio.api.breakdown.latest({ projectId })).toMatchObject({ id: extractionId, state: 'ready' })
    const { projectId: other } = await studio.film(script)
    expect(await studio.api.breakdown.latest({ projectId: other })).toBeNull()
  })

  it('stopped before it ran, it leaves the film as it was, and can be started again', async () => {
    const { projectId: other } = await studio.film(script)
    const run = await studio.api.breakdown.preview({ projectId: other })
    expect(await studio.api.breakdown.cancel(run)).toEqual({ cancelled: true })
    await extract(studio.ctx, run)
    expect(await studio.api.assets.list({ projectId: other })).toEqual([])
    expect(await studio.api.breakdown.latest({ projectId: other })).toMatchObject({ state: 'failed', error: expect.stringContaining('You stopped') })
    expect((await studio.api.breakdown.preview({ projectId: other })).extractionId).not.toBe(run.extractionId)
  })
})
