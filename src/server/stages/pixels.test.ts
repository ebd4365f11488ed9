import { and, asc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { AttemptId, ProjectId, ShotId } from '#core/ids.ts'
import { loadBytes } from '#server/media/index.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
let shotId: ShotId
/** The same shot with nobody entering, and without the vase: what the pictures are measured against. */
let withoutHugo: Record<'start' | 'end', string>
let withoutVase: string
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  const film = await studio.film('INT. CELLAR - DAY\n\nVERA waits. Hugo comes in.\n')
  projectId = film.projectId
  const sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const cellar = await cast.asset('Cellar', { kind: 'location', nature: 'thing', description: 'bare grey walls' })
  const vera = await cast.asset('Vera', { description: '40, black hair, grey coat' })
  const hugo = await cast.asset('Hugo', { description: '30, black hair, bright pink coat, pink trousers' })
  const vase = await cast.asset('vase', { kind: 'prop', nature: 'thing', description: 'a bright turquoise vase' })
  const { api } = studio
  for (const id of [cellar, vera, hugo, vase]) await finished((await api.assets.makePicture({ id })).attemptId as AttemptId)
  shotId = await cast.shot(sceneId, 1, 'Vera waits beside the vase. Hugo comes in.')
  for (const [asset, presence] of [[cellar, 'throughout'], [vera, 'throughout'], [hugo, 'enters'], [vase, 'throughout']] as const)
    await cast.cast(sceneId, shotId, await cast.look(asset, sceneId), presence)
  const looks = await api.looks.list({ sceneId })
  const paint = (name: string, presence: 'enters' | 'throughout' | null) =>
    api.casting.paint({ sceneId, cells: [{ shotId, lookId: looks.find((look) => look.name === name)!.id, presence }] })
  const made = async (side: 'start' | 'end') => (await finished((await api.frames.request({ shotId, side })).attemptId)).blobHash!
  await paint('Hugo', null)
  withoutHugo = { start: await made('start'), end: await made('end') }
  await paint('Hugo', 'enters')
  await made('start')
  await paint('vase', null)
  withoutVase = await made('end')
  await paint('vase', 'throughout')
  await made('end')
}, 240_000)
afterAll(() => studio.close())

async function finished(id: AttemptId) {
  const row = async () => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, id)))[0]!
  await vi.waitUntil(async () => ['done', 'failed'].includes((await row()).state), { timeout: 60_000, interval: 50 })
  const made = await row()
  expect(made.error).toBeNull()
  return made
}

const selected = async (side: 'start' | 'end') =>
  (await studio.ctx.db.select().from(attempts).where(and(eq(attempts.subjectId, shotId), eq(attempts.facet, side), eq(attempts.selected, true))))[0]!
const passesOf = (id: AttemptId) => studio.ctx.db.select().from(attemptPasses).where(eq(attemptPasses.attemptId, id)).orderBy(asc(attemptPasses.number))

type Hue = 'pink' | 'turquoise'

/** Pixels in a strong colour of this kind. */
async function count(hash: string, hue: Hue): Promise<number> {
  const { data } = await sharp(await loadBytes(studio.ctx, hash)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < data.length; at += 3) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
    if (hue === 'pink' ? red > green + 40 && blue > green + 15 && red > blue : green > red + 35 && blue > red + 35 && Math.abs(green - blue) < 40) found++
  }
  return found
}

/** The cast colour is in the one picture, and next to nothing of it in the same picture without who wears it. */
async function expectOnlyIn(shown: string, absent: string, hue: Hue) {
  const [there, stray] = [await count(shown, hue), await count(absent, hue)]
  expect(there).toBeGreaterThan(0)
  expect(stray, `${stray} stray pixels beside ${there}`).toBeLessThan(there / 20)
}

it('shows who enters at the end, and at the start the very picture without', async () => {
  const [start, end] = [await selected('start'), await selected('end')]
  expect(start.blobHash).toBe(withoutHugo.start)
  await expectOnlyIn(end.blobHash!, withoutHugo.end, 'pink')
  await expectOnlyIn(end.blobHash!, start.blobHash!, 'pink')
})

it('shows a prop exactly when it is in the shot', async () => {
  await expectOnlyIn((await selected('end')).blobHash!, withoutVase, 'turquoise')
})

it('paints props last: the first pass has none of their colour', async () => {
  const passes = await passesOf((await selected('end')).id)
  expect(passes.length).toBeGreaterThan(1)
  await expectOnlyIn(passes.at(-1)!.blobHash, passes[0]!.blobHash, 'turquoise')
})

it('redone from the second pass on, keeps the first to the byte', async () => {
  const before = await selected('end')
  const passes = await passesOf(before.id)
  const { attemptId } = await studio.api.frames.redoPass({ attemptId: before.id, from: 2 })
  const after = await finished(attemptId)
  const again = await passesOf(attemptId)
  expect(again.map(({ number }) => number)).toEqual(passes.map(({ number }) => number))
  expect(again[0]!.blobHash).toBe(passes[0]!.blobHash)
  expect(again[1]!.blobHash).not.toBe(passes[1]!.blobHash)
  expect(after).toMatchObject({ selected: true, recipeHash: before.recipeHash, variation: before.variation + 1 })
  await expect(studio.api.frames.redoPass({ attemptId, from: 9 })).rejects.toThrow('there is no pass 9')
})

it('makes another one that looks different, and asks nothing for one that is there', async () => {
  const before = await selected('start')
  const another = await finished((await studio.api.frames.request({ shotId, side: 'start', mode: 'another' })).attemptId)
  expect(another.variation).toBe(before.variation + 1)
  expect(another.blobHash).not.toBe(before.blobHash)
  expect(another.selected).toBe(true)
  const asked = studio.requests.length
  expect(await studio.api.frames.request({ shotId, side: 'start' })).toMatchObject({ how: 'fresh' })
  expect(studio.requests.length).toBe(asked)
})

it('cuts a 2.35:1 frame to its size, which the recipe holds', async () => {
  // A model that does not know the ratio: the nearest larger picture is made, and cut.
  await studio.api.projects.update({ id: projectId, change: { aspectRatio: '2.35:1', rehearse: 'google/gemini-3-pro-image' } })
  const made = await finished((await studio.api.frames.request({ shotId, side: 'start' })).attemptId)
  const { crop } = made.inputs as { crop: { width: number; height: number } }
  const { width, height } = await sharp(await loadBytes(studio.ctx, made.blobHash!)).metadata()
  expect({ width, height }).toEqual(crop)
  expect(Math.abs(width / height - 2.35)).toBeLessThan(0.02)
})
