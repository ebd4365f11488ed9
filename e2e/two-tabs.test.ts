import type { Page } from 'playwright-core'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtInEngines } from '#core/projects/film.ts'
import type { LookId, ProjectId, SceneId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { scriptedReader } from '#testing/scripted-reader.ts'

const pose = 'bent over the sacks, centre left, midground, facing right, weary'
const moment = (who: string) => ({ slots: [{ slot: 1, text: pose }, { slot: 2, text: `${who} is just about to count the sacks.` }] })
/** It leaves the name out, twice, and then does as it was told. */
const reader = scriptedReader((_, index) => moment(index < 2 ? 'She' : 'Nora'))

let journey: Journey
let other: Page
let projectId: ProjectId
let sceneId: SceneId
let ivo: LookId
beforeAll(async () => {
  journey = await openJourney({ stock: { ...scriptedEngines(), text: [reader.engine] } })
  const { studio } = journey
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n', 'The Mill')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const nora = await cast.look(await cast.asset('Nora'), sceneId)
  ivo = await cast.look(await cast.asset('Ivo', { description: 'short' }), sceneId)
  for (const [place, action] of ['Nora counts sacks.', 'They talk.'].entries()) await cast.cast(sceneId, await cast.shot(sceneId, place + 1, action), nora)
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  other = await journey.openPage()
})
afterAll(() => journey.close())

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const both = (stage: string) => Promise.all([journey.page, other].map((page) => page.goto(`/films/${projectId}/scenes/${sceneId}/${stage}`)))
const cell = (page: Page) => page.getByRole('grid').getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Ivo' }) }).getByRole('gridcell').first()
const said = async () => (await journey.studio.api.looks.list({ sceneId })).find(({ id }) => id === ivo)!.descriptionOverride

it('what is cast in one window is seen in the other, and so is taking it back', async () => {
  const { page } = journey
  await both('prompts')
  await cell(other).waitFor()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+Home')
  const ofIvo = await cell(page).getAttribute('aria-label')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.keyboard.press('e')
  await seen(() => cell(other).getAttribute('aria-label')).toMatch(/^enters/)
  // By now the news is in both windows; who painted has read the scene with the answer, and does not read it again.
  expect(asked.filter((path) => path === '/rpc/casting/matrix')).toHaveLength(1)
  await page.keyboard.press('Control+z')
  await seen(() => cell(other).getAttribute('aria-label')).toBe(ofIvo)
  const [assignment] = await journey.studio.api.casting.list({ sceneId })
  await journey.studio.api.casting.setPresence({ id: assignment!.id, from: 'throughout', to: 'exits' })
  await other.getByRole('grid').getByRole('gridcell', { name: /^exits/ }).waitFor()
  expect(journey.troubles).toEqual([])
})

it('two who describe one look lose nothing: the slower one sees the newer words and chooses', async () => {
  const { page } = journey
  await both('looks')
  const words = (window: Page) => window.getByRole('textbox', { name: 'Ivo in this scene' })
  for (const window of [page, other]) {
    await window.getByRole('region', { name: 'Assets of the scene' }).getByRole('button', { name: /Ivo/ }).click()
    await window.getByRole('button', { name: 'Say it differently in this scene' }).click()
  }
  const faster = Promise.withResolvers<void>()
  await other.route('**/rpc/looks/edit', async (route) => {
    await faster.promise
    await route.continue()
  })
  await words(other).fill('white with flour')
  await other.waitForRequest('**/rpc/looks/edit')
  await words(page).fill('in a borrowed coat')
  await seen(said).toBe('in a borrowed coat')
  faster.resolve()
  const conflict = other.getByRole('alert').filter({ hasText: 'It was changed meanwhile' })
  await conflict.getByText('in a borrowed coat').waitFor()
  expect(await words(other).inputValue()).toBe('white with flour')
  expect(await said()).toBe('in a borrowed coat')
  expect(await barriers(other)).toEqual([])

  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await seen(said).toBe('white with flour')
  await seen(() => words(page).inputValue()).toBe('white with flour')
  expect(journey.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([])
})

it('two who write one prompt see both texts, and the slower one chooses', async () => {
  const { page } = journey
  await both('prompts')
  const panel = (window: Page) => window.getByRole('region', { name: 'Video prompt of 1A' })
  const words = (window: Page) => panel(window).getByRole('textbox', { name: 'Video prompt' })
  for (const window of [page, other]) await panel(window).getByRole('button', { name: 'Edit' }).click()
  for (const [window, text] of [[page, 'She counts twice.'], [other, 'She loses count.']] as const) await words(window).fill(text)
  const stored = async () => (await journey.studio.api.prompts.list({ sceneId })).find(({ label, kind }) => label === '1A' && kind === 'video')!.text
  await panel(page).getByRole('button', { name: 'Keep my words' }).click()
  await seen(stored).toBe('She counts twice.')
  await panel(other).getByRole('button', { name: 'Keep my words' }).click()
  const conflict = panel(other).getByRole('alert')
  await conflict.getByText('She counts twice.').waitFor()
  expect(await words(other).inputValue()).toBe('She loses count.')
  expect(await stored()).toBe('She counts twice.')
  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await seen(stored).toBe('She loses count.')
  await seen(() => panel(page).textContent()).toContain('She loses count.')
  expect(journey.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([])
})

it('a polished prompt is seen in both windows; one that lost a name is not used, and it says so', async () => {
  const { page, studio } = journey
  await studio.api.projects.update({ id: projectId, change: { engines: { ...builtInEngines, text: reader.engine.id } } })
  await both('prompts')
  const panel = (window: Page) => window.getByRole('region', { name: 'Start frame prompt of 1A' })
  const polish = panel(page).getByRole('button', { name: /^Polish · \$.*start frame prompt of 1A/ })
  await polish.click()
  await panel(other).getByText(/Not polished: .* Nora is left out/).waitFor()
  await polish.click()
  await panel(other).getByText('polished', { exact: true }).waitFor()
  await panel(other).getByText('bent over the sacks').waitFor()
  await panel(other).getByRole('button', { name: 'Write it from the data again' }).click()
  await panel(page).getByText('bent over the sacks').waitFor({ state: 'hidden' })
  await polish.waitFor()
})
