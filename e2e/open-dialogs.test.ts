import { eq } from 'drizzle-orm'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

let journey: Journey
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
  const { studio } = journey
  const film = await studio.film('INT. DOCK - DAY\n\nNora waits.\n\nINT. MILL - NIGHT\n\nNora counts sacks.\n\nIvo walks in.\n', 'The Mill')
  projectId = film.projectId
  const cast = castOf(studio, projectId)
  const nora = await cast.asset('Nora')
  const millers = await cast.asset('Millers', { kind: 'extra' })
  await cast.asset('Ivo')
  await cast.picture(nora, '#b03030')
  for (const id of film.sceneIds) {
    const looks = [await cast.look(nora, id), await cast.look(millers, id)]
    for (const [place, action] of ['Nora counts sacks.', 'Ivo walks in.'].entries()) {
      const shot = await cast.shot(id, place + 1, action, 3)
      for (const look of looks) await cast.cast(id, shot, look, place === 0 ? 'passes_through' : 'throughout')
    }
    await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, id))
  }
  sceneId = film.sceneIds[1]!
  const [first] = await studio.api.shots.list({ sceneId })
  for (const text of ['A mill at night.', 'A mill, dusty, at night.']) await studio.api.prompts.edit({ shotId: first!.id, kind: 'video', text })
})
afterAll(async () => {
  await journey.close()
  expect(journey.troubles).toEqual([])
})

const open = (stage: string) => journey.page.goto(`/films/${projectId}/scenes/${sceneId}/${stage}`)

/** Nothing of it stands in anybody's way, in both themes; Escape closes it. */
async function holds(what: string, trigger: Locator, opened: Locator) {
  await trigger.click()
  await opened.waitFor()
  expect.soft(await barriers(journey.page), what).toEqual([])
  await journey.page.keyboard.press('Escape')
  await opened.waitFor({ state: 'hidden' })
}

it('what opens on the shot list has no barriers', { timeout: 180_000 }, async () => {
  const { page } = journey
  await open('shots')
  const more = page.getByRole('button', { name: 'More for 2A' })
  await holds('menu of a shot', more, page.getByRole('menu'))
  await holds('camera', page.getByRole('button', { name: /^Camera of 2A/ }), page.getByRole('radiogroup', { name: 'Shot size' }))
  await more.click()
  await holds('merge', page.getByRole('menuitem', { name: 'Merge 2A…' }), page.getByRole('dialog', { name: 'Merge 2A' }))
  await page.getByRole('gridcell', { name: /^Action of 2A/ }).dblclick()
  await page.getByRole('textbox', { name: 'Action of 2A' }).waitFor()
  expect.soft(await barriers(page), 'a cell that is edited').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Rearview' }).click()
  for (const tab of ['Previous scene', 'Script', 'Shots']) {
    await page.getByRole('tab', { name: tab }).click()
    expect.soft(await barriers(page), `rearview: ${tab}`).toEqual([])
  }
  await page.getByRole('tab', { name: 'Previous scene' }).click()
  await page.getByRole('region', { name: 'Rearview' }).getByRole('button', { name: /Nora/ }).click()
  await page.getByRole('list', { name: 'Nora in the scenes before' }).waitFor()
  expect.soft(await barriers(page), 'earlier looks').toEqual([])
  await page.getByRole('button', { name: 'Rearview' }).click()
})

it('what opens on the visual definition has no barriers', { timeout: 180_000 }, async () => {
  const { page } = journey
  await open('looks')
  await holds('removal', page.getByRole('button', { name: 'Remove from the scene' }), page.getByRole('alertdialog', { name: 'Remove Nora from this scene?' }))
  await holds('timeline', page.getByRole('button', { name: 'Through the film' }), page.getByRole('dialog', { name: 'Nora through the film' }))
  await holds('view', page.getByRole('combobox', { name: 'View' }), page.getByRole('listbox'))
  await page.getByRole('checkbox', { name: 'Mark Nora' }).check()
  await page.getByRole('toolbar', { name: '1 marked asset' }).waitFor()
  await page.getByRole('button', { name: 'Say it differently in this scene' }).click()
  await page.getByRole('checkbox', { name: 'Use the reference as is' }).click()
  await page.getByRole('region', { name: 'Pictures for this scene' }).waitFor()
  expect.soft(await barriers(page), 'marked, described, with pictures of its own').toEqual([])
})

it('what opens on the prompts has no barriers', { timeout: 180_000 }, async () => {
  const { page } = journey
  await open('prompts')
  const card = page.getByRole('article', { name: 'Shot 2A' })
  const templates = page.getByRole('button', { name: 'Templates' })
  await holds('templates', templates, page.getByRole('menu'))
  await templates.click()
  await page.getByRole('menuitem').first().click()
  const template = page.getByRole('group', { name: 'Template' })
  await template.waitFor()
  expect.soft(await barriers(page), 'a template before it is applied').toEqual([])
  await template.getByRole('button', { name: 'Cancel' }).click()
  await holds('presence', card.getByRole('combobox', { name: 'How Nora is in 2A' }), page.getByRole('listbox'))
  await holds('who can be added', card.getByRole('button', { name: 'Add to 2A' }), page.getByRole('menu'))
  await holds('what is sent', card.getByRole('button', { name: 'What is sent' }).first(), page.getByRole('dialog', { name: /What is sent/ }))
  await holds('what engines were told', page.getByRole('button', { name: 'What engines were told' }), page.getByRole('dialog', { name: 'What engines were told' }))
  await holds('versions', card.getByRole('button', { name: 'Earlier versions' }).first(), page.getByRole('dialog', { name: /^Versions of the/ }))
  await card.getByRole('button', { name: 'Edit', exact: true }).click()
  expect.soft(await barriers(page), 'a prompt that is edited').toEqual([])
})
