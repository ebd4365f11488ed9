import { eq } from 'drizzle-orm'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Presence } from '#core/casting/presence.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

let journey: Journey
let projectId: ProjectId
let sceneId: SceneId
let path: string
let shots: ShotId[]
let looks: Record<'Nora' | 'Ivo' | 'Mill', LookId>
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})
beforeEach(async () => {
  const film = await journey.studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n', 'The Mill')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  path = `/films/${projectId}/scenes/${sceneId}/prompts`
  const cast = castOf(journey.studio, projectId)
  const look = async (...asset: Parameters<typeof cast.asset>) => cast.look(await cast.asset(...asset), sceneId)
  looks = { Nora: await look('Nora'), Ivo: await look('Ivo'), Mill: await look('Mill', { kind: 'location', nature: 'thing' }) }
  shots = []
  for (const [index, action] of ['Nora counts sacks.', 'Ivo walks in. Dust falls. He coughs.', 'They talk.', 'Ivo leaves.'].entries()) shots.push(await cast.shot(sceneId, index + 1, action))
  await journey.studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  for (const shotId of shots) await cast.cast(sceneId, shotId, looks.Mill)
})

const open = async (presences: (Presence | null)[] = []) => {
  for (const [index, presence] of presences.entries())
    if (presence) await journey.studio.ctx.db.insert(assignments).values({ sceneId, shotId: shots[index]!, lookId: looks.Ivo, presence })
  await journey.page.goto(path)
  await grid().waitFor()
}
const grid = () => journey.page.getByRole('grid', { name: 'Who is in which shot, and how' })
const cell = (name: string, column: number): Locator => grid().getByRole('row').filter({ has: journey.page.getByRole('rowheader', { name }) }).getByRole('gridcell').nth(column)
const stored = async (name: keyof typeof looks = 'Ivo') => {
  const rows = await journey.studio.api.casting.list({ sceneId })
  return (await journey.studio.api.shots.list({ sceneId })).map(({ id }) => rows.find(({ shotId, lookId }) => shotId === id && lookId === looks[name])?.presence ?? null)
}
const becomes = (presences: (Presence | null)[], name?: keyof typeof looks) => expect.poll(() => stored(name)).toEqual(presences)
const nobody = [null, null, null, null]

describe('the matrix', () => {
  it('is painted by keyboard: one letter for one cell or for a range, Delete clears, Ctrl-Z takes back', async () => {
    await open()
    const { keyboard } = journey.page
    await grid().focus()
    await keyboard.press('Control+Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowRight')
    await keyboard.press('e')
    await becomes([null, 'enters', null, null])
    await keyboard.press('ArrowRight')
    await keyboard.press('Shift+ArrowRight')
    await keyboard.press('t')
    await becomes([null, 'enters', 'throughout', 'throughout'])
    await expect.poll(() => cell('Ivo', 3).getAttribute('aria-label')).toMatch(/^throughout/)
    await keyboard.press('Control+z')
    await becomes([null, 'enters', null, null])
    await keyboard.press('Home')
    await keyboard.press('ArrowRight')
    await keyboard.press('Delete')
    await becomes(nobody)
  })

  it('is painted by drag as one undo, and wiped by painting over it', async () => {
    await open()
    const { mouse } = journey.page
    const drag = async (from: Locator, to: Locator) => {
      const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!]
      await mouse.move(start.x + 12, start.y + 12)
      await mouse.down()
      await mouse.move(end.x + end.width - 12, end.y + 12, { steps: 6 })
      await mouse.up()
    }
    await drag(cell('Ivo', 1), cell('Ivo', 3))
    await becomes([null, 'throughout', 'throughout', 'throughout'])
    await journey.page.getByRole('radio', { name: /^Paint exits/ }).click()
    await drag(cell('Ivo', 3), cell('Ivo', 3))
    await becomes([null, 'throughout', 'throughout', 'exits'])
    await drag(cell('Ivo', 3), cell('Ivo', 3))
    await becomes([null, 'throughout', 'throughout', null])
    await journey.page.keyboard.press('Control+z')
    await becomes([null, 'throughout', 'throughout', 'exits'])
  })

  it('copies a column onto another', async () => {
    await open(['enters'])
    await grid().getByRole('columnheader', { name: '1A' }).click()
    await grid().focus()
    await journey.page.keyboard.press('Control+c')
    await grid().getByRole('columnheader', { name: '1C' }).click()
    await grid().focus()
    await journey.page.keyboard.press('Control+v')
    await becomes(['enters', null, 'enters', null])
    await becomes(['throughout', 'throughout', 'throughout', 'throughout'], 'Mill')
  })

  it('shows what a template would change, changes it, and takes it back', async () => {
    await open(['throughout'])
    await journey.page.getByRole('button', { name: 'Templates' }).click()
    await journey.page.getByRole('menuitem', { name: 'In with the first shot, out with the last' }).click()
    await journey.page.getByText('8 cells would change').waitFor()
    expect(await cell('Ivo', 0).getAttribute('aria-label')).toBe('enters, would change')
    expect(await stored()).toEqual(['throughout', null, null, null])
    await journey.page.getByRole('button', { name: 'Change 8 cells' }).click()
    await becomes(['enters', 'throughout', 'throughout', 'exits'])
    await journey.page.getByRole('button', { name: 'Undo' }).click()
    await becomes(['throughout', null, null, null])
  })

  it('tells two windows of each other: nothing is overwritten unseen', async () => {
    await open(['throughout'])
    const other = await journey.openPage()
    await other.route('**/rpc/news/**', (route) => route.abort())
    await other.goto(path)
    await other.getByRole('grid').waitFor()
    await grid().focus()
    await journey.page.keyboard.press('Control+Home')
    await journey.page.keyboard.press('ArrowDown')
    await journey.page.keyboard.press('x')
    await becomes(['exits', null, null, null])
    await other.getByRole('grid').focus()
    await other.keyboard.press('Control+Home')
    await other.keyboard.press('ArrowDown')
    await other.keyboard.press('Delete')
    await other.getByRole('alert').getByText('Changed in another window meanwhile: Ivo exits in 1A. Your change was not made: Ivo is not in 1A.').waitFor()
    expect(await stored()).toEqual(['exits', null, null, null])
    await other.getByRole('button', { name: 'Make my change' }).click()
    await becomes(nobody)
    await other.context().close()
    journey.troubles.length = 0
  })
})

describe('what is said about the casting', () => {
  it('names what makes no sense and mends it in one click; follows the text, or never says it again', async () => {
    await open(['exits', 'throughout', 'throughout', 'throughout'])
    const notes = journey.page.getByRole('region', { name: 'Notes on the casting' })
    await notes.getByText('Ivo exits in 1A, but is there when 1B begins').waitFor()
    await notes.getByText('“Ivo walks in.”').waitFor()
    await notes.getByRole('button', { name: 'Dismiss: Ivo enters in 1B' }).click()
    await notes.getByText('“Ivo walks in.”').waitFor({ state: 'hidden' })
    await notes.getByRole('button', { name: 'Ivo is there throughout 1A' }).click()
    await becomes(['throughout', 'throughout', 'throughout', 'throughout'])
    await notes.getByRole('button', { name: 'Accept: Ivo exits in 1D' }).click()
    await becomes(['throughout', 'throughout', 'throughout', 'exits'])
    await notes.getByText('Makes no sense').waitFor({ state: 'hidden' })
  })

  it('splits a shot somebody only passes through, in three, seen before', async () => {
    await open([null, 'passes_through'])
    await journey.page.getByRole('button', { name: 'Split 1B…' }).click()
    const dialog = journey.page.getByRole('dialog', { name: 'Split 1B, so that a frame shows Ivo' })
    await dialog.getByRole('radio', { name: 'Three: enters, throughout, exits' }).click()
    await dialog.getByRole('list', { name: 'The shots it makes' }).getByText('1D').waitFor()
    expect(await barriers(journey.page)).toEqual([])
    await dialog.getByRole('button', { name: /^Split 1B in 3 · 4 frames more/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await becomes([null, 'enters', 'throughout', 'exits', null, null])
  })
})

describe('the assets of a shot', () => {
  it('are added, cast, counted and taken out, each one undo', async () => {
    const cast = castOf(journey.studio, projectId)
    await cast.cast(sceneId, shots[0]!, await cast.look(await cast.asset('Millers', { kind: 'extra' }), sceneId))
    await open()
    const panel = journey.page.getByRole('region', { name: 'Assets of 1A' })
    await panel.getByRole('button', { name: 'Add to 1A' }).click()
    await journey.page.getByRole('menuitem', { name: 'Ivo' }).click()
    await becomes(['throughout', null, null, null])
    await panel.getByRole('combobox', { name: 'How Ivo is in 1A' }).click()
    await journey.page.getByRole('option', { name: 'Enters' }).click()
    await becomes(['enters', null, null, null])
    await panel.getByRole('textbox', { name: 'How many Millers are in 1A' }).fill('6')
    await journey.page.keyboard.press('Enter')
    await expect.poll(async () => (await journey.studio.api.casting.list({ sceneId })).map(({ count }) => count)).toContain(6)
    await panel.getByRole('button', { name: 'Take Ivo out of 1A' }).click()
    await becomes(nobody)
    await grid().focus()
    await journey.page.keyboard.press('Control+z')
    await becomes(['enters', null, null, null])
  })
})

it('has no barriers, with everything to be said', async () => {
  await open(['exits', 'throughout', 'passes_through'])
  await journey.page.getByText('Makes no sense').waitFor()
  expect(await barriers(journey.page)).toEqual([])
})
