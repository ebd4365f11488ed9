import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { FrameInputs } from '#core/frames/inputs.ts'
import type { AttemptId, SceneId } from '#core/ids.ts'
import { loadBytes } from '#server/media/index.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import type { PresenceJudge, Spotted, VisionEngine } from '#server/platform/models/ports.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { castOf, pngFile } from '#testing/cast.ts'
import { barriers, type Journey, openJourney, undo } from '#testing/journey.ts'
import { keyboardOf } from '#testing/keyboard.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

let journey: Journey
let sceneId: SceneId
let source: AttemptId
let address: string
/** What the film's vision engine says of whoever it is asked about. */
let told: Pick<Spotted, 'seen' | 'count'> = { seen: 'yes', count: 1 }
const judge: PresenceJudge['judge'] = async (_, sought) => ({ spotted: sought.map(({ name }) => ({ name, ...told, why: 'A red coat.' })), tokensIn: 1, tokensOut: 1 })
const eye: VisionEngine = { id: 'built-in/eye', describe: async () => ({ text: '', facts: {} }), presence: { compares: true, judge } }
beforeAll(async () => {
  journey = await openJourney({ stock: { ...scriptedEngines(), vision: [eye] } })
  const { studio } = journey
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n', 'The Mill')
  sceneId = film.sceneIds[0]!
  address = `/films/${film.projectId}/scenes/${sceneId}/frames`
  const cast = castOf(studio, film.projectId)
  const nora = await cast.asset('Nora', { description: 'a tall woman in a red coat' })
  await cast.picture(nora, '#b03030')
  const shotId = await cast.shot(sceneId, 1, 'Nora counts sacks.')
  await cast.cast(sceneId, shotId, await cast.look(nora, sceneId))
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  source = (await studio.api.frames.request({ shotId, side: 'start' })).attemptId
  await vi.waitFor(async () => expect(await selected()).toMatchObject({ id: source }), { timeout: 20_000, interval: 100 })
})
afterAll(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})

const selected = async () => (await journey.studio.ctx.db.select().from(attempts).where(eq(attempts.kind, 'frame'))).find((row) => row.selected)

it('marks a region by keyboard, says what to change, and gets a new attempt of the frame', async () => {
  const { page, studio } = journey
  const before = (await selected())!
  await page.goto(address)
  await page.getByRole('button', { name: /^Open the start frame/ }).press('Enter')
  await page.getByRole('button', { name: 'Change a region' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change a region' })
  await dialog.getByRole('button', { name: 'Mark this rectangle' }).press('Enter')
  await dialog.getByLabel('What to change').fill('Nora holds a lamp')
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Change the region/ }).press('Enter')
  await expect.poll(async () => (await selected())?.inputs, { timeout: 20_000 }).toMatchObject({ fix: { picture: before.blobHash, words: 'Nora holds a lamp' } })
  expect((await selected())!.blobHash).not.toBe(before.blobHash)
  expect(studio.requests.findLast(({ purpose }) => purpose === 'frame')!.references[0]).toMatchObject({ number: 1, kind: 'canvas', hash: before.blobHash })
})

it('marks with the pointer: rectangle, brush and lasso make the very mask that is sent, and no pixel beside it changes', async () => {
  const { page, studio } = journey
  const before = (await selected())!
  await page.goto(address)
  await page.getByRole('button', { name: /^Open the start frame/ }).click()
  await page.getByRole('button', { name: 'Change a region' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change a region' })
  const canvas = dialog.locator('canvas')
  await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).toBeGreaterThan(300)
  const box = (await canvas.boundingBox())!
  const drag = async (...spots: [number, number][]) => {
    const [[x, y] = [0, 0], ...rest] = spots.map(([across, down]) => [box.x + across * box.width, box.y + down * box.height] as const)
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (const [toX, toY] of rest) await page.mouse.move(toX, toY, { steps: 4 })
    await page.mouse.up()
  }
  await drag([0.1, 0.1], [0.4, 0.5])
  await dialog.getByRole('button', { name: 'Take away from what is marked' }).click()
  await drag([0.2, 0.2], [0.3, 0.3])
  await dialog.getByRole('button', { name: 'Take away from what is marked' }).click()
  await dialog.getByRole('radio', { name: 'Brush' }).click()
  await drag([0.6, 0.2], [0.8, 0.2])
  await dialog.getByRole('radio', { name: 'Lasso' }).click()
  await drag([0.6, 0.6], [0.9, 0.6], [0.9, 0.9])
  // Steps back and forth are those of the marks, not of the film.
  await drag([0.1, 0.7], [0.3, 0.7], [0.3, 0.9])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')
  expect((await selected())!.id).toBe(before.id)
  await dialog.getByLabel('What to change').fill('Nora holds a drum')
  await dialog.getByRole('button', { name: /^Change the region/ }).click()
  await expect.poll(async () => (await selected())?.inputs, { timeout: 20_000 }).toMatchObject({ fix: { picture: before.blobHash, words: 'Nora holds a drum' } })

  const made = (await selected())!
  const [old, fixed, mask] = await Promise.all([before.blobHash!, made.blobHash!, FrameInputs.parse(made.inputs).fix!.mask].map(async (hash) => readPixels(await loadBytes(studio.ctx, hash))))
  const { width, height } = mask!
  const marked = ([across, down]: [number, number]) => mask!.data[(Math.round(down * height) * width + Math.round(across * width)) * 4 + 3] === 255
  const inside: [number, number][] = [[0.11, 0.12], [0.39, 0.48], [0.15, 0.25], [0.6, 0.2], [0.8, 0.2], [0.7, 0.17], [0.85, 0.7], [0.89, 0.62]]
  const outside: [number, number][] = [[0.09, 0.3], [0.41, 0.3], [0.25, 0.08], [0.25, 0.52], [0.25, 0.25], [0.7, 0.3], [0.65, 0.85], [0.25, 0.75], [0.95, 0.95]]
  expect([inside.filter((spot) => !marked(spot)), outside.filter(marked)]).toEqual([[], []])
  const same = (at: number) => [0, 1, 2, 3].every((part) => old!.data[at * 4 + part] === fixed!.data[at * 4 + part])
  expect(Array.from({ length: width * height }, (_, at) => at).filter((at) => same(at) === (mask!.data[at * 4 + 3] === 255))).toEqual([])
})

it('compares what was fixed with what was there before, in every way, by keyboard', async () => {
  const { page } = journey
  const { press, tabTo, arrowTo, tabAndPress } = keyboardOf(page)
  await page.goto(address)
  await page.getByRole('button', { name: /^Open the start frame/ }).press('Enter')
  await tabAndPress(/^Compare with another attempt$/)
  const dialog = page.getByRole('dialog', { name: /^Compare:/ })
  await dialog.waitFor()
  await tabTo(/^Side by side$/)
  await arrowTo('Slider')
  await press('Enter')
  const slider = dialog.getByRole('slider')
  await slider.focus()
  await press('Home', 'ArrowRight')
  expect(await slider.inputValue()).toBe('0.5')
  const picture = (await slider.boundingBox())!
  await page.mouse.click(picture.x + picture.width * 0.75, picture.y + picture.height / 2)
  expect(Math.abs(Number(await slider.inputValue()) - 75)).toBeLessThan(1)
  await dialog.getByRole('radio', { name: 'Flicker' }).press('Enter')
  await dialog.getByRole('button', { name: 'Stop the flicker' }).click()
  const shown = dialog.getByRole('button', { name: /^Shown: / })
  const name = await shown.getAttribute('aria-label')
  await shown.press('Enter')
  expect(await shown.getAttribute('aria-label')).not.toBe(name)
  await dialog.getByRole('radio', { name: 'Difference' }).press('Enter')
  await dialog.getByRole('img', { name: /^What differs between/ }).waitFor()
  expect(await barriers(page)).toEqual([])
})

it('takes a storyboard for a shot, pasted and told in words, sends it with its start frame, and brings it back when it was taken away', async () => {
  const { page, studio } = journey
  const brought = () => studio.api.shots.references({ sceneId })
  await page.goto(address)
  const strip = page.getByRole('region', { name: 'References for 1A' })
  const adding = strip.getByRole('button', { name: /drop or paste it$/ })
  await adding.focus()
  const sketch = [...(await (await pngFile('#f4f1ea')).bytes())]
  await adding.evaluate((button, bytes) => {
    const files = new DataTransfer()
    files.items.add(new File([new Uint8Array(bytes)], 'sketch.png', { type: 'image/png' }))
    button.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true }))
  }, sketch)
  const dialog = page.getByRole('dialog', { name: 'Storyboard for 1A' })
  await dialog.getByRole('radio', { name: 'Start frame' }).press('Enter')
  await expect.poll(async () => (await brought())[0]?.frames).toBe('start')
  await dialog.getByLabel('In your words').fill('Nora small, at the left')
  await dialog.getByText('Painter reads no sketches').waitFor()
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Done' }).press('Enter')
  await expect.poll(async () => (await brought())[0]?.note).toBe('Nora small, at the left')
  const [reference] = await brought()

  await page.getByRole('button', { name: /^Make again/ }).first().press('Enter')
  await expect.poll(() => studio.requests.findLast(({ purpose }) => purpose === 'frame')!.references.at(-1), { timeout: 20_000 }).toMatchObject({ number: 2, kind: 'composition', hash: reference!.picture })
  expect(studio.requests.findLast(({ purpose }) => purpose === 'frame')!.text).toMatch(/^Image #2 is a storyboard sketch of this shot: .* \(Nora small, at the left\)\.$/m)
  await page.getByRole('button', { name: /^Open the start frame/ }).press('Enter')
  await page.getByRole('button', { name: 'What is sent' }).press('Enter')
  const sent = page.getByRole('dialog', { name: /^What is sent for the start frame/ })
  await sent.getByText('Nora small, at the left').first().waitFor()
  await sent.getByText('Painter reads no sketches').waitFor()
  await page.keyboard.press('Escape')
  await sent.waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await strip.getByRole('button', { name: /^Storyboard ?start only/ }).press('Enter')
  await dialog.getByRole('button', { name: 'Remove the reference' }).press('Enter')
  await expect.poll(brought).toEqual([])
  await undo(page, 'Storyboard for 1A removed')
  await expect.poll(brought).toEqual([reference])
  await strip.getByRole('button', { name: /^Storyboard/ }).waitFor()
  expect(await barriers(page)).toEqual([])
})

it('makes a shot from its start frame only: the end says so, checkout asks for none, the clip is sent one frame, and both are used again', async () => {
  const { page, studio } = journey
  await page.goto(address)
  await page.getByRole('button', { name: 'Start frame only…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'What the clips are made from' })
  await dialog.getByRole('checkbox').waitFor()
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Start frame only for 1 shot' }).press('Enter')
  await page.getByRole('button', { name: 'Open the end frame of 1A. Not used: start frame only' }).waitFor()
  const chosen = async () => (await studio.ctx.db.select({ startOnly: shots.startOnly }).from(shots))[0]!.startOnly
  expect(await chosen()).toBe(true)
  expect(await barriers(page)).toEqual([])

  await page.goto(address.replace(/frames$/, 'checkout'))
  await page.getByText('Not used: start frame only.').waitFor()
  await page.getByRole('button', { name: /^Render 1 clip/ }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: /^Render/ }).press('Enter')
  await expect.poll(() => studio.requests.findLast(({ purpose }) => purpose === 'clip')?.references.map(({ role }) => role), { timeout: 20_000 }).toEqual(['first picture'])

  await page.goto(address)
  await page.getByRole('button', { name: 'Use the end frame of 1A' }).press('Enter')
  await expect.poll(chosen).toBe(false)
  await page.getByRole('button', { name: 'Make 1A from its start frame only' }).waitFor()
})

it('says who is missing or too much under the frame and at the checkout; a miss is tried again, or dismissed and brought back', async () => {
  const { page, studio } = journey
  const misses = async () => (await studio.api.frames.list({ sceneId })).find(({ side }) => side === 'start')!.check?.misses.map(({ words }) => words)
  told = { seen: 'yes', count: 2 }
  await page.goto(address)
  await page.getByRole('img', { name: /^Everybody who should be here was seen/ }).waitFor()
  await page.getByRole('button', { name: /^Open the start frame/ }).press('Enter')
  await page.getByRole('button', { name: 'Who is in it' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Who is in the start frame/ })
  await dialog.getByRole('button', { name: 'Check again who is in this frame · free' }).press('Enter')
  await dialog.getByText('Nora appears twice').waitFor()
  expect(studio.requests.findLast(({ purpose }) => purpose === 'presence check')!.references).toMatchObject([{ kind: 'frame', hash: (await selected())!.blobHash }, { name: 'Nora' }])
  expect(await barriers(page)).toEqual([])

  await page.goto(address.replace('/frames', '/checkout'))
  await page.getByText('In the start frame: Nora appears twice').waitFor()
  await page.goto(address)
  const list = page.getByRole('list', { name: 'Who is in it' })
  await list.getByRole('button', { name: 'Dismiss: Nora appears twice' }).press('Enter')
  await expect.poll(misses).toEqual([])
  await undo(page, 'It does not count as a miss')
  await expect.poll(misses).toEqual(['Nora appears twice'])
  await list.waitFor()
  expect(await barriers(page)).toEqual([])

  const before = (await selected())!
  told = { seen: 'yes', count: 1 }
  await page.getByRole('button', { name: 'Make another start frame · free' }).press('Enter')
  await expect.poll(async () => (await selected())!.variation, { timeout: 20_000 }).toBeGreaterThan(before.variation)
  await expect.poll(misses, { timeout: 20_000 }).toEqual([])
  await list.waitFor({ state: 'detached' })
  expect(await studio.ctx.db.select().from(presenceChecks).where(eq(presenceChecks.id, before.id))).toMatchObject([{ state: 'done', sightings: [{ name: 'Nora', count: 2 }] }])
})
