import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { prepareFilm } from '#server/stages/index.ts'
import { addSampleFilm } from '#server/stages/sample-film.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

let journey: Journey
let projectId: ProjectId
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  // What a start does in an installation that has no film yet.
  projectId = (await addSampleFilm(journey.studio.ctx))!
  await prepareFilm(journey.studio.ctx, projectId, () => undefined)
})
afterAll(() => journey.close())

const path = () => journey.page.getByRole('region', { name: 'A way through the film' })

it('the sample film is finished up to the visual definition, and the first frame is one button away', async () => {
  const { page, studio } = journey
  const { scenes } = await studio.api.stages.hub({ projectId })
  const open = scenes.flatMap(({ position, progress }) => progress.filter(({ stage, state }) => ['shots', 'looks'].includes(stage) && state !== 'done').map(({ stage, words }) => `${position} ${stage}: ${words}`))
  expect(open).toEqual([])
  const assets = await studio.api.assets.list({ projectId })
  expect(assets.filter(({ state, pictured, picture }) => state === 'kept' && pictured && picture === null).map(({ name }) => name)).toEqual([])

  await page.goto('/')
  await page.getByRole('link', { name: /The Lighthouse/ }).first().click()
  await page.goto(`/films/${projectId}/hub`)
  await path().getByText('New here? Walk it once from left to right.').waitFor()
  expect(await path().getByRole('link').allInnerTexts()).toHaveLength(8)
  expect(await barriers(page)).toEqual([])
  await path().getByRole('link', { name: /Frames/ }).click()
  await page.getByRole('heading', { name: '10 Frames' }).waitFor()
  await page.getByRole('button', { name: /^Make \d+ frames/ }).waitFor()
})

it('the way through the film is dismissed for ever, in every film', async () => {
  const { page, studio } = journey
  await page.goto(`/films/${projectId}/hub`)
  await path().getByRole('button', { name: 'I know my way' }).click()
  await path().waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByRole('heading', { name: '6 Script hub' }).waitFor()
  await page.getByRole('listitem', { name: /^Scene 1\./ }).waitFor()
  expect(await path().count()).toBe(0)
  const other = await studio.film('INT. ATTIC - DAY\n\nLENA opens a trunk.\n', 'The Trunk')
  await page.goto(`/films/${other.projectId}/hub`)
  await page.getByRole('listitem', { name: /^Scene 1\./ }).waitFor()
  expect(await path().count()).toBe(0)
  expect(journey.troubles).toEqual([])
})
