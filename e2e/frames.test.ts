import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { AttemptId, SceneId } from '#core/ids.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

let journey: Journey
let sceneId: SceneId
let source: AttemptId
let address: string
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  const { studio } = journey
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n', 'The Mill')
  sceneId = film.sceneIds[0]!
  address = `/films/${film.projectId}/scenes/${sceneId}/frames`
  const cast = castOf(studio, film.projectId)
  const nora = await cast.asset('Nora', { description: 'a tall woman in a red coat' })
  await cast.picture(nora, '#b03030')
  const shotId = await cast.shot(sceneId, 1, 'Nora counts sacks.')
  await cast.cast(sceneId, shotId, await cast.look(nora, sceneId))
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  source = (await studio.api.frames.request({ shotId, side: 'start' })).attemptId
  await vi.waitFor(async () => expect(await selected()).toMatchObject({ id: source }), { timeout: 20_000, interval: 100 })
})
afterAll(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})

const selected = async () => (await journey.studio.ctx.db.select().from(attempts).where(eq(attempts.kind, 'frame'))).find((row) => row.selected)

it('marks a region by keyboard, says what to change, and gets a new attempt of the frame', async () => {
  const { page, studio } = journey
  const before = (await selected())!
  await page.goto(address)
  await page.getByRole('button', { name: /^Open the start frame/ }).press('Enter')
  await page.getByRole('button', { name: 'Change a region' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change a region' })
  await dialog.getByRole('button', { name: 'Mark this rectangle' }).press('Enter')
  await dialog.getByLabel('What to change').fill('Nora holds a lamp')
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Change the region/ }).press('Enter')
  await expect.poll(async () => (await selected())?.inputs, { timeout: 20_000 }).toMatchObject({ fix: { picture: before.blobHash, words: 'Nora holds a lamp' } })
  expect((await selected())!.blobHash).not.toBe(before.blobHash)
  expect(studio.requests.findLast(({ purpose }) => purpose === 'frame')!.references[0]).toMatchObject({ number: 1, kind: 'canvas', hash: before.blobHash })
})
