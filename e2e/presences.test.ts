import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Presence } from '#core/casting/presence.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const actions = ['Nora counts sacks.', 'Ivo walks in. Dust falls. He coughs.', 'They talk.'] as const

let journey: Journey
let projectId: ProjectId
let sceneId: SceneId
let shots: ShotId[]
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
})
afterAll(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})
beforeEach(async () => {
  const { studio } = journey
  const film = await studio.film(`INT. MILL - NIGHT\n\n${actions.join('\n\n')}\n`, 'The Mill')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const nora = await cast.asset('Nora', { description: 'a tall woman in a red coat' })
  const ivo = await cast.asset('Ivo', { description: 'a short man in a yellow vest' })
  await cast.picture(nora, '#b03030')
  await cast.picture(ivo, '#b0b030')
  const looks = [await cast.look(nora, sceneId), await cast.look(ivo, sceneId)]
  shots = []
  for (const [place, action] of actions.entries()) shots.push(await cast.shot(sceneId, place + 1, action, 3 + 2 * place))
  for (const shotId of shots) for (const look of looks) await cast.cast(sceneId, shotId, look)
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
})

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const open = (stage: string) => journey.page.goto(`/films/${projectId}/scenes/${sceneId}/${stage}`)
const frames = () => journey.studio.api.frames.list({ sceneId })
const outdated = async () => (await frames()).filter(({ freshness }) => freshness !== 'fresh').map(({ label, side }) => `${label} ${side}`)
const allFresh = () => vi.waitFor(async () => expect(await outdated()).toEqual([]), { timeout: 40_000, interval: 200 })
const ivoIs = async () => {
  const looks = await journey.studio.api.looks.list({ sceneId })
  const here = (await journey.studio.api.casting.list({ sceneId })).filter(({ lookId }) => lookId === looks.find(({ name }) => name === 'Ivo')!.id)
  return (await journey.studio.api.shots.list({ sceneId })).map(({ id }) => here.find(({ shotId }) => shotId === id)?.presence ?? null)
}
const card = (label: string) => journey.page.getByRole('article', { name: `Shot ${label}` })
const numbered = (label: string, side: 'start' | 'end') => card(label).getByRole('list', { name: `References of the ${side} frame` }).getByRole('img', { name: /^Image \d: Ivo/ })

describe('the card of a shot', () => {
  it('says each of the four presences, and the numbered references of both frames follow', async () => {
    const { page } = journey
    await open('prompts')
    await numbered('1B', 'start').waitFor()
    const becomes = async (choice: string, presence: Presence, start: number, end: number) => {
      await card('1B').getByRole('combobox', { name: 'How Ivo is in 1B' }).click()
      await page.getByRole('option', { name: choice }).click()
      await seen(ivoIs).toEqual(['throughout', presence, 'throughout'])
      await seen(async () => [await numbered('1B', 'start').count(), await numbered('1B', 'end').count()]).toEqual([start, end])
    }
    await becomes('Enters', 'enters', 0, 1)
    await becomes('Exits', 'exits', 1, 0)
    await becomes('Passes through', 'passes_through', 0, 0)
    expect((await frames()).filter(({ label }) => label !== '1B').every(({ sent }) => sent.some(({ name }) => name.startsWith('Ivo')))).toBe(true)
    await becomes('Throughout', 'throughout', 1, 1)
  })

  it('splits a shot in two, or in three, where somebody only passes, and takes it back', async () => {
    const { page } = journey
    await open('prompts')
    await card('1B').getByRole('combobox', { name: 'How Ivo is in 1B' }).click()
    await page.getByRole('option', { name: 'Passes through' }).click()
    const split = async (parts: string, button: RegExp) => {
      await card('1B').getByRole('button', { name: 'Split shot…' }).click()
      const dialog = page.getByRole('dialog', { name: 'Split 1B, so that a frame shows Ivo' })
      await dialog.getByRole('radio', { name: parts }).click()
      await dialog.getByRole('button', { name: button }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await split('Two: enters, exits', /^Split 1B in 2 · 2 frames more/)
    await seen(ivoIs).toEqual(['throughout', 'enters', 'exits', 'throughout'])
    await card('1D').waitFor()
    await page.keyboard.press('Control+z')
    await seen(ivoIs).toEqual(['throughout', 'passes_through', 'throughout'])
    await split('Three: enters, throughout, exits', /^Split 1B in 3 · 4 frames more/)
    await seen(ivoIs).toEqual(['throughout', 'enters', 'throughout', 'exits', 'throughout'])
    const told = (await journey.studio.api.shots.list({ sceneId })).map(({ action }) => action)
    expect(told.join(' ')).toBe(actions.join(' '))
  })
})

describe('a transformation within a shot', () => {
  it('changes the end of that shot and what comes after; its start, and the shots before, stay as they are', async () => {
    const { page, studio } = journey
    await studio.api.frames.requestMany({ sceneId, sides: ['start', 'end'] })
    await allFresh()
    await open('looks')
    await page.getByRole('region', { name: 'Assets of the scene' }).getByRole('button', { name: /^Ivo/ }).click()
    await page.getByRole('region', { name: 'Transformations' }).getByRole('button', { name: 'Add one' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ivo turns into something else' })
    await dialog.getByRole('textbox', { name: 'What it is then' }).fill('Ivo, white with flour')
    await dialog.getByRole('textbox', { name: 'How it looks then' }).fill('white from head to foot')
    await dialog.getByRole('radio', { name: /Ivo walks in/ }).check()
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Add the transformation' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const [form] = await studio.api.transformations.list({ projectId })
    expect(form).toMatchObject({ formName: 'Ivo, white with flour', state: 'confirmed', moment: 'within' })
    await seen(outdated).toEqual(['1B end', '1C start', '1C end'])

    await open('prompts')
    const before = studio.requests.length
    await card('1B').getByRole('button', { name: /^Make 1 of 2 frames/ }).click()
    await seen(outdated).toEqual(['1C start', '1C end'])
    const asked = studio.requests.slice(before).filter(({ purpose }) => purpose === 'frame')
    expect(asked.map(({ shot, side }) => `${shot} ${side}`)).toEqual(['1B end'])
    expect(asked[0]!.text).toContain('white from head to foot')
  })
})
