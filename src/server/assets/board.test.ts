import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AssetId, AttemptId, ProjectId } from '#core/ids.ts'
import { tally } from '#server/attempts/index.ts'
import { projects } from '#server/tables/projects.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
let cast: ReturnType<typeof castOf>
let ida: AssetId
beforeAll(async () => {
  const { cutout: _, ...scripted } = scriptedEngines()
  studio = await openStudio({ stock: scripted })
  await studio.work()
})
afterAll(() => studio.close())
beforeEach(async () => {
  ;({ projectId } = await studio.film('INT. KITCHEN - DAY\n\nIDA, 30, red hair, cooks.\n'))
  cast = castOf(studio, projectId)
  ida = await cast.asset('IDA', { description: 'red hair' })
  studio.requests.length = 0
})

const attemptsOf = (id: AssetId) => studio.api.attempts.list({ kind: 'asset', subjectId: id, facet: '' })
const listed = async (id: AssetId) => (await studio.api.assets.list({ projectId })).find((asset) => asset.id === id)!

const done = (attemptId: AttemptId) =>
  vi.waitFor(async () => expect(await tally(studio.ctx, [attemptId])).toMatchObject({ done: 1, error: null }), { timeout: 15_000, interval: 100 })

describe('two windows on one asset', () => {
  it('tell the slower one what it is now, and overwrite nothing', async () => {
    await studio.api.assets.edit({ id: ida, change: { description: 'grey hair' }, seen: { description: 'red hair' } })
    const late = studio.api.assets.edit({ id: ida, change: { description: 'black hair' }, seen: { description: 'red hair' } })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', data: { now: { name: 'IDA', description: 'grey hair' } } })
    expect((await listed(ida)).description).toBe('grey hair')
  })

  it('do not stand in each other’s way where they change different things, or the same to the same', async () => {
    await studio.api.assets.edit({ id: ida, change: { description: 'grey hair' }, seen: { description: 'red hair' } })
    await studio.api.assets.edit({ id: ida, change: { aliases: ['Idi'] }, seen: { aliases: [] } })
    await studio.api.assets.edit({ id: ida, change: { description: 'grey hair' }, seen: { description: 'red hair' } })
    expect(await listed(ida)).toMatchObject({ description: 'grey hair', aliases: ['Idi'] })
  })
})

it('changes the type of many at once, leaves locked ones alone, and takes it back in one step', async () => {
  const [rope, bell] = [await cast.asset('ROPE', { kind: 'prop', nature: 'thing' }), await cast.asset('BELL', { kind: 'prop', nature: 'thing', lockedAt: new Date() })]
  const { undoId, changed, locked } = await studio.api.assets.retypeMany({ ids: [rope, bell], kind: 'character' })
  expect([changed, locked]).toEqual([[rope], [bell]])
  expect(await listed(rope)).toMatchObject({ kind: 'character', nature: 'person' })
  await studio.api.stages.undo({ id: undoId! })
  expect(await listed(rope)).toMatchObject({ kind: 'prop', nature: 'thing' })
})

it('tells what a description was before, and drops what was undone', async () => {
  await studio.api.assets.edit({ id: ida, change: { description: 'red hair, tall' } })
  const { undoId } = await studio.api.assets.edit({ id: ida, change: { name: 'IDA BERG', description: 'bald' } })
  await studio.api.stages.undo({ id: undoId! })
  const history = await studio.api.assets.history({ id: ida })
  expect(history.map(({ text, label }) => [text, label])).toEqual([['red hair, tall', 'IDA edited'], ['red hair', null]])
})

describe('what pictures come to', () => {
  it('is told before they are asked for, with what is used again for nothing', async () => {
    const locked = await cast.asset('OTTO', { lockedAt: new Date() })
    const offer = () => studio.api.assets.offerPictures({ projectId, ids: [ida, locked] })
    expect((await offer()).lines.map(({ how }) => how)).toEqual(['queued', 'refused'])
    await done((await studio.api.assets.makePicture({ id: ida })).attemptId)
    expect((await offer()).lines[0]).toMatchObject({ how: 'fresh', usd: 0 })

    await studio.api.assets.edit({ id: ida, change: { description: 'grey hair' } })
    await done((await studio.api.assets.makePicture({ id: ida })).attemptId)
    await studio.api.assets.edit({ id: ida, change: { description: 'red hair' } })
    expect((await offer()).lines[0]).toMatchObject({ how: 'reused', usd: 0 })
    expect(studio.requests).toHaveLength(2)
  })

  it('is that of the rehearsed model while one is rehearsed, of a found asset and of a view too', async () => {
    const priced = (await studio.api.engines.models({})).find((model) => model.kind === 'image' && model.provider !== 'built-in' && model.retired === null)!
    await studio.ctx.db.update(projects).set({ rehearse: priced.id }).where(eq(projects.id, projectId))
    const found = await cast.asset('PIA', { state: 'candidate' })
    const offer = await studio.api.assets.offerPictures({ projectId, ids: [ida, found] })
    expect(offer.rehearsed).toBe(true)
    expect(offer.usd).toBeGreaterThan(0)
    expect(offer.lines[1]).toMatchObject({ assetId: found, how: 'queued' })
    expect((await studio.api.assets.offerPictures({ projectId, ids: [ida], view: 'side' })).lines).toMatchObject([{ how: 'refused' }])
  })
})

it('makes many pictures at once, of locked ones none, and of none twice', async () => {
  const locked = await cast.asset('OTTO', { lockedAt: new Date() })
  const words = await cast.asset('ROPE', { kind: 'prop', pictured: false })
  const { ordered } = await studio.api.assets.makePictures({ projectId, ids: [ida, locked, words] })
  const { ordered: again } = await studio.api.assets.makePictures({ projectId, ids: [ida, locked, words] })
  expect(again.map(({ attemptId }) => attemptId)).toEqual(ordered.map(({ attemptId }) => attemptId))
  for (const { attemptId } of ordered) await done(attemptId)
  expect(studio.requests.map(({ asset }) => asset).toSorted()).toEqual(['IDA', 'ROPE'])
  expect(await listed(words)).toMatchObject({ pictured: true, latest: { state: 'done', error: null } })
})

it('tells which views there are, and which picture each is shown with', async () => {
  await cast.picture(ida, 'orange')
  await done((await studio.api.assets.makeAngle({ id: ida, view: 'side' })).attemptId)
  const angles = await studio.api.assets.angles({ id: ida })
  expect(angles.map(({ view, attempts }) => [view, attempts])).toEqual([['front', 0], ['three_quarter', 0], ['side', 1], ['back', 0]])
  expect(angles.map(({ picture }) => picture !== null)).toEqual([false, false, true, false])
})

describe('a cutout', () => {
  it('is measured, is kept beside the picture before it, and can be made again without drawing again', async () => {
    await done((await studio.api.assets.makePicture({ id: ida })).attemptId)
    const [first] = await attemptsOf(ida)
    expect(first).toMatchObject({ state: 'done', selected: true, quality: { passed: false }, told: { prompt: expect.stringContaining('red hair') } })
    expect((await listed(ida)).cutoutComplaints).toEqual(first!.quality!.complaints)

    const { attemptId } = await studio.api.assets.cutOut({ id: first!.id })
    await done(attemptId)
    const [again, before] = await attemptsOf(ida)
    expect(again).toMatchObject({ id: attemptId, selected: true, rawPicture: first!.rawPicture, usd: 0 })
    expect(before).toMatchObject({ id: first!.id, selected: false })
    expect(studio.requests).toHaveLength(1)
  })

  it('is made from an upload too, and takes its place', async () => {
    const subject = await sharp({ create: { width: 120, height: 120, channels: 3, background: 'red' } }).png().toBuffer()
    const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'white' } }).composite([{ input: subject, left: 90, top: 90 }]).png().toBuffer()
    const { attemptId: upload, picture } = await studio.api.assets.uploadPicture({ id: ida, file: new File([new Uint8Array(photo)], 'ida.png', { type: 'image/png' }) })
    await done((await studio.api.assets.cutOut({ id: upload })).attemptId)
    const [cut] = await attemptsOf(ida)
    expect(cut).toMatchObject({ origin: 'uploaded', selected: true, rawPicture: picture, quality: { passed: true }, inputs: null })
    expect(cut!.quality!.coverage).toBeCloseTo(0.16, 1)
  })

  it('is refused for a place, which is shown whole', async () => {
    const pier = await cast.asset('PIER', { kind: 'location' })
    const { attemptId } = await cast.picture(pier, 'teal')
    await expect(studio.api.assets.cutOut({ id: attemptId })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('shown whole') })
  })
})

it('lets the stage pass without pictures, and says in words what goes without', async () => {
  expect(await studio.api.assets.gate({ projectId })).toEqual({ open: true, lines: [{ blocks: false, message: '1 asset has no picture and goes as words', assetIds: [ida] }] })
  await cast.asset('PIA', { state: 'candidate' })
  expect((await studio.api.assets.gate({ projectId })).open).toBe(false)
})
