import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

let journey: Journey
let film: string
beforeAll(async () => {
  journey = await openJourney()
  const { projectId } = await journey.studio.film('INT. ATTIC - DAY\n\nLENA opens a trunk.\n\nLENA\nEmpty.\n\nEXT. YARD - NIGHT\n\nRain falls.\n', 'The Trunk')
  film = `/films/${projectId}`
})
afterAll(() => journey.close())

const rail = () => journey.page.getByRole('navigation', { name: 'Stages of the film' })

describe('the shell of a film', () => {
  it('says which film it is and where it stands, on an address that can be kept', async () => {
    const { page } = journey
    await page.goto(`${film}/hub`)
    await rail().getByText('2 scenes').waitFor()
    await expect.poll(() => page.title()).toContain('The Trunk')
    await page.reload()
    await page.getByRole('heading', { name: '6 Script hub' }).waitFor()
  })

  it('finds a scene and a stage from the palette, by keyboard alone', async () => {
    const { page } = journey
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('yard')
    await page.keyboard.press('Enter')
    await page.getByText('Exterior: Yard, night').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('4')
    await page.getByRole('heading', { name: '4 Master script' }).waitFor()
  })

  it('lists its shortcuts and keeps the theme that was chosen', async () => {
    const { page } = journey
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog', { name: 'Shortcuts' }).getByText('Undo the last change').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Work in the light theme' }).click()
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light')
  })

  it('is told of work done elsewhere without a reload', async () => {
    const { page, studio } = journey
    await page.goto(`${film}/hub`)
    await rail().getByText('2 scenes').waitFor()
    const projectId = (await studio.api.projects.list())[0]!.id
    await studio.api.projects.update({ id: projectId, change: { name: 'The Empty Trunk' } })
    studio.ctx.events.tell({ kind: 'changed', projectId, what: 'film' })
    await page.getByRole('link', { name: 'The Empty Trunk' }).waitFor()
  })

  it('has no barriers, and complains of nothing', async () => {
    expect(await barriers(journey.page)).toEqual([])
    expect(journey.troubles).toEqual([])
  })
})
