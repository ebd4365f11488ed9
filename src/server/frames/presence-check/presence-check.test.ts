import { eq } from 'drizzle-orm'
import { afterEach, expect, it, vi } from 'vitest'
import type { Presence } from '#core/casting/presence.ts'
import { builtInEngines } from '#core/projects/film.ts'
import type { AttemptId, SceneId } from '#core/ids.ts'
import type { Sought, Spotted, VisionEngine } from '#server/platform/models/ports.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { looks } from '#server/tables/looks.ts'
import { pngFile } from '#testing/cast.ts'
import { millFilm } from '#testing/mill-film.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
afterEach(() => studio.close())

const patience = { timeout: 20_000, interval: 50 }
const eyeId = 'openai/gpt-6-luna'

/** Sees whom it is told to, and remembers what it was asked. */
function scriptedEye(seen: Record<string, number>) {
  const asked: Sought[][] = []
  const judge = async (_: Uint8Array, sought: readonly Sought[]) => {
    asked.push([...sought])
    const spotted = sought.map(({ name }): Spotted => ({ name, seen: seen[name] === undefined ? 'unsure' : seen[name] > 0 ? 'yes' : 'no', count: seen[name] ?? null, why: 'scripted' }))
    return { spotted, tokensIn: 2000, tokensOut: 100 }
  }
  const engine: VisionEngine = { id: eyeId, describe: async () => ({ text: '', facts: {} }), presence: { compares: true, judge } }
  return { engine, asked, seen }
}

async function mill(eye: ReturnType<typeof scriptedEye> | null, ivo: Presence = 'throughout') {
  studio = await openStudio({ stock: eye ? { ...scriptedEngines(), vision: [eye.engine] } : {} })
  await studio.work()
  const film = await millFilm(studio, { actions: ['Nora counts sacks. Ivo walks in.'] })
  await recast('Ivo', ivo)
  if (eye) await studio.api.projects.update({ id: film.projectId, change: { engines: { ...builtInEngines, vision: eye.engine.id } } })
  return { ...film, shotId: film.shotIds[0]! }
}

async function recast(name: string, presence: Presence) {
  const [found] = await studio.ctx.db
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(looks, eq(looks.id, assignments.lookId))
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .where(eq(assets.name, name))
  await studio.ctx.db.update(assignments).set({ presence }).where(eq(assignments.id, found!.id))
}

const frameOf = async (sceneId: SceneId, side: 'start' | 'end' = 'start') => (await studio.api.frames.list({ sceneId })).find((frame) => frame.side === side)!
const words = (frame: Awaited<ReturnType<typeof frameOf>>) => frame.check?.misses.map((miss) => miss.words)
const checked = (sceneId: SceneId, side: 'start' | 'end' = 'start') =>
  vi.waitFor(async () => {
    const frame = await frameOf(sceneId, side)
    expect(frame.check?.state).toMatch(/done|failed/)
    return frame
  }, patience)

it('the built-in eye looks at what the painter made, and finds everybody there', async () => {
  const { projectId, sceneId, shotId } = await mill(null, 'enters')
  await studio.api.frames.request({ shotId, side: 'start' })
  const start = await checked(sceneId)
  expect(start.check).toEqual({ state: 'done', misses: [], dismissed: [], unjudged: [], error: null })
  const view = await studio.api.frames.presence.read({ attemptId: start.attemptId! })
  expect(view).toMatchObject({ engine: 'built-in/eye', usd: 0 })
  expect(view.sightings.map(({ name, seen }) => [name, seen])).toEqual([['Ivo', 'no'], ['Nora', 'yes']])
  await studio.api.frames.request({ shotId, side: 'end' })
  expect((await checked(sceneId, 'end')).check).toMatchObject({ state: 'done', misses: [], unjudged: [] })
  expect((await studio.api.engines.cost({ projectId })).calls).toContainEqual({ purpose: 'presence check', engine: 'built-in/eye', calls: 2, usd: 0 })
})

it('what is a miss is asked of the casting of today, without another look', async () => {
  const { sceneId, shotId } = await mill(null)
  await studio.api.frames.request({ shotId, side: 'start' })
  expect(words(await checked(sceneId))).toEqual([])
  await recast('Ivo', 'passes_through')
  expect(words(await frameOf(sceneId))).toEqual(['Ivo is here and only passes through between the two frames'])
  await recast('Ivo', 'throughout')
  expect(words(await frameOf(sceneId))).toEqual([])
})

it('says "not judged" of a picture somebody brought, when it is asked', async () => {
  const { sceneId, shotId } = await mill(null)
  const { attemptId } = await studio.api.frames.upload({ shotId, side: 'start', file: await pngFile('#445566') })
  expect((await frameOf(sceneId)).check).toBeNull()
  await studio.api.frames.presence.check({ attemptId })
  expect((await checked(sceneId)).check).toEqual({ state: 'done', misses: [], dismissed: [], unjudged: ['Ivo', 'Nora'], error: null })
  expect((await studio.api.frames.presence.read({ attemptId })).sightings[0]!.why).toContain('Not judged')
})

it('an engine that costs something is asked only when somebody switched it on', async () => {
  const eye = scriptedEye({ Nora: 1, Ivo: 1 })
  const { projectId, sceneId, shotId } = await mill(eye, 'enters')
  await made(await studio.api.frames.request({ shotId, side: 'start' }))
  expect(await studio.ctx.db.$count(presenceChecks)).toBe(0)
  await studio.api.projects.update({ id: projectId, change: { checkFrames: 'always' } })
  await made(await studio.api.frames.request({ shotId, side: 'start', mode: 'another' }))
  const { check, attemptId } = await checked(sceneId)
  expect(check!.misses).toMatchObject([{ kind: 'uninvited', name: 'Ivo', words: 'Ivo is here and enters only at the end' }])
  const { usd, sightings } = await studio.api.frames.presence.read({ attemptId: attemptId! })
  expect(usd).toBeGreaterThan(0)
  expect(sightings).toHaveLength(2)
  expect(eye.asked[0]!.map(({ name, reference, identity }) => [name, reference !== null, identity])).toEqual([
    ['Ivo', true, 'a short man in a yellow vest'],
    ['Nora', true, 'a tall woman in a red coat'],
  ])
  const [call] = (await studio.api.engines.cost({ projectId })).calls.filter(({ purpose }) => purpose === 'presence check')
  expect(call).toMatchObject({ engine: eyeId, calls: 1 })
  expect(call!.usd).toBeCloseTo((2000 * 0.1 + 100 * 0.5) / 1e6, 9)
  expect(studio.requests.find(({ purpose }) => purpose === 'presence check')).toMatchObject({ side: 'start', references: [{ number: 1, kind: 'frame' }, { number: 2, name: 'Ivo' }, { number: 3, name: 'Nora' }] })
})

it('belongs to its attempt: another one starts without, and both are there', async () => {
  const eye = scriptedEye({ Nora: 0, Ivo: 2 })
  const { projectId, sceneId, shotId } = await mill(eye)
  await studio.api.projects.update({ id: projectId, change: { checkFrames: 'always' } })
  const first = await made(await studio.api.frames.request({ shotId, side: 'start' }))
  expect(words(await checked(sceneId))).toEqual(['Ivo appears twice', 'Nora should be here and was not seen'])
  Object.assign(eye.seen, { Nora: 1, Ivo: 1 })
  const second = await made(await studio.api.frames.request({ shotId, side: 'start', mode: 'another' }))
  await vi.waitFor(async () => expect(words(await frameOf(sceneId))).toEqual([]), patience)
  expect((await studio.api.frames.presence.read({ attemptId: first })).check!.misses).toHaveLength(2)
  expect((await studio.api.frames.presence.read({ attemptId: second })).check!.misses).toEqual([])
})

it('a wrong miss is dismissed, stays so when it is looked at again, and can be taken back', async () => {
  const eye = scriptedEye({ Nora: 0, Ivo: 1 })
  const { sceneId, shotId } = await mill(eye)
  const attemptId = await made(await studio.api.frames.request({ shotId, side: 'start' }))
  await studio.api.frames.presence.check({ attemptId })
  const [miss] = (await checked(sceneId)).check!.misses
  await studio.api.frames.presence.dismiss({ attemptId, miss: miss!.key, dismissed: true })
  expect((await frameOf(sceneId)).check).toMatchObject({ misses: [], dismissed: [{ name: 'Nora' }] })
  await studio.api.frames.presence.check({ attemptId })
  await vi.waitFor(() => expect(eye.asked).toHaveLength(2), patience)
  expect((await checked(sceneId)).check).toMatchObject({ misses: [], dismissed: [{ name: 'Nora' }] })
  const again = await studio.api.frames.presence.dismiss({ attemptId, miss: miss!.key, dismissed: false })
  expect(words(await frameOf(sceneId))).toEqual(['Nora should be here and was not seen'])
  await studio.api.stages.undo({ id: again.undoId! })
  expect((await frameOf(sceneId)).check).toMatchObject({ misses: [] })
})

it('a check that fails says why, and the frame stays what it was; a budget stops it', async () => {
  const eye = scriptedEye({})
  eye.engine.presence!.judge = async () => Promise.reject(new Error('The eye is closed.'))
  const { projectId, sceneId, shotId } = await mill(eye)
  const attemptId = await made(await studio.api.frames.request({ shotId, side: 'start' }))
  const before = await frameOf(sceneId)
  await studio.api.frames.presence.check({ attemptId })
  expect(await checked(sceneId)).toEqual({ ...before, check: { state: 'failed', misses: [], dismissed: [], unjudged: [], error: 'The eye is closed.' } })
  await studio.api.projects.update({ id: projectId, change: { budgetUsd: 0 } })
  await studio.api.frames.presence.check({ attemptId })
  await vi.waitFor(async () => expect((await frameOf(sceneId)).check?.error).toContain('budget'), patience)
})

it('refuses where the engine only describes', async () => {
  const eye = scriptedEye({})
  delete eye.engine.presence
  const { shotId } = await mill(eye)
  const { attemptId } = await studio.api.frames.upload({ shotId, side: 'start', file: await pngFile('#445566') })
  expect(await studio.api.frames.presence.read({ attemptId })).toMatchObject({ check: null, usd: null, obstacle: expect.stringContaining('cannot tell who is in a picture') })
  await expect(studio.api.frames.presence.check({ attemptId })).rejects.toThrow('cannot tell who is in a picture')
})

async function made({ attemptId }: { attemptId: AttemptId }): Promise<AttemptId> {
  await vi.waitFor(async () => {
    const [row] = await studio.ctx.db.select().from(attempts).where(eq(attempts.id, attemptId))
    expect(row?.state).toBe('done')
  }, patience)
  return attemptId
}
