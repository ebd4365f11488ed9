import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { projects } from '#server/tables/projects.ts'
import { scripts } from '#server/tables/scripts.ts'
import { makeFilm } from '#server/stages/index.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const script = 'Title: The Ferry\n\nEXT. QUAY - DAWN\n\nFog. MARTA, 50, a tall woman in a yellow coat, counts crates.\n\nMARTA\nNine.\n'

let journey: Journey
let page: Page
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  page = journey.page
})
afterAll(() => journey.close())

const films = () => journey.studio.ctx.db.select().from(projects)
const film = async (id: ProjectId) => (await journey.studio.ctx.db.select().from(projects).where(eq(projects.id, id)))[0]!

describe('from nothing to a film', () => {
  it('begins with an empty home that shows the way', async () => {
    await page.goto('/')
    await page.getByRole('heading', { name: 'No film yet' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: 'New film' }).click()
    await page.getByRole('heading', { name: 'New film' }).waitFor()
  })

  it('shows what is understood of a dropped file, and creates nothing', async () => {
    const file = page.getByLabel('Choose a screenplay')
    await file.setInputFiles({ name: 'holiday.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n', 'latin1') })
    await page.getByText('This is a picture').waitFor()
    await page.getByRole('button', { name: 'Take another screenplay' }).click()
    await file.setInputFiles({ name: 'ferry.fountain', mimeType: 'text/plain', buffer: Buffer.from(script.replace('\n\nMARTA\n', '\nINT. CABIN - DAY\nNobody.\n\nMARTA\n')) })
    await page.getByText('Exterior: Quay, dawn').waitFor()
    await page.getByText('Line 6').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Take another screenplay' }).click()
    expect(await films()).toEqual([])
  })

  it('creates the film from what was typed, and goes on to the master script', async () => {
    await page.getByLabel('or type or paste it').fill(script)
    await page.getByText('MARTA 1').waitFor()
    expect(await page.getByLabel('Name of the film').inputValue()).toBe('The Ferry')
    await page.getByRole('radio', { name: '2.35:1' }).click()
    await page.getByRole('button', { name: 'Create the film · 1 scene' }).click()
    await page.waitForURL(/\/films\/[^/]+\/script$/)
    const [made] = await films()
    expect(made).toMatchObject({ name: 'The Ferry', aspectRatio: '2.35:1', code: 'TF' })
    const [version] = await journey.studio.ctx.db.select().from(scripts)
    expect(version).toMatchObject({ projectId: made!.id, version: 1, approvedAt: null })
  })
})

describe('stage 1', () => {
  let id: ProjectId
  beforeAll(async () => {
    ;({ projectId: id } = await journey.studio.film(script, 'The Crates'))
    await makeFilm(journey.studio.ctx, id, () => undefined)
  })

  it('saves what is typed by itself, and says what cannot be', async () => {
    await page.goto(`/films/${id}/project`)
    await page.getByLabel('Target length').fill('4:30')
    await page.getByLabel('Tone').fill('quiet')
    await vi.waitFor(async () => expect(await film(id)).toMatchObject({ targetSeconds: 270, tone: 'quiet' }), 5000)
    await page.getByLabel('Longest clip, in seconds').fill('900')
    await page.getByText('Between 2 and 60 seconds.').waitFor()
    await page.getByLabel('Genre').fill('drama')
    await vi.waitFor(async () => expect(await film(id)).toMatchObject({ genre: 'drama', clipSeconds: 8 }), 5000)
    expect(await barriers(page)).toEqual([])
  })

  it('does not overwrite what another window saved meanwhile', async () => {
    const other = await journey.openPage()
    await other.goto(`/films/${id}/project`)
    await other.getByLabel('Rating').fill('1')
    await page.getByLabel('Rating').fill('all ages')
    await Promise.race([page, other].map((one) => one.getByText('Not saved. What you typed is still here.').waitFor()))
    expect(['1', 'all ages']).toContain((await film(id)).rating)
    await other.close()
  })

  it('tells before the ratio changes what would be out of date, why and what it costs; undo takes it back', async () => {
    await page.getByRole('radio', { name: '9:16' }).click()
    const question = page.getByRole('alertdialog')
    await question.getByText(/would become out of date\. Making them again costs nothing\./).waitFor()
    expect(await question.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect((await film(id)).aspectRatio).toBe('16:9')

    await page.getByRole('radio', { name: '9:16' }).click()
    await question.getByRole('button', { name: 'Change the film to 9:16' }).click()
    await page.getByText('The film is 9:16').waitFor()
    expect((await film(id)).aspectRatio).toBe('9:16')
    await page.getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(async () => expect((await film(id)).aspectRatio).toBe('16:9'))
  })

  it('plans with a model that is only rehearsed', async () => {
    await page.getByRole('combobox', { name: 'Rehearse a model' }).click()
    await page.getByRole('option', { name: /^Seedream 4.5 \(fal\)/ }).click()
    await page.getByRole('button', { name: 'Rehearse this model' }).click()
    await page.getByText('The film rehearses it').waitFor()
    expect((await film(id)).rehearse).toMatch(/seedream/)
  })

  it('asks once before the first letter in a locked stage', async () => {
    await journey.studio.api.stages.set({ projectId: id, stage: 'project', sceneId: null, state: 'locked' })
    await page.goto(`/films/${id}/project`)
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    await page.getByLabel('Genre').press('End')
    await page.getByLabel('Genre').press('x')
    await page.getByRole('button', { name: 'Unlock and edit' }).click()
    await vi.waitFor(async () => expect((await film(id)).genre).toBe('dramax'), 5000)
  })
})

describe('home and settings', () => {
  it('puts a film into the bin and takes it out again, with the keyboard alone', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'More for The Crates' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Move to the bin' }).press('Enter')
    await page.getByText('The Crates is in the bin').waitFor()
    await page.getByRole('heading', { name: 'The Crates' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Bin', exact: true }).press('Enter')
    const row = page.getByRole('dialog').getByRole('button', { name: 'Take out of the bin' })
    await row.waitFor()
    expect(await barriers(page)).toEqual([])
    await row.press('Enter')
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'The Crates' }).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('shows which engines are ready, and what to set for the others', async () => {
    await page.goto('/settings')
    await page.getByRole('row', { name: /^Painter/ }).getByText('Ready, no key needed').waitFor()
    await page.getByText('Set AIUTEUR_FAL_KEY').first().waitFor()
    await page.getByLabel('Budget of The Crates in US dollars').fill('12.5')
    await vi.waitFor(async () => expect((await films()).find(({ name }) => name === 'The Crates')?.budgetUsd).toBe(12.5), 5000)
    expect(await barriers(page)).toEqual([])
  })
})
