import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { AttemptId, ProjectId, ShotId } from '#core/ids.ts'
import type { VideoEngine } from '#server/platform/models/ports.ts'
import { makeFilm } from '#server/stages/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { projects } from '#server/tables/projects.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { approveClip } from './approve.ts'
import { makeClip } from './make-clip.job.ts'
import { requestClip } from './request-clips.ts'

const provider = 'google/veo-3.1'

/** A provider that takes work and money: what it was handed, and how often it was asked. */
const theirs = { taken: [] as string[], asked: 0, refusals: 0 }
const engine: VideoEngine = {
  id: provider,
  async start() {
    if (theirs.refusals-- > 0) throw new Error('Too many requests')
    theirs.taken.push(`operation ${theirs.taken.length + 1}`)
    return { operation: theirs.taken.at(-1)! }
  },
  async status(operation) {
    theirs.asked++
    if (!theirs.taken.includes(operation)) return { state: 'failed', reason: `${operation} is not known here`, retryable: false }
    return { state: 'done', bytes: Buffer.from(operation), mediaType: 'video/mp4', warnings: [] }
  },
}

let studio: Studio
let projectId: ProjectId
let shotId: ShotId
beforeAll(async () => {
  const stock = scriptedEngines()
  studio = await openStudio({ stock: { ...stock, video: [...stock.video, engine] } })
  // Jobs are done by hand below, so that a process can die wherever the test wants it to.
  const worked = await openStudio({ stock, from: studio.setting })
  await worked.work()
  ;({ projectId } = await studio.film('INT. MILL - DAY\n\nADA turns the wheel. The stone moves.\n'))
  await makeFilm(studio.ctx, projectId, () => {})
  await worked.ctx.jobs.close()
  const [scene] = await studio.api.scenes.list({ projectId })
  const [shot] = await studio.api.shots.list({ sceneId: scene!.id })
  shotId = shot!.id
  const [film] = await studio.ctx.db.select().from(projects).where(eq(projects.id, projectId))
  await studio.ctx.db.update(projects).set({ engines: { ...film!.engines, video: provider } }).where(eq(projects.id, projectId))
}, 60_000)
afterAll(() => studio.close())
beforeEach(() => Object.assign(theirs, { taken: [], asked: 0, refusals: 0 }))

const order = async () => (await requestClip(studio.ctx, { shotId, mode: 'another' })).attemptId
const work = (attemptId: AttemptId) => makeClip(studio.ctx, { attemptId }, { signal: new AbortController().signal, isLast: false })
const rowOf = async (id: AttemptId) => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, id)))[0]!

it('hands the clip over once, and keeps it', async () => {
  const id = await order()
  await work(id)
  expect(await rowOf(id)).toMatchObject({ state: 'done', operation: 'operation 1', selected: true })
  expect(theirs.taken.length).toBe(1)
})

it('after a crash only asks for what was handed over', async () => {
  theirs.taken.push('operation 1')
  const id = await order()
  await studio.ctx.db.update(attempts).set({ state: 'submitted', operation: 'operation 1' }).where(eq(attempts.id, id))
  await work(id)
  expect(await rowOf(id)).toMatchObject({ state: 'done', operation: 'operation 1' })
  expect(theirs).toMatchObject({ taken: ['operation 1'], asked: 1 })
})

it('does not hand over a second time what may have been taken when the program died, and says so', async () => {
  const id = await order()
  await studio.ctx.db.update(attempts).set({ state: 'submitted' }).where(eq(attempts.id, id))
  await work(id)
  const { state, error } = await rowOf(id)
  expect(state).toBe('failed')
  expect(error).toContain('not sent a second time')
  expect(theirs).toMatchObject({ taken: [], asked: 0 })
})

it('tries again when it was refused: then nothing was taken', async () => {
  theirs.refusals = 1
  const id = await order()
  await expect(work(id)).rejects.toThrow('Too many requests')
  expect(await rowOf(id)).toMatchObject({ state: 'running', operation: null })
  await work(id)
  expect(await rowOf(id)).toMatchObject({ state: 'done' })
  expect(theirs.taken.length).toBe(1)
})

it('leaves what somebody approved in use when another take of the same is made; one they approved that is out of date makes way', async () => {
  const take = await order()
  await work(take)
  await approveClip(studio.ctx, { attemptId: take, approved: true })
  expect((await studio.api.clips.accepted({ projectId })).seconds).toBeGreaterThan(0)
  const other = await order()
  await work(other)
  expect(await rowOf(take)).toMatchObject({ selected: true, approved: true })
  expect(await rowOf(other)).toMatchObject({ state: 'done', selected: false })
  await studio.ctx.db.update(attempts).set({ recipeHash: 'as it was asked for before' }).where(eq(attempts.id, take))
  const newer = await order()
  await work(newer)
  expect(await rowOf(newer)).toMatchObject({ selected: true, approved: false })
})

it('keeps a clip whose shot was deleted while it was made, but does not select it', async () => {
  const scenes = await studio.api.scenes.list({ projectId })
  const inserted = await studio.api.shots.insert({ sceneId: scenes[0]!.id, after: shotId, action: 'The wheel stops.', dialogue: [], camera: { size: 'close', angle: 'low', movement: 'static', lens: 50 } })
  const id = await order()
  await studio.ctx.db.update(attempts).set({ subjectId: inserted.shotId, operation: 'operation 1', state: 'submitted' }).where(eq(attempts.id, id))
  theirs.taken.push('operation 1')
  await studio.api.shots.remove({ id: inserted.shotId })
  await work(id)
  expect(await rowOf(id)).toMatchObject({ state: 'done', selected: false })
})
