import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import type { SceneId } from '#core/ids.ts'
import { probe } from '#server/platform/video/probe.ts'
import { attempts } from '#server/tables/attempts.ts'
import { shots } from '#server/tables/shots.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { keyboardOf } from '#testing/keyboard.ts'
import { makeFrames, millFilm } from '#testing/mill-film.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { testCardEngine } from '#testing/test-clips.ts'
import { unzip } from '#testing/unzip.ts'

let journey: Journey
afterEach(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})

const actions = ['Nora counts sacks.', 'Ivo walks in.']
const seconds = 2

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000 })
const review = (sceneId: SceneId) => journey.studio.api.clips.review({ sceneId })
const rendered = async (sceneId: SceneId) => (await review(sceneId)).map(({ clip }) => clip !== null)
const durationOf = (page: Page, label: string) =>
  page.getByLabel(`Clip of ${label}`).and(page.locator('video')).first().evaluate((video: HTMLVideoElement) => new Promise<number>((done) => (video.readyState > 0 ? done(video.duration) : video.addEventListener('loadedmetadata', () => done(video.duration)))))

async function render(page: Page, words: RegExp) {
  await page.getByRole('button', { name: words }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: /^Render/ }).click()
  await page.getByRole('heading', { name: '12 Video & review' }).waitFor()
}

it('a shot that is wrong leads back to the shot list, only what changed is made again, and the package an editor gets is whole', { timeout: 300_000 }, async () => {
  journey = await openJourney()
  const { page, studio } = journey
  const { projectId, sceneId, shotIds } = await millFilm(studio, { actions, seconds })
  await studio.ctx.db.update(shots).set({ dialogue: [{ speaker: 'NORA', text: 'Forty sacks.', delivery: null, voice: 'on' }] })
  await makeFrames(studio, sceneId)
  const place = `/films/${projectId}/scenes/${sceneId}`
  await page.goto(`${place}/checkout`)
  await render(page, /^Render 2 clips/)
  await seen(() => rendered(sceneId)).toEqual([true, true])
  await page.getByText('2 of 2 clips').waitFor()

  // The player goes through the scene, one clip after the other.
  const player = page.getByRole('group', { name: 'Player' })
  expect(await durationOf(page, '1A')).toBeCloseTo(seconds, 1)
  await player.getByText('00:00:00:00 / 00:00:04:00').waitFor()
  await player.getByRole('button', { name: 'Play' }).click()
  await player.getByLabel('Clip of 1B').waitFor()
  expect(await durationOf(page, '1B')).toBeCloseTo(seconds, 1)
  // At its end it stops, and begins once more.
  await player.getByRole('button', { name: 'Play' }).click()
  await player.getByLabel('Clip of 1A').waitFor()

  // What the animatic wrote into the picture is not shown twice; a take of another engine has its subtitles, until they are switched off.
  const ofAnother = (await review(sceneId))[0]!.clip!.attemptId
  await studio.ctx.db.update(attempts).set({ engine: 'google/veo-3.1' }).where(eq(attempts.id, ofAnother))
  await page.goto(`${place}/review`)
  await player.focus()
  const subtitles = (label: string) => player.getByLabel(`Clip of ${label}`).evaluate((video: HTMLVideoElement) => [...video.textTracks].map(({ mode, cues }) => [mode, ...[...(cues ?? [])].map((cue) => [(cue as VTTCue).text, cue.startTime, cue.endTime])]))
  await seen(() => subtitles('1A')).toEqual([['showing', ['<v NORA>Forty sacks.</v>', 0.08, 1.92]]])
  // The clip that follows is decoded before its turn.
  await seen(() => player.locator('video[aria-hidden=true]').evaluate((video: HTMLVideoElement) => video.readyState)).toBe(4)
  await page.keyboard.press('c')
  await seen(async () => (await subtitles('1A'))[0]![0]).toBe('hidden')
  await page.reload()
  await player.getByLabel('Clip of 1A').waitFor()
  await seen(async () => (await subtitles('1A'))[0]![0]).toBe('hidden')
  await player.focus()
  await page.keyboard.press('End')
  await seen(() => subtitles('1B')).toEqual([])
  for (const [key, place] of [['.', '00:00:02:01'], [',', '00:00:02:00'], [',', '00:00:01:23'], ['.', '00:00:02:00']]) {
    await page.keyboard.press(key!)
    await player.getByText(`${place} / 00:00:04:00`).waitFor()
  }

  await page.goto(`${place}/review?shot=${shotIds[1]}`)
  await page.getByRole('button', { name: 'What is wrong with 1B?' }).click()
  await page.getByRole('menuitem', { name: 'What happens, or how long it lasts' }).click()
  await page.getByRole('heading', { name: '7 Shot list' }).waitFor()
  expect(new URL(page.url()).searchParams.get('shot')).toBe(shotIds[1])
  const cell = page.getByRole('gridcell', { name: /^Action of 1B/ })
  expect(await cell.getAttribute('tabindex')).toBe('0')
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Action of 1B' }).fill('Ivo runs in and falls.')
  await page.keyboard.press('Enter')
  await seen(async () => (await studio.api.shots.list({ sceneId }))[1]!.action).toBe('Ivo runs in and falls.')

  const before = studio.requests.length
  await page.goto(`${place}/frames`)
  await page.getByRole('button', { name: /^Make 2 frames/ }).click()
  await seen(async () => (await studio.api.frames.list({ sceneId })).map(({ freshness }) => freshness)).toEqual(Array(4).fill('fresh'))
  await page.goto(`${place}/checkout`)
  await render(page, /^Render 1 clip/)
  await seen(async () => (await review(sceneId)).map(({ takes }) => takes.length)).toEqual([1, 2])
  const asked = studio.requests.slice(before).filter(({ purpose }) => purpose === 'frame' || purpose === 'clip')
  expect([...new Set(asked.map(({ purpose, shot, side }) => [purpose, shot, side].filter(Boolean).join(' ')))].toSorted()).toEqual(['clip 1B', 'frame 1B end', 'frame 1B start'])

  // Another take is watched in its place, approved from the keyboard, and the newer one taken back into use.
  const takes = async () => (await review(sceneId))[1]!
  await player.getByRole('button', { name: /^1B/ }).click()
  await player.focus()
  const shownVideo = () => player.getByLabel('Clip of 1B').getAttribute('src')
  await seen(shownVideo).toContain((await takes()).takes[1]!.video)
  await page.keyboard.press('.')
  await page.keyboard.press('ArrowUp')
  await seen(shownVideo).toContain((await takes()).takes[0]!.video)
  expect((await takes()).clip).toMatchObject({ take: 2, approved: false })
  await page.keyboard.press('a')
  await seen(async () => (await takes()).clip).toMatchObject({ take: 1, approved: true })
  await player.getByRole('radio', { name: 'Take 1, in use, approved' }).waitFor()
  await page.keyboard.press('a')
  await seen(async () => (await takes()).clip).toMatchObject({ take: 1, approved: false })
  await page.keyboard.press('ArrowDown')
  await player.getByRole('button', { name: 'Use take 2' }).click()
  await seen(async () => (await takes()).clip).toMatchObject({ take: 2, approved: false })

  await page.getByRole('button', { name: 'Approve 2 takes' }).click()
  await seen(async () => (await review(sceneId)).map(({ clip }) => clip?.approved)).toEqual([true, true])
  await page.getByRole('button', { name: 'Complete the scene' }).click()
  await page.getByRole('heading', { name: '6 Script hub' }).waitFor()

  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-journey-'))
  try {
    await page.goto(`/films/${projectId}/wrap`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the package' }).click()
    await (await download).saveAs(join(folder, 'package.zip'))
    await expectWhole(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** As the cutting room sees it: nothing was damaged on the way, and every clip is as long as its shot. */
async function expectWhole(folder: string) {
  const paths = await unzip(join(folder, 'package.zip'), folder)
  const { stdout } = await promisify(execFile)('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder })
  expect(stdout.trim().split('\n').map((line) => line.replace(/: OK$/, '')).toSorted()).toEqual(paths.filter((path) => path !== 'SHA256SUMS').toSorted())
  const primary = paths.filter((path) => /PRIMARY.*\.mp4$/.test(path)).toSorted()
  expect(primary.map((path) => /SH\d+_TK\d+/.exec(path)?.[0])).toEqual(['SH001_TK01', 'SH002_TK02'])
  const ffmpeg = await journey.studio.ctx.ffmpeg()
  for (const path of primary) expect((await probe(ffmpeg, join(folder, path))).seconds).toBeCloseTo(seconds, 2)
  const edl = await readFile(join(folder, 'timeline.edl'), 'utf8')
  expect(primary.map((path) => edl.indexOf(path.split('/').at(-1)!.replace(/\.mp4$/, ''))).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true)
}

it('what renders goes on when the page is left and loaded again, and what is finished arrives by itself', { timeout: 180_000 }, async () => {
  const card = testCardEngine({ rate: '24', sound: false, spare: 0 })
  let isOpen = false
  const slow = { ...card, status: async (operation: string) => (isOpen ? card.status(operation) : { state: 'running' as const, progress: 0.5 }) }
  journey = await openJourney({ stock: { ...scriptedEngines(), video: [slow] } })
  const { page, studio } = journey
  const { projectId, sceneId } = await millFilm(studio, { actions, seconds })
  await makeFrames(studio, sceneId)
  await page.goto(`/films/${projectId}/scenes/${sceneId}/checkout`)
  await render(page, /^Render 2 clips/)
  await page.getByRole('button', { name: '2 running' }).waitFor()
  await page.goto('/')
  await page.goto(`/films/${projectId}/scenes/${sceneId}/review`)
  await page.reload()
  await page.getByRole('button', { name: '2 running' }).waitFor()
  await page.getByRole('region', { name: 'Takes of 1A' }).getByRole('progressbar').first().waitFor()
  expect(await barriers(page)).toEqual([])
  expect(await rendered(sceneId)).toEqual([false, false])
  isOpen = true
  await page.getByText('2 of 2 clips').waitFor({ timeout: 60_000 })
  expect(await durationOf(page, '1A')).toBeCloseTo(seconds, 1)
  await page.getByRole('button', { name: /running$/ }).waitFor({ state: 'hidden' })
  expect(studio.requests.filter(({ purpose }) => purpose === 'clip').map(({ shot }) => shot)).toEqual(['1A', '1B'])
})

it('goes from the frames to a finished scene by keyboard alone, without barriers on the way', { timeout: 240_000 }, async () => {
  journey = await openJourney({ stock: { ...scriptedEngines(), video: [testCardEngine({ rate: '24', sound: false, spare: 0 })] } })
  const { page, studio } = journey
  const { press, tabTo, arrowTo, tabAndPress, lock } = keyboardOf(page)
  const { projectId, sceneId } = await millFilm(studio, { actions, seconds })
  const frames = () => studio.api.frames.list({ sceneId })
  await page.goto(`/films/${projectId}/scenes/${sceneId}/frames`)

  // Stage 10: made, looked at in every way, and approved.
  await page.getByRole('button', { name: /^Make 4 frames/ }).waitFor()
  await tabAndPress(/^Make 4 frames/)
  await seen(async () => (await frames()).map(({ freshness }) => freshness)).toEqual(Array(4).fill('fresh'))
  await page.getByRole('button', { name: 'Approve 1B end' }).waitFor()
  expect.soft(await barriers(page), 'frames').toEqual([])
  await tabAndPress(/^Open the end frame of 1A/)
  const dialog = page.getByRole('dialog', { name: 'End frame of 1A' })
  await dialog.getByRole('tab', { name: 'Attempts' }).waitFor()
  expect.soft(await barriers(page), 'attempts of a frame').toEqual([])
  await tabAndPress(/^Make another/)
  await dialog.getByRole('button', { name: /^Attempt 2 of 2, made, in use/ }).waitFor()
  await tabAndPress(/^Compare with another attempt$/)
  const compared = page.getByRole('dialog', { name: 'Compare: End frame of 1A' })
  await compared.waitFor()
  expect.soft(await barriers(page), 'two attempts compared').toEqual([])
  await press('Escape')
  await compared.waitFor({ state: 'hidden' })
  await tabTo(/^Attempts$/)
  await arrowTo('Passes')
  await dialog.getByText('Pass 1').first().waitFor()
  expect.soft(await barriers(page), 'passes of a frame').toEqual([])
  await tabTo(/^Passes$/)
  await arrowTo('Against the start')
  await tabTo(/^Side by side$/)
  await arrowTo('Slider')
  await press('Enter')
  await dialog.getByRole('slider').waitFor()
  expect.soft(await barriers(page), 'comparison').toEqual([])
  await press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  for (const { label, side } of await frames()) {
    await tabAndPress(new RegExp(`^Approve ${label} ${side}$`))
    await seen(async () => (await frames()).find((one) => one.label === label && one.side === side)!.approved).toBe(true)
  }
  await lock('Lock and continue', '11 Checkout')

  // Stage 11: one shot is left out and taken in again, and everything rendered after a yes.
  await page.getByRole('button', { name: /^Render 2 clips/ }).waitFor()
  expect.soft(await barriers(page), 'checkout').toEqual([])
  await tabAndPress(/^Render 1B$/, ' ')
  await page.getByRole('button', { name: /^Render 1 clip/ }).waitFor()
  await press(' ')
  await tabAndPress(/^Render 2 clips/)
  await page.getByRole('alertdialog').waitFor()
  expect.soft(await barriers(page), 'the question before rendering').toEqual([])
  await tabAndPress(/^Render · |^Render$/)
  await page.getByRole('heading', { name: '12 Video & review' }).waitFor()

  // Stage 12: played, scrubbed, asked about, approved, completed.
  await seen(() => rendered(sceneId)).toEqual([true, true])
  await page.getByText('2 of 2 clips').waitFor()
  expect.soft(await barriers(page), 'review').toEqual([])
  await tabTo(/^Player$/)
  await press('.')
  await seen(() => page.locator('video').first().evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0)
  await press('ArrowRight')
  await page.getByRole('region', { name: 'Takes of 1B' }).waitFor()
  await tabAndPress(/^What is wrong with 1B\?$/)
  await page.getByRole('menuitem').first().waitFor()
  await press('Escape')
  await tabAndPress(/^Approve 2 takes$/)
  await seen(async () => (await review(sceneId)).map(({ clip }) => clip?.approved)).toEqual([true, true])
  await lock('Complete the scene', '6 Script hub')
  const locked = (await studio.api.stages.list({ projectId })).filter((one) => one.sceneId === sceneId && one.state === 'locked').map(({ stage }) => stage)
  expect(locked).toEqual(expect.arrayContaining(['frames', 'review']))

  await page.goto(`/films/${projectId}/watch`)
  await page.locator('video').first().waitFor()
  expect.soft(await barriers(page), 'the whole film').toEqual([])
})
