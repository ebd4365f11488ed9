import { eq } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { builtInEngines } from '#core/projects/film.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedReader } from '#testing/scripted-reader.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { readCastingOfScene } from './read.job.ts'

let studio: Studio
afterEach(() => studio.close())

const right = { casting: [{ shot: 1, name: 'Pia', presence: 'passes_through', quote: 'Someone flits by.' }] }

async function scene(reply: Parameters<typeof scriptedReader>[0] = () => right) {
  const reader = scriptedReader(reply)
  studio = await openStudio({ stock: { text: [reader.engine] } })
  const { projectId, sceneIds } = await studio.film('INT. CHAPEL - DAY\n\nSomeone flits by. Candles burn.\n')
  const sceneId = sceneIds[0]!
  await studio.api.projects.update({ id: projectId, change: { engines: { ...builtInEngines, text: reader.engine.id } } })
  const cast = castOf(studio, projectId)
  const pia = await cast.look(await cast.asset('Pia'), sceneId)
  const shot = await cast.shot(sceneId, 1, 'Someone flits by.')
  await cast.shot(sceneId, 2, 'Candles burn.')
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  const matrix = () => studio.api.casting.matrix({ sceneId })
  const ask = async () => {
    const { queued } = await studio.api.casting.ask({ sceneId })
    await readCastingOfScene(studio.ctx, { sceneId })
    return queued
  }
  return { ...reader, projectId, sceneId, pia, shot, matrix, ask }
}

it('a text engine reads a scene once; what it says is suggested, and changes nothing', async () => {
  const { asked, ask, matrix, pia, shot, projectId } = await scene()
  expect((await matrix()).reader).toMatchObject({ state: null, usd: expect.any(Number) })
  expect(await ask()).toBe(true)
  expect((await matrix()).suggestions).toMatchObject([{ shotId: shot, lookId: pia, presence: 'passes_through', from: null, evidence: 'Someone flits by.' }])
  expect((await matrix()).assignments).toEqual([])
  expect(await ask()).toBe(false)
  expect(asked).toHaveLength(1)
  expect((await matrix()).reader).toMatchObject({ state: 'done', note: null })
  expect((await studio.api.engines.cost({ projectId })).calls).toMatchObject([{ purpose: 'casting', calls: 1 }])
})

it('what it says is held against the shots: what they do not bear out is mended once, and else left out', async () => {
  const wrong = { casting: [...right.casting, { shot: 2, name: 'Pia', presence: 'enters', quote: 'Pia comes in.' }] }
  const { asked, ask, matrix } = await scene(() => wrong)
  await ask()
  expect(asked[1]!.prompt).toContain('shot 2 does not have the words "Pia comes in."')
  expect((await matrix()).suggestions).toMatchObject([{ presence: 'passes_through' }])
})

it('its words count as long as they stand in the shot; dismissed, they stay so when it reads again', async () => {
  const { ask, matrix, shot, sceneId, pia } = await scene()
  await ask()
  await studio.api.shots.edit({ id: shot, change: { action: 'A curtain moves.' } })
  expect((await matrix()).suggestions).toEqual([])
  await studio.api.shots.edit({ id: shot, change: { action: 'Someone flits by.' } })
  await studio.api.casting.dismiss({ sceneId, cells: [{ shotId: shot, lookId: pia, presence: 'passes_through' }] })
  expect((await matrix()).suggestions).toEqual([])
})

it('says why there is no answer, and may be asked again then', async () => {
  const { ask, matrix } = await scene((_, index) => (index < 2 ? { casting: 'everybody' } : right))
  await ask()
  expect((await matrix()).reader).toMatchObject({ state: 'failed', note: expect.stringContaining('no usable answer for the casting') })
  expect(await ask()).toBe(true)
  expect((await matrix()).suggestions).toHaveLength(1)
})

it('is not asked where the built-in rules read', async () => {
  const { projectId, sceneId } = await scene()
  await studio.api.projects.update({ id: projectId, change: { engines: builtInEngines } })
  await expect(studio.api.casting.ask({ sceneId })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Choose a text engine') })
})
