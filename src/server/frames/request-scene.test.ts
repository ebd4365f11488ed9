import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SceneId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { prepareFilm } from '#server/stages/index.ts'

let studio: Studio
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  const film = await studio.film('INT. HALL - DAY\n\nOTTO, a tall man in a red scarf, waits. He looks at the clock. It strikes.\n\nOTTO\nAt last.\n\nHe opens the door and steps back at once, as if somebody had pushed him. Snow blows in over the floor.\n\nOTTO\nNobody. Nobody at all, and it is past midnight already.\n')
  sceneId = film.sceneIds[0]!
  await prepareFilm(studio.ctx, film.projectId, () => undefined)
})
afterAll(() => studio.close())

const list = () => studio.api.frames.list({ sceneId })

describe('the frames of a scene', () => {
  it('tell the price and the pictures that would be sent before anything is made', async () => {
    const frames = await list()
    expect(frames.every(({ freshness, latest, approved }) => freshness === 'missing' && latest === null && !approved)).toBe(true)
    const plan = await studio.api.frames.plan({ shotId: frames[0]!.shotId, side: 'start' })
    expect(plan.passes.flatMap(({ number, references }) => references.map((one) => [number, one.number, one.name]))).toEqual(frames[0]!.sent.map(({ pass, number, name }) => [pass, number, name]))
    expect(plan.usd).toBe(frames[0]!.usd)
  })

  it('are made in one go, ends after their starts, and nothing is made twice', async () => {
    await studio.api.frames.requestMany({ sceneId, sides: ['start', 'end'] })
    await expect.poll(async () => new Set((await list()).map(({ freshness }) => freshness)), { timeout: 25_000 }).toEqual(new Set(['fresh']))
    const made = studio.requests.length
    expect(await studio.api.frames.requestMany({ sceneId, sides: ['start', 'end'] })).toEqual({ ordered: 0 })
    expect(studio.requests).toHaveLength(made)
  })

  it('stay approved and in use when another attempt is made, which waits beside them to be chosen', async () => {
    const [start] = await list()
    await studio.api.attempts.approve({ id: start!.attemptId!, approved: true })
    expect((await list())[0]).toMatchObject({ approved: true, freshness: 'fresh' })
    const { attemptId } = await studio.api.frames.request({ shotId: start!.shotId, side: 'start', mode: 'another' })
    const attempts = () => studio.api.attempts.list({ kind: 'frame', subjectId: start!.shotId, facet: 'start' })
    await expect.poll(async () => (await attempts()).find(({ id }) => id === attemptId)?.state, { timeout: 15_000 }).toBe('done')
    expect((await list())[0]).toMatchObject({ approved: true, attemptId: start!.attemptId })
    await studio.api.attempts.select({ id: attemptId })
    expect((await list())[0]).toMatchObject({ approved: false, attemptId })
    await studio.api.attempts.approve({ id: start!.attemptId!, approved: true })
    expect((await list())[0]).toMatchObject({ approved: true, attemptId: start!.attemptId })
  })

  it('may be pictures of the user, which are never out of date by themselves', async () => {
    const [, end] = await list()
    const bytes = await sharp({ create: { width: 320, height: 180, channels: 3, background: 'teal' } }).png().toBuffer()
    const { picture } = await studio.api.frames.upload({ shotId: end!.shotId, side: 'end', file: new File([bytes], 'end.png') })
    expect((await list())[1]).toMatchObject({ picture, freshness: 'fresh', usd: 0 })
  })
})

describe('a scene linked as a whole', () => {
  it('lets every start frame agree with the end before it, keeps a link that is there, and is one step back', async () => {
    const before = await list()
    const starts = before.filter(({ side }) => side === 'start').slice(1)
    const { linked, undoId } = await studio.api.frames.linkScene({ sceneId })
    expect(linked).toBe(starts.length)
    expect(linked).toBeGreaterThan(0)
    expect((await list()).filter(({ link }) => link !== null).map(({ label, link }) => [label, link!.kind, link!.side])).toEqual(starts.map(({ label }) => [label, 'reference', 'end']))
    expect(await studio.api.frames.linkScene({ sceneId })).toEqual({ linked: 0, undoId: null })
    await studio.api.stages.undo({ id: undoId! })
    expect(await list()).toEqual(before)
  })
})
