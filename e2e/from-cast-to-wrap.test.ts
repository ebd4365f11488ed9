import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { prepareFilm } from '#server/stages/index.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

const script = `INT. PARLOUR - DAY

ALICE, a tall woman in a red coat, waits by the window.

INT. HALL - DAY

BOB, a short man in a yellow vest, sweeps the floor. He stops and listens. He goes on sweeping.

BOB
Who is there?
`

let journey: Journey
let projectId: ProjectId
let hall: SceneId
beforeAll(async () => {
  journey = await openJourney()
  const film = await journey.studio.film(script, 'The Hall')
  projectId = film.projectId
  hall = film.sceneIds[1]!
  await prepareFilm(journey.studio.ctx, projectId, () => undefined)
  await journey.studio.api.frames.requestMany({ sceneId: hall, sides: ['start', 'end'] })
  await allFresh()
})
afterAll(() => journey.close())

const frames = () => journey.studio.api.frames.list({ sceneId: hall })
const allFresh = () => vi.waitFor(async () => expect((await frames()).map(({ freshness }) => freshness).filter((one) => one !== 'fresh')).toEqual([]), { timeout: 90_000, interval: 400 })
const open = (stage: string) => journey.page.goto(`/films/${projectId}/scenes/${hall}/${stage}`)
const outdated = async () => [...new Set((await frames()).filter(({ freshness }) => freshness === 'outdated').map(({ label }) => label))]

describe('somebody the script forgot', () => {
  it('is brought into the ticked shots only, and only their frames are out of date', async () => {
    const { page, studio } = journey
    await open('looks')
    await page.getByRole('button', { name: 'Add ALICE', exact: false }).first().click()
    const checklist = page.getByRole('dialog', { name: /In which shots is Alice/i })
    await checklist.getByText('No shot names it, so all are ticked.').waitFor()
    const labels = (await studio.api.shots.list({ sceneId: hall })).map(({ label }) => label)
    await checklist.getByRole('button', { name: 'None' }).click()
    await checklist.getByRole('checkbox').nth(0).check()
    await checklist.getByRole('button', { name: /to 1 shot/ }).click()
    await checklist.waitFor({ state: 'hidden' })
    await expect.poll(outdated).toEqual([labels[0]])
    expect((await frames()).find(({ label, side }) => label === labels[0] && side === 'start')!.reasons.join()).toMatch(/alice/i)
  })

  it('is absent from the start manifest where she enters, and numbered in the end one', async () => {
    const { page, studio } = journey
    await open('prompts')
    const [first] = await studio.api.shots.list({ sceneId: hall })
    const card = page.getByRole('article', { name: `Shot ${first!.label}` })
    await card.getByRole('list', { name: 'References of the start frame' }).getByRole('img', { name: /Alice/i }).waitFor()
    const [assignment] = (await studio.api.casting.list({ sceneId: hall })).filter(({ evidence }) => evidence === '')
    await studio.api.casting.setPresence({ id: assignment!.id, from: assignment!.presence, to: 'enters' })
    await page.reload()
    await card.getByRole('list', { name: 'References of the end frame' }).getByRole('img', { name: /^Image \d: .*Alice/i }).waitFor()
    expect(await card.getByRole('list', { name: 'References of the start frame' }).getByRole('img', { name: /Alice/i }).count()).toBe(0)
    await card.getByRole('button', { name: 'What is sent' }).last().click()
    await page.getByRole('dialog', { name: /What is sent for the end frame/ }).getByText(/Image #\d+: .*Alice/i).first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('is what is made again, and nothing else is', async () => {
    const { page, studio } = journey
    const [first] = await studio.api.shots.list({ sceneId: hall })
    const before = studio.requests.length
    await page.getByRole('button', { name: /^Make \d+ frames? ·/ }).first().click()
    await allFresh()
    const asked = studio.requests.slice(before).filter(({ purpose }) => purpose === 'frame')
    expect(new Set(asked.map(({ shot }) => shot))).toEqual(new Set([first!.label]))
  })
})

describe('from approved frames to the wrap', () => {
  it('shows what is sent and what came before, and keeps an approval', async () => {
    const { page } = journey
    await open('frames')
    const [first] = await frames()
    await page.getByRole('button', { name: `Approve ${first!.label} start` }).click()
    await expect.poll(async () => (await frames())[0]!.approved).toBe(true)
    await page.getByRole('button', { name: `Open the end frame of ${first!.label}` }).click()
    await page.getByRole('tab', { name: 'Passes' }).click()
    await page.getByText('Pass 1').first().waitFor()
    await page.getByRole('tab', { name: 'Against the end before' }).click()
    await page.getByRole('radio', { name: 'Slider' }).click()
    await page.getByRole('slider').waitFor()
    await page.keyboard.press('Escape')
  })

  it('renders after an explicit yes only, and what is made arrives by itself', async () => {
    const { page, studio } = journey
    await open('checkout')
    const button = page.getByRole('button', { name: /^Render \d+ clips? ·/ })
    await button.click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect((await studio.api.clips.review({ sceneId: hall })).every(({ clip }) => clip === null)).toBe(true)
    await button.click()
    await page.getByRole('alertdialog').getByRole('button', { name: /^Render/ }).click()
    await page.getByRole('heading', { name: '12 Video & review' }).waitFor()
    await expect.poll(async () => (await studio.api.clips.review({ sceneId: hall })).every(({ clip }) => clip !== null), { timeout: 110_000 }).toBe(true)
    await page.getByRole('group', { name: 'Player' }).waitFor()
    await page.locator('video').first().waitFor()
    expect(await page.locator('video').first().evaluate((video: HTMLVideoElement) => new Promise<number>((done) => (video.readyState > 0 ? done(video.duration) : video.addEventListener('loadedmetadata', () => done(video.duration)))))).toBeGreaterThan(1)
  })

  it('approves, leads back to the stage that owns a problem, and completes the scene', async () => {
    const { page, studio } = journey
    await page.getByRole('button', { name: /What is wrong with/ }).click()
    await page.getByRole('menuitem', { name: 'Who is there, or when they come and go' }).click()
    await page.getByRole('heading', { name: '9 Prompts' }).waitFor()
    expect(new URL(page.url()).searchParams.get('shot')).not.toBeNull()
    await open('review')
    await page.getByRole('button', { name: /^Approve \d+ takes?$/ }).click()
    await expect.poll(async () => (await studio.api.clips.review({ sceneId: hall })).every(({ clip }) => clip?.approved)).toBe(true)
    await page.getByRole('button', { name: 'Complete the scene' }).click()
    await page.getByRole('heading', { name: '6 Script hub' }).waitFor()
    expect(await studio.api.stages.list({ projectId })).toContainEqual(expect.objectContaining({ stage: 'review', sceneId: hall, state: 'locked' }))
  })

  it('wraps the chosen scene, and says why it cannot wrap the other', async () => {
    const { page, url } = journey
    await page.goto(`/films/${projectId}/wrap`)
    await page.getByText(/cannot be wrapped yet/).waitFor()
    await page.getByRole('checkbox', { name: /Parlour/ }).uncheck()
    const link = page.getByRole('link', { name: 'Download the package' })
    await link.waitFor()
    const response = await fetch(url + (await link.getAttribute('href')))
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
  })

  it('has no barriers on any of its pages, and complains of nothing', async () => {
    const { page } = journey
    for (const stage of ['looks', 'prompts', 'frames', 'checkout', 'review']) {
      await open(stage)
      await page.getByRole('button', { name: /Lock and continue|Complete the scene|Unlock/ }).waitFor()
      await page.waitForTimeout(500)
      expect.soft(await barriers(page), stage).toEqual([])
    }
    await page.goto(`/films/${projectId}/wrap`)
    await page.getByRole('heading', { name: 'Wrap' }).waitFor()
    expect.soft(await barriers(page), 'wrap').toEqual([])
    expect(journey.troubles).toEqual([])
  })
})
