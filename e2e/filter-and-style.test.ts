import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { projectStyles } from '#server/tables/styles.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

const script = `INT. FORGE - NIGHT

KATHERINE, 50, burned hands, lifts the HAMMER from the anvil.

KATHERINE
Closer to the fire.

EXT. ROAD - DAY

KATE runs along the road with a LANTERN.

KATE
Wait for me!

INT. FORGE - DAY

TOBIAS, a tall man in a green coat, puts the hammer away.

TOBIAS
Enough.
`

let journey: Journey
let page: Page
let projectId: ProjectId
let board: string
beforeAll(async () => {
  journey = await openJourney()
  page = journey.page
  ;({ projectId } = await journey.studio.film(script, 'The Forge'))
  board = `/films/${projectId}/assets`
})
afterAll(() => journey.close())

const api = () => journey.studio.api
const list = async () => api().assets.list({ projectId })
const namesOf = async (state: string) => (await list()).filter((asset) => asset.state === state).map(({ name }) => name)
const dialog = () => page.getByRole('dialog')
const row = (name: string) => dialog().getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${name}`) }) })
const drawn = () => journey.studio.requests.filter(({ purpose }) => purpose === 'asset picture').map(({ asset }) => asset)

describe('finding the assets', () => {
  it('reads the script once, and waits for the choice of the user also after a reload', async () => {
    await page.goto(board)
    await page.getByRole('button', { name: 'Find the assets of 3 scenes' }).click()
    await dialog().getByRole('button', { name: /^Confirm selection/ }).waitFor()
    await page.reload()
    await dialog().getByText(/^What did we find\? \d+ assets in 3 scenes$/).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await namesOf('kept')).toEqual([])
    expect(drawn()).toEqual([])
  })

  it('lets a likely duplicate be answered and a type be mended right there', async () => {
    await dialog().getByRole('button', { name: /^Same/ }).click()
    await dialog().getByText('Likely the same').waitFor({ state: 'detached' })
    expect((await list()).filter(({ name }) => /^kat/i.test(name))).toHaveLength(1)
    await dialog().getByRole('combobox', { name: /^Type of lantern/i }).click()
    await page.getByRole('option', { name: 'Character' }).click()
    await vi.waitUntil(async () => (await list()).find(({ name }) => /lantern/i.test(name))?.kind === 'character')
  })

  it('by keyboard: arrows walk the findings, Space takes one out', async () => {
    const first = dialog().locator('[data-keep] [role=checkbox]').first()
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    expect(await first.getAttribute('aria-checked')).toBe('false')
    await page.keyboard.press('Space')
    expect(await first.getAttribute('aria-checked')).toBe('true')
  })

  it('describes and draws the selected alone; the others are put aside, and cost nothing', async () => {
    await row('Tobias').getByRole('checkbox', { name: /^Tobias/ }).click()
    await row('Forge').getByRole('checkbox', { name: /^picture/ }).click()
    await dialog().getByRole('button', { name: /^Confirm selection/ }).click()
    await dialog().waitFor({ state: 'detached' })
    await vi.waitUntil(async () => (await list()).every(({ state, pictured, picture }) => state !== 'kept' || !pictured || picture !== null), 30_000)
    expect(await namesOf('sidelined')).toEqual(['Tobias'])
    expect(drawn()).not.toContain('Tobias')
    expect(drawn()).not.toContain('Forge')
    expect(drawn().length).toBeGreaterThan(2)
    expect((await list()).find(({ name }) => name === 'Tobias')).toMatchObject({ description: '', picture: null })
  })
})

describe('merging', () => {
  it('by keyboard: what each has stands side by side; a later form is there from a line of the script on', async () => {
    const cards = page.getByRole('gridcell')
    await cards.filter({ hasText: 'hammer' }).waitFor()
    await cards.filter({ hasText: 'hammer' }).focus()
    await page.keyboard.press('Space')
    await cards.filter({ hasText: /kat/i }).first().focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await dialog().getByText('Merge 2 assets into one').waitFor()
    expect(await barriers(page)).toEqual([])
    await dialog().getByRole('radio', { name: 'A later form' }).click()
    await dialog().getByRole('combobox', { name: /^From which line on/ }).waitFor()
    const before = await namesOf('kept')
    await dialog().getByRole('button', { name: /^Merge into/ }).click()
    await vi.waitUntil(async () => (await namesOf('kept')).length === before.length - 1)
  })

  it('comes apart again from the panel of the survivor', async () => {
    const before = (await namesOf('kept')).length
    await page.getByRole('button', { name: 'Unmerge' }).click()
    await page.getByRole('menuitem', { name: /a later form/ }).click()
    await vi.waitUntil(async () => (await namesOf('kept')).length === before + 1)
  })
})

describe('the style', () => {
  const styleOf = async () => (await journey.studio.ctx.db.select().from(projectStyles).where(eq(projectStyles.projectId, projectId)))[0]?.style.name ?? null

  it('is seen on an asset before it is applied, and nothing of the film changes by that', async () => {
    await page.goto(`${board}?show=style`)
    await dialog().getByRole('button', { name: /^noir/ }).click()
    await dialog().getByRole('button', { name: /^Draw .* in noir · free$/ }).click()
    await dialog().getByRole('img', { name: / in noir$/ }).and(page.locator('img')).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await styleOf()).toBeNull()
  })

  it('tells what becomes out of date and why before it applies; then the pictures say so', async () => {
    await dialog().getByRole('button', { name: 'Apply noir' }).click()
    const question = page.getByRole('alertdialog')
    await question.getByText(/out of date/).waitFor()
    await question.getByText(/storyboard/).first().waitFor()
    expect(await styleOf()).toBeNull()
    await question.getByRole('button', { name: 'Apply noir' }).click()
    await question.waitFor({ state: 'detached' })
    expect(await styleOf()).toBe('noir')
    const outdated = (await api().stages.status({ projectId })).filter(({ slot, freshness }) => slot.kind === 'asset' && freshness === 'outdated')
    expect(outdated.length).toBeGreaterThan(0)
  })

  it('is kept as a capsule, which the library shows, edits, and takes back', async () => {
    await page.goto(`${board}?show=style`)
    await dialog().getByLabel('Palette').fill('ash, ember')
    await dialog().getByRole('button', { name: 'Keep as a capsule' }).click()
    await dialog().getByRole('button', { name: /^noir 2/ }).waitFor()
    await page.goto('/capsules')
    await page.getByRole('button', { name: /^noir 2/ }).click()
    await page.getByLabel('Mood').fill('burnt')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save noir 2' }).click()
    await vi.waitUntil(async () => (await api().styles.capsules()).find(({ style }) => style.name === 'noir 2')?.style.mood === 'burnt')
    await page.getByRole('button', { name: 'Remove noir 2' }).click()
    await page.getByRole('button', { name: /^noir 2/ }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: /^noir 2/ }).waitFor()
  })

  it('all of it without a complaint of the page', () => {
    expect(journey.troubles).toEqual([])
  })
})
