import { eq } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { builtInEngines } from '#core/projects/film.ts'
import { promptPolishings } from '#server/tables/prompts.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedReader } from '#testing/scripted-reader.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { polishPrompt } from './index.ts'

let studio: Studio
afterEach(() => studio.close())

const pose = 'bent over the sacks, centre left, midground, facing right, weary'
const good = { slots: [{ slot: 1, text: pose }, { slot: 2, text: 'Nora is just about to count the sacks.' }] }

async function film(reply: Parameters<typeof scriptedReader>[0] = () => good) {
  const reader = scriptedReader(reply)
  studio = await openStudio({ stock: { text: [reader.engine] } })
  const { projectId, sceneIds } = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n')
  const sceneId = sceneIds[0]!
  await studio.api.projects.update({ id: projectId, change: { engines: { ...builtInEngines, text: reader.engine.id } } })
  const cast = castOf(studio, projectId)
  const shotId = await cast.shot(sceneId, 1, 'Nora counts sacks.')
  await cast.cast(sceneId, shotId, await cast.look(await cast.asset('Nora'), sceneId))
  const which = { shotId, kind: 'start' } as const
  const now = async () => (await studio.api.prompts.list({ sceneId })).find(({ kind }) => kind === 'start')!
  const ask = () => studio.api.prompts.polish(which)
  const work = async () => {
    const [asked] = await studio.ctx.db.select().from(promptPolishings).where(eq(promptPolishings.shotId, shotId))
    await polishPrompt(studio.ctx, { polishingId: asked!.id })
  }
  const sent = async () => (await studio.api.frames.plan({ shotId, side: 'start' })).passes[0]!.text
  return { ...reader, projectId, sceneId, which, now, ask, work, sent }
}

it('has a price before it is asked, becomes a version that is sent, and one undo takes it back', async () => {
  const { projectId, now, ask, work, sent, asked } = await film()
  const before = await now()
  expect(before.polish).toMatchObject({ engine: 'openai/gpt-6-luna', usd: expect.any(Number), state: null })
  expect(before.polish!.usd).toBeGreaterThan(0)
  expect(await ask()).toEqual({ queued: true })
  expect(await ask()).toEqual({ queued: false })
  await work()
  expect(await now()).toMatchObject({ polished: true, edited: false, now: null, text: before.text.replace(/: [^.]+\. Setting/, `: ${pose}. Setting`).replace('The instant before: Nora counts sacks.', `The instant before: ${good.slots[1]!.text}`) })
  expect((await now()).text).toContain('@[Nora] appears exactly once: bent over the sacks')
  expect(await sent()).toContain('bent over the sacks')
  expect(asked).toHaveLength(1)
  expect((await studio.api.engines.cost({ projectId })).calls).toMatchObject([{ purpose: 'prompt polish', calls: 1 }])
  const last = await studio.api.stages.lastUndoable({ projectId })
  expect(last).toMatchObject({ label: 'start prompt of 1A, polished' })
  await studio.api.stages.undo({ id: last!.id })
  expect(await now()).toMatchObject({ polished: false, text: before.text })
})

it('is rejected with the reason when a name is lost, after one try to mend it', async () => {
  const { now, ask, work, asked } = await film(() => ({ slots: [{ slot: 1, text: pose }, { slot: 2, text: 'She is about to count.' }] }))
  const { text } = await now()
  await ask()
  await work()
  expect(asked[1]!.prompt).toContain('slot 2: Nora is left out')
  expect(await now()).toMatchObject({ text, polished: false, polish: { state: 'failed', error: expect.stringContaining('slot 2: Nora is left out') } })
  expect(await ask()).toEqual({ queued: true })
})

it('never stands over words of one’s own, whether they were there before or came meanwhile', async () => {
  const { now, ask, work, which } = await film()
  await ask()
  await studio.api.prompts.edit({ ...which, text: 'mine' })
  await work()
  expect(await now()).toMatchObject({ text: 'mine', edited: true, polish: null })
  await expect(ask()).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('your own words') })
})

it('counts as long as the data say what it was made from; then they count, and it is a version among others', async () => {
  const { ask, work, which, sent, now } = await film()
  await ask()
  await work()
  await studio.api.shots.edit({ id: which.shotId, change: { action: 'Nora sweeps the floor.' } })
  expect(await sent()).toContain('Nora sweeps the floor.')
  expect(await now()).toMatchObject({ now: expect.stringContaining('Nora sweeps the floor.'), edited: false })
  await studio.api.shots.edit({ id: which.shotId, change: { action: 'Nora counts sacks.' } })
  expect(await sent()).toContain('bent over the sacks')
})
