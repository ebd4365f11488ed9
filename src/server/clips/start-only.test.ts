import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findModel } from '#core/engines/models.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { makeFilm } from '#server/stages/index.ts'
import { projects } from '#server/tables/projects.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { copyOf, openStudio, type Studio } from '#testing/studio.ts'

/** Each on a copy of one film, and only the embedded database can be copied while it is open. */
describe.runIf(inject('backend') === 'pglite')('a shot without its end frame', () => {
  let made: Studio
  let projectId: ProjectId
  let sceneId: SceneId
  let shotIds: ShotId[]
  beforeAll(async () => {
    made = await openStudio({ stock: scriptedEngines() })
    await made.work()
    ;({ projectId } = await made.film('INT. MILL - DAY\n\nADA waits at the wheel. The stone moves.\n\nADA\nAt last.\n\nBRAM enters with a sack. He laughs. Ada looks up at him.\n\nADA\nYou are late, and the whole village waits for the flour since the morning bells.\n\nBram puts the sack down. Dust rises to the beams.\n'))
    await makeFilm(made.ctx, projectId, () => {})
    sceneId = (await made.api.scenes.list({ projectId }))[0]!.id
    shotIds = (await made.api.shots.list({ sceneId })).map(({ id }) => id)
    expect(shotIds.length).toBeGreaterThan(2)
  }, 60_000)
  afterAll(() => made.close())

  const clipsOf = ({ requests }: Studio) => requests.filter(({ purpose }) => purpose === 'clip')
  const endOf = async (studio: Studio, shotId: ShotId) => (await studio.api.frames.list({ sceneId })).find((frame) => frame.shotId === shotId && frame.side === 'end')!
  const stale = async (studio: Studio) => (await studio.api.stages.status({ projectId })).filter(({ freshness }) => freshness !== 'fresh')
  const framesWords = async (studio: Studio) => (await studio.api.stages.hub({ projectId })).scenes[0]!.progress.find(({ stage }) => stage === 'frames')!.words
  const filmWords = async (studio: Studio) => (await studio.api.stages.films({ bin: false })).find(({ id }) => id === projectId)!.steps.find(({ stage }) => stage === 'frames')!.words

  /** The film rehearses a model of which nothing is asked but start frames. */
  async function rehearseStartsOnly({ ctx }: Studio): Promise<string> {
    const veo = findModel(ctx.engines.models, 'video', 'google/veo-3.1')!
    const legal = veo.legal.filter(({ modes }) => modes.includes('start')).map((row) => ({ ...row, modes: ['start' as const] }))
    ctx.engines.models.push({ ...veo, id: 'test/old-camera', name: 'Old Camera', legal })
    await ctx.db.update(projects).set({ rehearse: 'test/old-camera' }).where(eq(projects.id, projectId))
    return 'Old Camera'
  }

  it('makes a shot from its start frame alone when it is told to, keeps its end frame, and takes that back', async () => {
    const studio = await copyOf(made)
    await studio.work()
    const shotId = shotIds[0]!
    const before = await endOf(studio, shotId)
    await studio.api.attempts.approve({ id: before.attemptId!, approved: true })
    const { changed, undoId } = await studio.api.frames.startOnly({ sceneId, shotIds: [shotId], startOnly: true })
    expect(changed).toBe(1)
    expect(await endOf(studio, shotId)).toMatchObject({ picture: before.picture, approved: true, freshness: 'fresh', usd: 0, use: { sent: false, planned: false, startOnly: true, why: 'Not used: start frame only' } })
    expect((await stale(studio)).map(({ label, what, reasons }) => [label, what, reasons])).toEqual([['1A', 'clip', ['end frame: used → not used']]])

    const asked = clipsOf(studio).length
    const { ordered } = await studio.api.clips.requestScene({ sceneId })
    expect(ordered).toBe(1)
    await expect.poll(() => stale(studio), { timeout: 10_000 }).toEqual([])
    const [request] = clipsOf(studio).slice(asked)
    expect(request!.references.map(({ role }) => role)).toEqual(['first picture'])

    await studio.api.stages.undo({ id: undoId! })
    expect((await endOf(studio, shotId)).use).toMatchObject({ sent: true, startOnly: false, why: '' })
    expect((await stale(studio)).map(({ reasons }) => reasons)).toEqual([['end frame: not used → used']])
    await studio.close()
  }, 60_000)

  it('says of a shot that somebody enters that only the video prompt tells it, and there tells them apart', async () => {
    const studio = await copyOf(made)
    const shotId = shotIds[1]!
    const look = (await studio.api.looks.list({ sceneId })).find(({ name }) => /bram/i.test(name))!
    await studio.api.casting.paint({ sceneId, cells: [{ shotId, lookId: look.id, presence: 'enters' }], label: 'Bram enters' })
    const end = await endOf(studio, shotId)
    expect(end.use.onlyTold).toMatch(/^Only the video prompt tells that Bram enters: no picture shows it$/i)
    const prompt = async () => {
      const { now, text } = (await studio.api.prompts.list({ sceneId })).find((one) => one.shotId === shotId && one.kind === 'video')!
      return now ?? text
    }
    expect(await prompt()).toMatch(/@\[?bram\]? is not there at first/i)
    await studio.api.frames.startOnly({ sceneId, shotIds: [shotId], startOnly: true })
    expect(await prompt()).toMatch(/@\[?bram\]? \([^)]+\) is not there at first/i)
    const checkout = await studio.api.stages.checkout({ sceneId })
    const told = checkout.shots.find((shot) => shot.shotId === shotId)!.notices.map(({ message }) => message)
    expect(told).toContainEqual(expect.stringMatching(/start frame only: only the video prompt tells that Bram enters/i))
    await studio.close()
  }, 60_000)

  it('plans, prices and counts no end frame for a model that takes none, but for one that another frame hangs on', async () => {
    const studio = await copyOf(made)
    await studio.work()
    await studio.ctx.db.execute(`delete from attempts where kind = 'frame' and facet = 'end'`)
    expect(await framesWords(studio)).toBe(`${shotIds.length}/${shotIds.length * 2} frames`)
    const name = await rehearseStartsOnly(studio)
    expect(await framesWords(studio)).toBe(`${shotIds.length}/${shotIds.length} frames`)
    expect(await filmWords(studio)).toBe(`${shotIds.length} of ${shotIds.length} frames`)
    for (const frame of (await studio.api.frames.list({ sceneId })).filter(({ side }) => side === 'end'))
      expect(frame).toMatchObject({ picture: null, freshness: 'fresh', usd: 0, use: { planned: false, startOnly: false, why: `Not used: ${name} takes no end frame` } })
    expect((await stale(studio)).map(({ what }) => what)).toEqual(shotIds.map(() => 'clip'))

    const [first, second] = shotIds
    await studio.api.frames.link({ shotId: second!, side: 'start', kind: 'reference', from: { shotId: first!, side: 'end' } })
    expect(await framesWords(studio)).toBe(`${shotIds.length}/${shotIds.length + 1} frames`)
    expect(await filmWords(studio)).toBe(`${shotIds.length} of ${shotIds.length + 1} frames`)
    expect(await endOf(studio, first!)).toMatchObject({ freshness: 'missing', use: { sent: false, planned: true, why: `Not sent to video: ${name} takes no end frame. Made because 1B start is linked to it` } })

    const asked = studio.requests.length
    await makeFilm(studio.ctx, projectId, () => {})
    const since = studio.requests.slice(asked)
    expect(new Set(since.filter(({ side }) => side === 'end').map(({ shot }) => shot))).toEqual(new Set(['1A']))
    expect(since.filter(({ purpose }) => purpose === 'clip').map(({ references }) => references.length)).toEqual(shotIds.map(() => 1))
    expect(await stale(studio)).toEqual([])

    const { how } = await studio.api.frames.request({ shotId: second!, side: 'end' })
    expect(how, 'one that somebody asks for is made anyway').toBe('queued')
    await studio.close()
  }, 60_000)

  it('goes with a shot that is split or merged, and with one that is put between such', async () => {
    const studio = await copyOf(made)
    const startOnly = async () => new Map((await studio.api.frames.list({ sceneId })).filter(({ side }) => side === 'end').map(({ label, use }) => [label, use.startOnly]))
    await studio.api.frames.startOnly({ sceneId, startOnly: true })
    const camera = { size: 'close', angle: 'low', movement: 'static', lens: 50 } as const
    await studio.api.shots.insert({ sceneId, after: shotIds[0]!, action: 'The wheel stops. The stone lies still.', dialogue: [], camera })
    expect([...(await startOnly()).values()]).toEqual(Array.from({ length: shotIds.length + 1 }, () => true))
    await studio.api.shots.split({ id: (await studio.api.shots.list({ sceneId }))[1]!.id })
    expect([...(await startOnly()).values()]).toEqual(Array.from({ length: shotIds.length + 2 }, () => true))

    await studio.api.frames.startOnly({ sceneId, shotIds: [shotIds[1]!], startOnly: false })
    await studio.api.shots.merge({ id: shotIds[1]!, into: 'previous' })
    expect((await startOnly()).get('1C'), 'the end is that of the last').toBe(false)
    expect((await startOnly()).get('1A')).toBe(true)
    await studio.close()
  }, 60_000)
})
