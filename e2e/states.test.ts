import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { EngineError } from '#server/platform/models/adapters/engine-error.ts'
import { makeFilm } from '#server/stages/index.ts'
import { createProject } from '#server/projects/index.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const duke = 'BARTHOLOMEW MAXIMILIAN OF HOHENLOHE-SCHILLINGSFUERST-WALDENBURG THE ELDER'
const unbroken = 'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPITAENSKAJUETENSCHLUESSELBUND'
const longNames = `INT. THE ENTIRELY REBUILT ${unbroken} STORAGE ROOM BEHIND THE SECOND STAIRCASE OF THE NORTHERN HARBOUR OFFICE - CONTINUOUS, THE NIGHT BEFORE

${duke}, 71, white beard, blue uniform coat, lifts a ${unbroken} from the table. He turns it in the light, for longer than anybody would who did not know what it opens, and puts it down beside the lamp.

${duke}
${'Nobody has been here since the winter in which the river froze and the ships stood still. '.repeat(6)}

MIRA, 30, red hair, walks in with a lantern.

MIRA
Is it the right one?
`
const nameOfFilm = `The Extraordinarily Long and Not At All Abbreviated History of the ${unbroken}, as Told by Mira`

const filmPages = ['project', 'script', 'assets', 'hub', 'wrap', 'watch']
const scenePages = ['shots', 'looks', 'prompts', 'frames', 'checkout', 'review']

let journey: Journey
afterEach(() => journey.close())

/** What a page does that no page may do, whatever it has to show. */
async function faults(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await page.getByRole('main').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), undefined, { timeout: 10_000 }).catch(() => undefined)
  const found = await barriers(page)
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    const outside = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).map(({ tagName, className }) => `${tagName} ${String(className)}`),
    )
    if (outside.length > 0) found.push(`at ${width} px these stand outside the screen: ${outside.slice(0, 3).join(', ')}`)
    const shots = process.env['SCREENS']
    if (shots) await page.screenshot({ path: `${shots}/${width}${path.replaceAll(/[^a-z]+/g, '-')}.png` })
  }
  return found.map((fault) => `${path}: ${fault}`)
}

async function faultsOf(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) found.push(...(await faults(journey.page, path)))
  return found
}

describe('every screen holds', () => {
  it('in a studio where nothing has begun', { timeout: 180_000 }, async () => {
    journey = await openJourney()
    expect(await faultsOf(['/', '/new', '/settings', '/capsules'])).toEqual([])
    const { id } = await createProject(journey.studio.ctx, { name: 'Nothing yet' })
    expect(await faultsOf(['/', ...filmPages.map((page) => `/films/${id}/${page}`)])).toEqual([])
    expect(journey.troubles).toEqual([])
  })

  it('with names and speeches nobody thought of', { timeout: 300_000 }, async () => {
    journey = await openJourney({ stock: scriptedEngines() })
    const { studio } = journey
    const { projectId, sceneIds } = await studio.film(longNames, nameOfFilm)
    await makeFilm(studio.ctx, projectId, () => undefined)
    expect(await faultsOf(['/', ...filmPages.map((page) => `/films/${projectId}/${page}`), ...scenePages.map((page) => `/films/${projectId}/scenes/${sceneIds[0]}/${page}`)])).toEqual([])
    expect(journey.troubles).toEqual([])
  })

  it('where the engine refused everything, and says so in words', { timeout: 300_000 }, async () => {
    const refuse = async () => {
      throw new EngineError('refused', 'The engine refused this picture: its rules forbid it')
    }
    journey = await openJourney({ stock: { ...scriptedEngines(), image: [{ id: 'built-in/painter', generate: refuse }] } })
    const { studio, page } = journey
    const { projectId, sceneId } = await withShots('Refused')
    await studio.api.frames.requestMany({ sceneId, sides: ['start'] })
    await page.goto(`/films/${projectId}/scenes/${sceneId}/frames`)
    await page.getByText(/its rules forbid it/).first().waitFor({ timeout: 30_000 })
    expect(await faultsOf([...['assets', 'hub'].map((one) => `/films/${projectId}/${one}`), ...scenePages.map((one) => `/films/${projectId}/scenes/${sceneId}/${one}`)])).toEqual([])
  })

  it('while everything is being made, with all of it in the tray', { timeout: 300_000 }, async () => {
    const later = Promise.withResolvers<never>()
    journey = await openJourney({ stock: { ...scriptedEngines(), image: [{ id: 'built-in/painter', generate: () => later.promise }] } })
    const { studio, page } = journey
    const { projectId, sceneId } = await withShots('Running')
    await studio.api.frames.requestMany({ sceneId, sides: ['start'] })
    expect(await faultsOf([...['assets', 'hub'].map((one) => `/films/${projectId}/${one}`), ...scenePages.map((one) => `/films/${projectId}/scenes/${sceneId}/${one}`)])).toEqual([])
    await page.getByRole('button', { name: /running|being made/i }).first().click()
    await page.getByRole('button', { name: /cancel/i }).first().waitFor()
    expect(await barriers(page)).toEqual([])
    later.reject(new EngineError('refused', 'The studio closes'))
  })
})

/** Broken down, cast and with shots, but without a picture. */
async function withShots(name: string) {
  const { studio } = journey
  const { projectId, sceneIds } = await studio.film(longNames, name)
  const sceneId = sceneIds[0]!
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await expect.poll(async () => (await studio.api.breakdown.run({ id: extractionId })).state, { timeout: 20_000 }).toBe('ready')
  const assetIds = (await studio.api.assets.list({ projectId })).map(({ id }) => id)
  await studio.api.breakdown.confirm({ projectId, extractionId, assetIds, pictured: assetIds })
  await studio.api.shots.draft({ projectId, sceneIds })
  await studio.api.casting.populate({ sceneId })
  return { projectId, sceneId }
}
