import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { assets } from '#server/tables/assets.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

let journey: Journey
let page: Page
let projectId: ProjectId
let board: string
let cast: ReturnType<typeof castOf>
let rita: AssetId
let rope: AssetId
beforeAll(async () => {
  journey = await openJourney()
  page = journey.page
  const film = await journey.studio.film('INT. BOATHOUSE - DAY\n\nRITA, 30, short grey hair, coils a rope.\n', 'The Rope')
  projectId = film.projectId
  board = `/films/${projectId}/assets`
  cast = castOf(journey.studio, projectId)
  rita = await cast.asset('Rita', { description: 'short grey hair', aliases: ['The Boss'] })
  rope = await cast.asset('Rope', { kind: 'prop', nature: 'thing', description: 'a thick rope' })
  await cast.asset('Boathouse', { kind: 'location', nature: 'thing', description: 'old wooden walls' })
})
afterAll(() => journey.close())

const card = (on: Page, name: string) => on.getByRole('gridcell').filter({ hasText: name })
const stored = async (id: AssetId) => (await journey.studio.ctx.db.select().from(assets).where(eq(assets.id, id)))[0]!
const attemptsOf = (subjectId: AssetId) => journey.studio.api.attempts.list({ kind: 'asset', subjectId, facet: '' })
const asked = () => journey.studio.requests.map(({ asset }) => asset)

describe('the asset board', () => {
  it('shows the cast by type, and what goes as words', async () => {
    await page.goto(board)
    await card(page, 'Rita').getByText('also The Boss').waitFor()
    await card(page, 'Rope').getByText('Goes as words').waitFor()
    await page.getByText('3 assets have no picture and go as words').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('makes pictures for what is marked, and asks the engine for nothing else', async () => {
    await card(page, 'Rita').click({ modifiers: ['Control'] })
    await card(page, 'Rope').click({ modifiers: ['Control'] })
    await page.getByRole('button', { name: 'Make 2 pictures · free' }).click()
    await page.getByText('2 up to date').waitFor()
    expect(asked().toSorted()).toEqual(['Rita', 'Rope'])
    await page.getByRole('button', { name: 'Clear the marks' }).click()
  })

  it('finds by name, alias and description', async () => {
    await page.getByLabel('Search assets').fill('boss')
    await page.getByText('1 of 3 assets').waitFor()
    expect(await page.getByRole('gridcell').count()).toBe(1)
    await page.getByLabel('Search assets').fill('nobody at all')
    await page.getByRole('button', { name: 'Show all assets' }).click()
    await page.getByText('3 assets', { exact: true }).waitFor()
  })

  it('is walked, marked and opened by keyboard alone', async () => {
    await card(page, 'Rita').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    expect(await card(page, 'Rope').getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Rope' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Rope' }).waitFor({ state: 'detached' })
    await vi.waitFor(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute('data-asset'))).toBe(rope))
  })
})

describe('the panel of an asset', () => {
  const panel = () => page.getByRole('complementary', { name: 'Rita' })

  it('stands on an address that can be kept, and has no barriers', async () => {
    await card(page, 'Rita').click()
    await panel().getByText('Attempt 1 of 1').waitFor()
    await page.reload()
    await panel().getByText('Attempt 1 of 1').waitFor()
    expect(await panel().getByRole('button', { name: 'Show Rita large' }).isVisible()).toBe(true)
    expect(await panel().evaluate((element) => element.lastElementChild?.scrollTop)).toBe(0)
    expect(await barriers(page)).toEqual([])
  })

  it('makes another attempt, walks between them, selects, stars and deletes with undo', async () => {
    await panel().getByRole('button', { name: 'Make another · free' }).click()
    await panel().getByText('Attempt 2 of 2').waitFor()
    await panel().getByText('In use').waitFor()
    await panel().getByRole('button', { name: 'Older attempt' }).click()
    await panel().getByRole('button', { name: 'Select this one' }).click()
    await vi.waitFor(async () => expect((await attemptsOf(rita)).map(({ selected }) => selected)).toEqual([false, true]))
    await panel().getByRole('button', { name: 'Star', exact: false }).first().click()
    await vi.waitFor(async () => expect((await attemptsOf(rita)).map(({ starred }) => starred)).toEqual([false, true]))
    await panel().getByRole('button', { name: 'Newer attempt' }).click()
    await panel().getByRole('button', { name: 'Delete this attempt' }).click()
    await panel().getByText('Attempt 1 of 1').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Attempt deleted' }).getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(async () => expect(await attemptsOf(rita)).toHaveLength(2))
  })

  it('compares two side by side and shows one large, with what they were made from', async () => {
    await panel().getByRole('button', { name: 'Compare with another attempt' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Full-length portrait of Rita').nth(1).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel().getByRole('button', { name: 'Show large' }).click()
    await dialog.getByText('Full-length portrait of Rita').waitFor()
    await page.keyboard.press('Escape')
    await panel().waitFor()
  })

  it('takes an upload beside the made ones, describes it, and merges the words', async () => {
    const picture = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#8a2020' } }).png().toBuffer()
    await panel().locator('input[type=file]').first().setInputFiles({ name: 'rita.png', mimeType: 'image/png', buffer: picture })
    await panel().getByText('Attempt 3 of 3').waitFor()
    expect((await attemptsOf(rita))[0]).toMatchObject({ origin: 'uploaded', selected: true, inputs: null })
    await panel().getByRole('button', { name: 'Describe from the picture' }).click()
    const dialog = page.getByRole('dialog', { name: 'What the picture of Rita shows' })
    await dialog.getByRole('textbox', { name: 'Description' }).fill('short grey hair, dark red coat')
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Take this description' }).click()
    await vi.waitFor(async () => expect((await stored(rita)).description).toBe('short grey hair, dark red coat'))
  })

  it('cuts an upload out, and tells how well that went', async () => {
    await panel().getByRole('button', { name: 'Cut it out' }).click()
    await panel().getByText('As drawn').waitFor()
    const [cut] = await attemptsOf(rita)
    expect([cut!.origin, cut!.selected, cut!.quality!.passed]).toEqual(['uploaded', true, false])
    await panel().getByText('The cutout did not pass its check').waitFor()
  })

  it('takes a picture that is pasted', async () => {
    const before = (await attemptsOf(rita)).length
    const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#204080' } }).png().toBuffer()
    await panel().getByRole('region', { name: 'Attempts: Rita', exact: true }).evaluate((region, base64) => {
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'pasted.png', { type: 'image/png' }))
      region.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }))
    }, picture.toString('base64'))
    await vi.waitFor(async () => expect((await attemptsOf(rita)).map(({ origin }) => origin).slice(0, 1)).toEqual(['uploaded']))
    await panel().getByText(`Attempt ${before + 1} of ${before + 1}`).waitFor()
  })

  it('says why an attempt failed, and keeps what was there', async () => {
    const { engines } = await journey.studio.api.projects.get({ id: projectId })
    const engineIs = (image: string) => journey.studio.api.projects.update({ id: projectId, change: { engines: { ...engines, image } } })
    await engineIs('openai/gpt-image-2')
    await page.reload()
    await panel().getByRole('button', { name: /^Make another · \$/ }).click()
    await panel().getByText('its key is missing', { exact: false }).waitFor()
    await panel().getByText('what was there stays', { exact: false }).waitFor()
    expect((await attemptsOf(rita)).map(({ state, selected }) => [state, selected]).slice(0, 2)).toEqual([['failed', false], ['done', true]])
    expect(await barriers(page)).toEqual([])
    await engineIs(engines.image)
  })

  it('keeps what two windows type: the slower one is told, and chooses', async () => {
    const other = await journey.openPage()
    for (const one of [page, other]) await one.goto(`${board}?asset=${rita}`)
    const field = (on: Page) => on.getByLabel('Description of Rita')
    await field(other).fill('written in the second window')
    await vi.waitFor(async () => expect((await stored(rita)).description).toBe('written in the second window'))
    await field(page).fill('written in the first window')
    await page.getByText('Nothing was overwritten').waitFor()
    await page.getByRole('alert').getByText('written in the second window').waitFor()
    expect((await stored(rita)).description).toBe('written in the second window')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await vi.waitFor(async () => expect((await stored(rita)).description).toBe('written in the first window'))
    await other.close()
  })

  it('tells earlier descriptions and takes one back', async () => {
    await page.goto(`${board}?asset=${rita}`)
    await panel().getByRole('button', { name: 'History' }).click()
    await panel().getByText('Written by the studio').waitFor()
    await panel().getByRole('button', { name: 'Take this one' }).last().click()
    await vi.waitFor(async () => expect((await stored(rita)).description).toBe('short grey hair'))
  })

  it('is only looked at while it is locked', async () => {
    await panel().getByRole('button', { name: 'Lock' }).click()
    await panel().getByText('Locked: re-extraction').waitFor()
    expect(await panel().getByRole('button', { name: 'Make another' }).count()).toBe(0)
    expect(await panel().getByLabel('Description of Rita').getAttribute('readonly')).not.toBeNull()
    await panel().getByRole('button', { name: 'Unlock' }).click()
    await panel().getByRole('button', { name: 'Make another' }).waitFor()
  })
})

describe('a locked stage', () => {
  const description = () => page.getByLabel('Description of Rita')

  it('asks before the first letter, and keeps everything when the answer is no', async () => {
    await journey.studio.api.stages.set({ projectId, stage: 'assets', sceneId: null, state: 'locked' })
    await page.goto(`${board}?asset=${rita}`)
    const before = (await stored(rita)).description
    await description().pressSequentially('!')
    await page.getByRole('alertdialog', { name: 'This stage is locked' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await description().inputValue()).toBe(before)
  })

  it('is a draft again after a yes, and the edit is made', async () => {
    const before = (await stored(rita)).description
    await description().focus()
    await page.keyboard.press('End')
    await page.keyboard.type('?')
    await page.getByRole('button', { name: 'Unlock and edit' }).click()
    await vi.waitFor(async () => expect((await stored(rita)).description).toBe(`${before}?`), { timeout: 5000 })
    expect(await journey.studio.api.stages.list({ projectId })).toMatchObject([{ stage: 'assets', state: 'draft' }])
  })
})

describe('what is taken off the board', () => {
  it('is kept in a drawer, and offered when its name is added again', async () => {
    await page.goto(`${board}?asset=${rope}`)
    await page.getByRole('complementary', { name: 'Rope' }).getByRole('button', { name: 'Sideline' }).click()
    await page.getByRole('button', { name: 'Sidelined (1)' }).waitFor()
    expect((await stored(rope)).state).toBe('sidelined')
    await page.goto(board)
    await page.getByRole('button', { name: 'Add asset' }).click()
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('rope')
    await page.getByRole('button', { name: 'Add rope' }).click()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Restore Rope' }).click()
    await card(page, 'Rope').waitFor()
    expect((await stored(rope)).state).toBe('kept')
  })
})

describe('old attempts', () => {
  it('are cleaned up with the space told before, and the space is given back only when that is confirmed', async () => {
    await page.goto(board)
    await page.getByRole('button', { name: 'Clean up old attempts' }).click()
    const dialog = page.getByRole('dialog', { name: 'Clean up attempts' })
    await dialog.getByRole('radio', { name: '0 attempts', exact: true }).click()
    await dialog.getByText(/of \d+ attempts would go/).waitFor()
    expect(await barriers(page)).toEqual([])
    const before = (await attemptsOf(rita)).length
    await dialog.getByRole('button', { name: /^Remove \d+ attempt/ }).click()
    await dialog.getByText(/removed attempts? still/).waitFor()
    const after = await attemptsOf(rita)
    expect(after.length).toBeLessThan(before)
    expect(after.filter(({ selected, starred, origin }) => !selected && !starred && origin === 'made').map(({ state }) => state)).toEqual(['failed'])
    await dialog.getByRole('button', { name: /^Reclaim/ }).click()
    await page.getByRole('button', { name: 'Reclaim the space' }).click()
    await dialog.getByText('No removed attempts take up space.').waitFor()
  })
})

it('complains of nothing but the conflicts that were meant', () => {
  expect(journey.troubles.filter((words) => !words.includes('409'))).toEqual([])
})
