import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AttemptId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { loadBytes } from '#server/media/index.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import { projects } from '#server/tables/projects.ts'
import { attempts } from '#server/tables/attempts.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
let shotId: ShotId
let source: AttemptId
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const nora = await cast.asset('Nora', { description: 'a tall woman in a red coat' })
  await cast.picture(nora, '#b03030')
  shotId = await cast.shot(sceneId, 1, 'Nora counts sacks.')
  await cast.cast(sceneId, shotId, await cast.look(nora, sceneId))
  source = (await studio.api.frames.request({ shotId, side: 'start' })).attemptId
  await done(source)
}, 60_000)
afterAll(() => studio.close())

const rowOf = async (id: AttemptId) => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, id)))[0]!
const done = (id: AttemptId) => vi.waitFor(async () => expect(await rowOf(id)).toMatchObject({ state: 'done' }), { timeout: 20_000, interval: 50 })
const start = async () => (await studio.api.frames.list({ sceneId })).find(({ side }) => side === 'start')!

/** The left half of the picture, painted in half its size. */
const leftHalf = async (opaque = 255) => {
  const { width, height } = await readPixels(await loadBytes(studio.ctx, (await rowOf(source)).blobHash!))
  const [wide, high] = [width / 2, height / 2]
  const painted = Buffer.alloc(wide * high * 4)
  for (let at = 0; at < wide * high; at += 1) if (at % wide < wide / 2) painted.fill(opaque, at * 4, at * 4 + 4)
  const bytes = await sharp(painted, { raw: { width: wide, height: high, channels: 4 } }).png().toBuffer()
  return new File([new Uint8Array(bytes)], 'mask.png', { type: 'image/png' })
}

describe('a region that is drawn anew', () => {
  it('changes inside only, byte for byte, though the engine drew all of it', async () => {
    const { attemptId } = await studio.api.frames.fix({ attemptId: source, words: 'Nora holds a lamp', mask: await leftHalf() })
    await done(attemptId)
    const [before, after] = await Promise.all([source, attemptId].map(async (id) => readPixels(await loadBytes(studio.ctx, (await rowOf(id)).blobHash!))))
    const differs = (at: number) => [0, 1, 2, 3].some((part) => before!.data[at * 4 + part] !== after!.data[at * 4 + part])
    const all = Array.from({ length: before!.width * before!.height }, (_, at) => at)
    expect(after).toMatchObject({ width: before!.width, height: before!.height })
    expect(all.every((at) => differs(at) === at % before!.width < before!.width / 2)).toBe(true)
  })

  it('is an attempt that is selected, keeps what it is made from, and is fresh as long as its frame is', async () => {
    const { attemptId } = await studio.api.frames.fix({ attemptId: source, words: 'Nora holds a lamp', mask: await leftHalf() })
    await done(attemptId)
    const [made, from] = [await rowOf(attemptId), await rowOf(source)]
    expect(made).toMatchObject({ selected: true, inputs: { fix: { picture: from.blobHash, words: 'Nora holds a lamp', baseRecipe: from.recipeHash } } })
    expect(made.recipeHash).not.toBe(from.recipeHash)
    expect(await start()).toMatchObject({ attemptId, freshness: 'fresh' })
    const sent = studio.requests.findLast(({ purpose }) => purpose === 'frame')!
    expect(sent.references.map(({ name, hash }) => [name, hash === from.blobHash])).toEqual([['the picture so far', true], ['Nora', false]])

    const [shot] = await studio.api.shots.list({ sceneId })
    await studio.api.shots.edit({ id: shotId, change: { action: 'Nora sleeps.' }, seen: { action: shot!.action } })
    expect(await start()).toMatchObject({ freshness: 'outdated' })
    await studio.api.shots.edit({ id: shotId, change: { action: shot!.action }, seen: { action: 'Nora sleeps.' } })
    expect(await start()).toMatchObject({ freshness: 'fresh' })
  })

  it('says so in the whole film as on its own page, whether its inputs were ever counted or not', async () => {
    const { attemptId } = await studio.api.frames.fix({ attemptId: source, words: 'Nora holds a lamp', mask: await leftHalf() })
    await done(attemptId)
    const inFilm = async () => (await studio.api.stages.status({ projectId })).filter(({ slot }) => slot.kind === 'frame' && slot.facet === 'start').map(({ freshness, reasons }) => ({ freshness, reasons }))
    await studio.ctx.db.update(attempts).set({ inputsHash: null }).where(eq(attempts.id, attemptId))
    expect(await start()).toMatchObject({ attemptId, freshness: 'fresh' })
    expect(await inFilm()).toEqual([{ freshness: 'fresh', reasons: [] }])

    const [shot] = await studio.api.shots.list({ sceneId })
    await studio.api.shots.edit({ id: shotId, change: { action: 'Nora sleeps.' }, seen: { action: shot!.action } })
    const { freshness, reasons } = await start()
    expect(freshness).toBe('outdated')
    expect(reasons.join()).toContain('Nora sleeps.')
    expect(await inFilm()).toEqual([{ freshness, reasons }])
    await studio.api.shots.edit({ id: shotId, change: { action: shot!.action }, seen: { action: 'Nora sleeps.' } })
    expect(await inFilm()).toEqual([{ freshness: 'fresh', reasons: [] }])
  })

  it('makes way for the picture it was made from, and comes back, with nothing drawn again', async () => {
    const { attemptId } = await studio.api.frames.fix({ attemptId: source, words: 'Nora holds a lamp', mask: await leftHalf() })
    await done(attemptId)
    const asked = studio.requests.length
    const { undoId } = await studio.api.attempts.select({ id: source })
    expect(await start()).toMatchObject({ attemptId: source, freshness: 'fresh' })
    await studio.api.stages.undo({ id: undoId! })
    expect(await start()).toMatchObject({ attemptId, freshness: 'fresh' })
    expect(studio.requests.length).toBe(asked)
  })

  it('of an upload holds as long as the frame would be asked for as it was when the region was drawn', async () => {
    const own = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#204060' } }).png().toBuffer()
    const { attemptId: upload } = await studio.api.frames.upload({ shotId, side: 'end', file: new File([new Uint8Array(own)], 'own.png', { type: 'image/png' }) })
    const { attemptId } = await studio.api.frames.fix({ attemptId: upload, words: 'a lamp', mask: await leftHalf() })
    await done(attemptId)
    const end = async () => (await studio.api.frames.list({ sceneId })).find(({ side }) => side === 'end')!
    const [before, after] = await Promise.all([upload, attemptId].map(async (id) => readPixels(await loadBytes(studio.ctx, (await rowOf(id)).blobHash!))))
    const right = (data: Uint8Array) => Array.from({ length: 36 }, (_, row) => Buffer.from(data.subarray((row * 64 + 32) * 4, (row + 1) * 64 * 4)).toString('hex'))
    expect(right(after!.data)).toEqual(right(before!.data))
    expect(await end()).toMatchObject({ attemptId, freshness: 'fresh' })
    const [shot] = await studio.api.shots.list({ sceneId })
    await studio.api.shots.edit({ id: shotId, change: { action: 'Nora sleeps.' }, seen: { action: shot!.action } })
    expect(await end()).toMatchObject({ freshness: 'outdated' })
    await studio.api.shots.edit({ id: shotId, change: { action: shot!.action }, seen: { action: 'Nora sleeps.' } })
    expect(await end()).toMatchObject({ freshness: 'fresh' })
  })

  it('is refused where nothing is marked', async () => {
    await expect(studio.api.frames.fix({ attemptId: source, words: 'darker', mask: await leftHalf(0) })).rejects.toThrow('Nothing is marked')
  })

  it('is only offered by engines whose limits say so', async () => {
    expect(await studio.api.frames.planFix({ attemptId: source, words: 'Nora holds a lamp' })).toMatchObject({ obstacle: null, usd: 0 })
    const [film] = await studio.ctx.db.select().from(projects).where(eq(projects.id, projectId))
    await studio.ctx.db.update(projects).set({ engines: { ...film!.engines, image: 'google/gemini-3-pro-image' } }).where(eq(projects.id, projectId))
    expect((await studio.api.frames.planFix({ attemptId: source, words: '' })).obstacle).toContain('Gemini 3 Pro Image cannot')
    await expect(studio.api.frames.fix({ attemptId: source, words: 'darker', mask: await leftHalf() })).rejects.toThrow('cannot draw one region')
    await studio.ctx.db.update(projects).set({ engines: film!.engines }).where(eq(projects.id, projectId))
  })
})
