import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { AttemptId, ProjectId, SceneId } from '#core/ids.ts'
import { attempts } from '#server/tables/attempts.ts'
import { modelCalls } from '#server/tables/engines.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  const film = await studio.film('INT. CELLAR - DAY\n\nVERA waits.\n')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
})
afterAll(() => studio.close())

async function finished(id: AttemptId) {
  const row = async () => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, id)))[0]!
  await vi.waitUntil(async () => ['done', 'failed'].includes((await row()).state), { timeout: 20_000, interval: 20 })
  return row()
}

it('asks once for what two slots want in the very same words, and again for another one', async () => {
  const cast = castOf(studio, projectId)
  const vera = await cast.asset('Vera', { description: '40, grey coat' })
  const look = await cast.look(vera, sceneId)
  const shots = [await cast.shot(sceneId, 1, 'Vera waits.'), await cast.shot(sceneId, 2, 'Vera waits.')]
  for (const shot of shots) await cast.cast(sceneId, shot, look)
  const asked = () => studio.requests.filter(({ purpose }) => purpose === 'frame').length

  const [first, second] = [shots[0]!, shots[1]!]
  const paid = await finished((await studio.api.frames.request({ shotId: first, side: 'start' })).attemptId)
  expect(asked()).toBe(1)
  const shared = await finished((await studio.api.frames.request({ shotId: second, side: 'start' })).attemptId)
  expect(asked()).toBe(1)
  expect(shared).toMatchObject({ state: 'done', selected: true, blobHash: paid.blobHash, recipeHash: paid.recipeHash, usd: 0 })
  const passesOf = (attemptId: string) => studio.api.frames.passes({ attemptId: attemptId as AttemptId })
  expect((await passesOf(shared.id)).map(({ picture }) => picture)).toEqual((await passesOf(paid.id)).map(({ picture }) => picture))

  const another = await finished((await studio.api.frames.request({ shotId: second, side: 'start', mode: 'another' })).attemptId)
  expect(asked()).toBe(2)
  expect(another.blobHash).not.toBe(paid.blobHash)
})

it('counts what was not made twice with what it had cost: the twin of another slot, and what is shown again after an edit was taken back', async () => {
  const cast = castOf(studio, projectId)
  const ida = await cast.asset('Ida', { description: '30, blue cap' })
  const look = await cast.look(ida, sceneId)
  const [one, twin] = [await cast.shot(sceneId, 3, 'Ida waits.'), await cast.shot(sceneId, 4, 'Ida waits.')]
  for (const shot of [one, twin]) await cast.cast(sceneId, shot, look)
  const make = async (shotId: typeof one) => studio.api.frames.request({ shotId, side: 'start' })
  const saved = async () => (await studio.api.engines.cost({ projectId })).saved
  const before = await saved()
  const { attemptId } = await make(one)
  await finished(attemptId)
  await studio.ctx.db.update(modelCalls).set({ usd: 0.04 }).where(and(eq(modelCalls.attemptId, attemptId), eq(modelCalls.purpose, 'frame')))
  expect(await saved()).toEqual(before)

  await finished((await make(twin)).attemptId)
  expect(await saved()).toEqual({ times: before.times + 1, usd: before.usd + 0.04 })

  await studio.api.assets.edit({ id: ida, change: { description: '30, red cap' } })
  await finished((await make(one)).attemptId)
  await studio.api.assets.edit({ id: ida, change: { description: '30, blue cap' } })
  expect(await make(one)).toEqual({ attemptId, how: 'reused' })
  expect(await make(one)).toEqual({ attemptId, how: 'fresh' })
  expect(await saved()).toEqual({ times: before.times + 2, usd: before.usd + 0.08 })
  const { calls, usd } = await studio.api.engines.cost({ projectId })
  expect([usd, calls.filter(({ purpose }) => purpose === 'frame').reduce((sum, one) => sum + one.calls, 0)]).toEqual([0.04, studio.requests.filter(({ purpose }) => purpose === 'frame').length])
})

it('needs nothing where the user brought a picture', async () => {
  const mara = await castOf(studio, projectId).asset('Mara', { description: '30, red scarf' })
  await castOf(studio, projectId).picture(mara, '#336699')
  expect(await studio.api.assets.makePicture({ id: mara })).toMatchObject({ how: 'fresh' })
  const [selected] = await studio.ctx.db.select().from(attempts).where(and(eq(attempts.subjectId, mara), eq(attempts.selected, true)))
  expect(selected).toMatchObject({ origin: 'uploaded' })
})
