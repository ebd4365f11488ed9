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
  for (const sentence of ['He goes on', 'He stops']) {
    const [shot] = await journey.studio.api.shots.list({ sceneId: hall })
    await journey.studio.api.shots.split({ id: shot!.id, point: { in: 'action', offset: shot!.action.indexOf(sentence) } })
  }
  await journey.studio.api.frames.requestMany({ sceneId: hall, sides: ['start', 'end'] })
  await allFresh()
})
afterAll(() => journey.close())

const frames = () => journey.studio.api.frames.list({ sceneId: hall })
const allFresh = () => vi.waitFor(async () => expect((await frames()).map(({ freshness }) => freshness).filter((one) => one !== 'fresh')).toEqual([]), { timeout: 90_000, interval: 400 })
const labels = async () => (await journey.studio.api.shots.list({ sceneId: hall })).map(({ label }) => label)
const prompts = () => journey.studio.api.prompts.list({ sceneId: hall })
const open = (stage: string) => journey.page.goto(`/films/${projectId}/scenes/${hall}/${stage}`)
const outdated = async () => [...new Set((await frames()).filter(({ freshness }) => freshness === 'outdated').map(({ label }) => label))]

describe('somebody the script forgot', () => {
  it('is brought into the ticked shots only, and only their prompts and frames are out of date', async () => {
    const { page } = journey
    expect((await prompts()).filter(({ now }) => now !== null)).toEqual([])
    await open('looks')
    await page.getByRole('button', { name: 'Add ALICE', exact: false }).first().click()
    const checklist = page.getByRole('dialog', { name: /In which shots is Alice/i })
    await checklist.getByText('No shot names it, so all are ticked.').waitFor()
    const [first, second, third] = await labels()
    await checklist.getByRole('button', { name: 'None' }).click()
    for (const place of [0, 1]) await checklist.getByRole('checkbox').nth(place).check()
    await checklist.getByRole('button', { name: /to 2 shots/ }).click()
    await checklist.waitFor({ state: 'hidden' })
    await expect.poll(outdated, { timeout: 15_000 }).toEqual([first, second])
    expect((await frames()).find(({ label, side }) => label === first && side === 'start')!.reasons.join()).toMatch(/alice/i)
    const stale = (await prompts()).filter(({ now }) => now !== null)
    const ofFrames = stale.filter(({ kind }) => kind !== 'video').map(({ label, kind }) => `${label} ${kind}`)
    expect(ofFrames).toEqual([first, second].flatMap((label) => [`${label} start`, `${label} end`]))
    // A clip is told how the shot before it ends, so it is news for the shots after hers too; the reason names it.
    const ofClips = stale.filter(({ kind }) => kind === 'video')
    expect(ofClips.map(({ label }) => label)).toEqual([second, third])
    expect(ofClips.at(-1)!.reasons.join()).toContain('how the one before it ends')
  })

  it('is numbered in both manifests where she is throughout, and absent from the start where she enters', async () => {
    const { page } = journey
    const [first, second] = await labels()
    await open('prompts')
    const card = (label: string | undefined) => page.getByRole('article', { name: `Shot ${label}` })
    const numbered = (label: string | undefined, side: 'start' | 'end') => card(label).getByRole('list', { name: `References of the ${side} frame` }).getByRole('img', { name: /^Image \d: .*Alice/i })
    await numbered(second, 'start').waitFor()
    await card(second).getByRole('combobox', { name: new RegExp(`How Alice is in ${second}`, 'i') }).click()
    await page.getByRole('option', { name: 'Enters' }).click()
    await numbered(second, 'start').waitFor({ state: 'detached' })
    await numbered(second, 'end').waitFor()
    await numbered(first, 'start').waitFor()
    await card(second).getByRole('button', { name: 'What is sent' }).last().click()
    const sent = page.getByRole('dialog', { name: /What is sent for the end frame/ })
    await sent.getByText(/Image #\d+: .*Alice/i).first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('is what is made again, and nothing else is: her picture goes with a number, and not where she enters', async () => {
    const { page, studio } = journey
    const [first, second] = await labels()
    const before = studio.requests.length
    await page.getByRole('button', { name: /^Make \d+ frames? ·/ }).first().click()
    await allFresh()
    const asked = studio.requests.slice(before).filter(({ purpose }) => purpose === 'frame')
    expect(new Set(asked.map(({ shot }) => shot))).toEqual(new Set([first, second]))
    const alice = (shot: string | undefined, side: string) => asked.filter((one) => one.shot === shot && one.side === side).flatMap(({ references }) => references).find(({ name }) => /alice/i.test(name))
    expect(alice(first, 'start')).toMatchObject({ number: expect.any(Number) })
    expect(alice(first, 'end')).toBeDefined()
    expect(alice(second, 'start')).toBeUndefined()
    expect(alice(second, 'end')).toBeDefined()
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
    await page.getByRole('tab', { name: 'Against the start' }).click()
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
