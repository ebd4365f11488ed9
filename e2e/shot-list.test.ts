import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SceneId } from '#core/ids.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

const script = `INT. CELLAR - NIGHT

MIRA lights a match. She walks along the shelves.

MIRA
Who is there?

A RAT runs behind a barrel. The match goes out.
`

let journey: Journey
let sceneId: SceneId
beforeAll(async () => {
  journey = await openJourney()
  const { projectId, sceneIds } = await journey.studio.film(script, 'The Cellar')
  sceneId = sceneIds[0]!
  await journey.page.goto(`/films/${projectId}/scenes/${sceneId}/shots`)
})
afterAll(() => journey.close())

const stored = () => journey.studio.api.shots.list({ sceneId })
const cell = (name: RegExp) => journey.page.getByRole('gridcell', { name })

describe('the shot list', () => {
  it('begins empty with one step, and then covers every sentence once', async () => {
    await journey.page.getByRole('button', { name: 'Break the scene into shots' }).click()
    await cell(/^Action of 1A/).waitFor()
    const text = (await stored()).flatMap(({ action, dialogue }) => [action, ...dialogue.map((speech) => speech.text)]).join(' ')
    for (const sentence of ['MIRA lights a match.', 'She walks along the shelves.', 'Who is there?', 'The match goes out.']) expect(text.split(sentence)).toHaveLength(2)
  })

  it('is typed in by keyboard: the first letter edits, Enter keeps and goes down, Escape leaves all as it was', async () => {
    const { page } = journey
    const [first] = await stored()
    await cell(/^Seconds of 1A/).focus()
    await page.keyboard.type('7.5')
    await page.keyboard.press('Enter')
    await page.getByRole('gridcell', { name: 'Seconds of 1A: 7.5 s' }).waitFor()
    await expect.poll(async () => (await stored())[0]!.seconds).toBe(7.5)

    await cell(/^Action of 1A/).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' Never.')
    await page.keyboard.press('Escape')
    expect((await stored())[0]!.action).toBe(first!.action)
  })

  it('takes several cells from a spreadsheet as one change, and Ctrl-Z takes them back', async () => {
    const { page } = journey
    const before = await stored()
    await cell(/^Seconds of 1A/).focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '3\tMIRA lights a match, slowly.\n4\tShe waits.')
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.getByRole('gridcell', { name: 'Action of 1B: She waits.' }).waitFor()
    await expect.poll(async () => (await stored()).slice(0, 2).map(({ seconds, action }) => [seconds, action])).toEqual([[3, 'MIRA lights a match, slowly.'], [4, 'She waits.']])
    await page.keyboard.press('Control+z')
    await page.getByText(/^Undone/).waitFor()
    expect(await stored()).toEqual(before)
  })

  it('splits at the caret with both halves shown first, and merges back with what comes out shown first', async () => {
    const { page } = journey
    const before = await stored()
    const [first] = before
    await cell(/^Action of 1A/).focus()
    await page.keyboard.press('Enter')
    await page.evaluate((offset) => (document.activeElement as HTMLTextAreaElement).setSelectionRange(offset, offset), 'MIRA lights a match.'.length)
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Split 1A' })
    await dialog.getByRole('region', { name: 'First shot' }).getByText('MIRA lights a match.').waitFor()
    await dialog.getByRole('button', { name: 'Split here' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await stored()).toHaveLength(before.length + 1)

    await cell(/^Action of 1A/).focus()
    await page.keyboard.press('Alt+m')
    const merging = page.getByRole('dialog', { name: 'Merge 1A' })
    expect(await merging.getByRole('radio').first().textContent()).toContain('Next · 1B')
    await merging.getByRole('button', { name: 'Merge 1A and 1B' }).click()
    await merging.waitFor({ state: 'hidden' })
    expect((await stored())[0]).toMatchObject({ action: first!.action })
  })

  it('changes the camera by picture, and moves a shot by keyboard', async () => {
    const { page } = journey
    await page.getByRole('button', { name: /^Camera of 1A/ }).click()
    await page.getByRole('radio', { name: 'Extreme close-up' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await stored())[0]!.camera.size).toBe('extreme_close')

    const before = (await stored()).map(({ id }) => id)
    await cell(/^Action of 1A/).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await stored()).map(({ id }) => id)).toEqual([before[1], before[0], ...before.slice(2)])
    // The focus goes where the shot went.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Action of 1B/)
  })

  it('never overwrites what another window changed: the loser is told and sees the newer words', async () => {
    const { page, studio } = journey
    const [first] = await stored()
    await cell(/^Action of 1A/).focus()
    await page.keyboard.press('Enter')
    await studio.api.shots.edit({ id: first!.id, change: { action: 'Somebody else wrote this.' } })
    await page.keyboard.type(' And I wrote this.')
    await page.keyboard.press('Enter')
    await page.getByText(/was changed meanwhile/).first().waitFor()
    await page.getByRole('gridcell', { name: 'Action of 1A: Somebody else wrote this.' }).waitFor()
    expect((await stored())[0]!.action).toBe('Somebody else wrote this.')
    journey.troubles.length = 0
  })

  it('locks only when asked again over a warning, asks once before a locked one is edited, and has no barriers', async () => {
    const { page, studio } = journey
    await studio.api.shots.edit({ id: (await stored())[0]!.id, change: { seconds: 20 } })
    await page.getByRole('button', { name: 'Lock and continue' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lock anyway' }).click()
    await page.getByRole('heading', { name: '8 Visual definition' }).waitFor()
    await page.goBack()
    await page.getByText('Locked').first().waitFor()
    await cell(/^Seconds of 1A/).focus()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.getByRole('alertdialog', { name: 'This stage is locked' }).getByRole('button', { name: 'Unlock and edit' }).click()
    await expect.poll(async () => (await stored())[0]!.seconds).toBe(2)
    expect(await studio.api.stages.list({ projectId: (await studio.api.projects.list())[0]!.id })).toMatchObject([{ stage: 'shots', state: 'draft' }])
    expect(await barriers(page)).toEqual([])
    expect(journey.troubles.filter((trouble) => !trouble.includes('status of 4'))).toEqual([])
  })
})
