import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

let journey: Journey
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  const { studio } = journey
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks. Dust falls.\n\nIvo walks in.\n', 'The Mill')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const nora = await cast.asset('Nora')
  await cast.picture(nora, '#b03030')
  await cast.picture(await cast.asset('Ivo'), '#b0b030')
  const look = await cast.look(nora, sceneId)
  const first = await cast.shot(sceneId, 1, 'Nora counts sacks. Dust falls.', 3)
  const second = await cast.shot(sceneId, 2, 'Ivo walks in.', 5)
  for (const shot of [first, second]) await cast.cast(sceneId, shot, look)
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
})
afterAll(async () => {
  await journey.close()
  // What an undo takes away is asked for once more before it leaves the page; the console tells of each 404.
  expect(journey.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
})

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const focused = () => journey.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

/** With Tab alone, as somebody does who has no mouse. */
async function tabTo(what: RegExp) {
  const met: string[] = []
  for (let steps = 0; steps < 400; steps++) {
    const name = await focused()
    if (what.test(name)) return
    met.push(name.slice(0, 30))
    await journey.page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${what}, but to: ${met.join(' | ')}`)
}

async function press(...keys: string[]) {
  for (const key of keys) await journey.page.keyboard.press(key)
}

/** Over what is only a warning, after it was read. */
async function lockAndContinue(next: string) {
  const { page } = journey
  await tabTo(/^Lock and continue$/)
  await press('Enter')
  const anyway = page.getByRole('button', { name: 'Lock anyway' })
  const heading = page.getByRole('heading', { name: next })
  await heading.or(anyway).first().waitFor()
  if (await anyway.isVisible()) {
    await tabTo(/^Lock anyway$/)
    await press('Enter')
  }
  await heading.waitFor()
}

const shots = () => journey.studio.api.shots.list({ sceneId })
const presences = async (name: string) => {
  const look = (await journey.studio.api.looks.list({ sceneId })).find((one) => one.name === name)
  const rows = (await journey.studio.api.casting.list({ sceneId })).filter(({ lookId }) => lookId === look?.id)
  return (await shots()).map(({ id }) => rows.find(({ shotId }) => shotId === id)?.presence ?? null)
}

it('goes from the shot list to the frames by keyboard alone', { timeout: 180_000 }, async () => {
  const { page, studio } = journey
  await page.goto(`/films/${projectId}/scenes/${sceneId}/shots`)
  await page.getByRole('gridcell', { name: /^Action of 1A/ }).waitFor()

  // Stage 7: a shot is timed and split.
  await tabTo(/^(Action|Seconds|Dialogue) of 1A/)
  await press('End', 'ArrowLeft')
  for (let steps = 0; steps < 6 && !/^Seconds of 1A/.test(await focused()); steps++) await press(steps < 3 ? 'ArrowRight' : 'ArrowLeft')
  expect(await focused()).toMatch(/^Seconds of 1A/)
  await page.keyboard.type('6')
  await press('Enter')
  await seen(async () => (await shots())[0]!.seconds).toBe(6)
  await press('ArrowUp', 'Alt+s')
  await page.getByRole('dialog', { name: 'Split 1A' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await tabTo(/^Split here$/)
  await press('Enter')
  await seen(async () => (await shots()).map(({ action }) => action)).toEqual(['Nora counts sacks.', 'Dust falls.', 'Ivo walks in.'])
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await lockAndContinue('8 Visual definition')

  // Stage 8: somebody the scene forgot is added, taken back, and added again.
  const add = async () => {
    await tabTo(/^Find an asset of the film$/)
    await page.keyboard.type('ivo')
    await tabTo(/^Add Ivo$/)
    await press('Enter')
    await page.getByRole('dialog', { name: 'In which shots is Ivo?' }).waitFor()
    await tabTo(/^Add Ivo to 1 shot$/)
    await press('Enter')
    await seen(() => presences('Ivo')).toEqual([null, null, 'throughout'])
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  await add()
  await press('Control+z')
  await seen(() => presences('Ivo')).toEqual([null, null, null])
  await page.getByRole('region', { name: 'Add new assets' }).getByRole('button', { name: 'Add Ivo' }).first().waitFor()
  await add()
  await lockAndContinue('9 Prompts')

  // Stage 9: painted with one letter each.
  await page.getByRole('grid').waitFor()
  await tabTo(/^Who is in which shot, and how$/)
  await press('Control+Home')
  const row = (await page.getByRole('rowheader').allInnerTexts()).findIndex((name) => name.startsWith('Ivo'))
  for (let steps = 0; steps < row; steps++) await press('ArrowDown')
  await press('p', 'ArrowRight', 'x', 'ArrowRight', 'e')
  await seen(() => presences('Ivo')).toEqual(['passes_through', 'exits', 'enters'])
  await press('Home', 'Shift+ArrowRight', 't')
  await seen(() => presences('Ivo')).toEqual(['throughout', 'throughout', 'enters'])
  await press('Control+z')
  await seen(() => presences('Ivo')).toEqual(['passes_through', 'exits', 'enters'])
  await lockAndContinue('10 Frames')
  const locked = (await studio.api.stages.list({ projectId })).filter((one) => one.sceneId === sceneId && one.state === 'locked').map(({ stage }) => stage)
  expect(locked.toSorted()).toEqual(['looks', 'prompts', 'shots'])
})
