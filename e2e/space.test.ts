import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepBytes } from '#server/media/index.ts'
import { blobs } from '#server/tables/media.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const long = 'The Very Long and Winding Story of a Ferry That Never Once Left Its Quay on a Monday, Part Two'
let journey: Journey
let page: Page
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  page = journey.page
})
afterAll(() => journey.close())

const abandoned = async (length: number, age = 2) => {
  const hash = await keepBytes(journey.studio.ctx, { bytes: Buffer.alloc(length, length), mediaType: 'image/png' })
  await journey.studio.ctx.db.update(blobs).set({ createdAt: new Date(Date.now() - age * 86_400_000) }).where(eq(blobs.hash, hash))
  return hash
}

it('tells what is stored before there is a film', async () => {
  await page.goto('/settings')
  await page.getByText('Nothing lies here that no film, style or undo refers to.').waitFor()
})

it('tells the space of each film, and collects what nothing refers to when asked twice', async () => {
  const { studio } = journey
  await studio.film('EXT. QUAY - DAWN\n\nFog.\n', long)
  const [old, young] = [await abandoned(2_097_152), await abandoned(3000, 0)]
  await page.goto('/settings')
  await page.getByRole('rowheader', { name: long }).waitFor()
  await page.getByText('1 file (2.9 kB) can be collected a day after being stored.').waitFor()
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Collect 1 file · 2.0 MB' }).click()
  await page.getByText('They are deleted for good.').waitFor()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await studio.ctx.blobs.has(old)).toBe(true)

  await page.getByRole('button', { name: 'Collect 1 file · 2.0 MB' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Collect 1 file · 2.0 MB' }).click()
  await expect.poll(() => studio.ctx.blobs.has(old)).toBe(false)
  await page.getByText('Space given back').waitFor()
  await page.getByText('Nothing lies here that no film').waitFor()
  expect(await studio.ctx.blobs.has(young)).toBe(true)
  expect(await studio.ctx.db.$count(blobs)).toBe(2)
  expect(journey.troubles).toEqual([])
})
