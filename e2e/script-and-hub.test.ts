import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'

const script = `INT. ATTIC - DAY

LENA, 30, opens a trunk. Dust.

LENA
Empty.

EXT. YARD - NIGHT

Rain falls on a rusty bicycle.

INT. KITCHEN - NIGHT

OTTO, 60, cuts bread. Lena watches him.
`

let journey: Journey
let projectId: ProjectId
let ids: SceneId[]
beforeAll(async () => {
  journey = await openJourney()
  const film = await journey.studio.film(script, 'The Trunk')
  projectId = film.projectId
  ids = film.sceneIds
  const { api } = journey.studio
  const { extractionId } = await api.breakdown.preview({ projectId })
  await vi.waitFor(async () => expect((await api.breakdown.run({ id: extractionId })).state).toBe('ready'), 20_000)
  const assetIds = (await api.assets.list({ projectId })).map(({ id }) => id)
  await api.breakdown.confirm({ projectId, extractionId, assetIds, pictured: [] })
  await api.shots.draft({ projectId, sceneIds: ids })
})
afterAll(() => journey.close())

const versions = () => journey.studio.api.scripts.list({ projectId })
const order = async () => (await journey.studio.api.scenes.list({ projectId })).map(({ id }) => ids.indexOf(id))

describe('the master script', () => {
  it('is set as on paper, and what is typed is kept as a draft beside the approved version', async () => {
    const { page, studio } = journey
    await page.goto(`/films/${projectId}/script`)
    const paper = page.getByRole('textbox', { name: 'Screenplay' })
    await paper.waitFor()
    await page.locator('.sp-character', { hasText: 'LENA' }).first().waitFor()
    await page.getByRole('navigation', { name: 'Scenes of the script' }).getByText('EXT. YARD - NIGHT').click()
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) await page.keyboard.press(key)
    await page.keyboard.type('\n\nA dog barks.\n\nEXT. ROAD - DAWN\n\nA cart. Nobody.\n')
    await page.locator('.sp-scene_heading', { hasText: 'EXT. ROAD' }).waitFor()
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await expect.poll(async () => (await versions()).map(({ version, current }) => [version, current])).toEqual([[2, false], [1, true]])
    const { text } = await studio.api.scripts.text({ id: (await versions())[0]!.id })
    expect(text).toContain('A dog barks.')
    expect(await barriers(page)).toEqual([])
  })

  it('is reviewed before it is approved: what changed, what is new, what stays; then the scenes follow', async () => {
    const { page, studio } = journey
    const before = await studio.api.shots.list({ sceneId: ids[0]! })
    await page.getByRole('button', { name: 'Review version 2' }).click()
    const dialog = page.getByRole('dialog', { name: 'Approve version 2?' })
    await dialog.getByText('2 scenes unchanged, with all their work.').waitFor()
    await dialog.getByText(/Scene 3 \(EXT\. ROAD - DAWN\) is new/).waitFor()
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Approve version 2' }).click()
    await page.getByText('Version 2 is approved', { exact: true }).waitFor()
    const scenes = await studio.api.scenes.list({ projectId })
    expect([scenes[0]!.id, scenes[1]!.id, scenes[3]!.id]).toEqual(ids)
    expect(await studio.api.shots.list({ sceneId: ids[0]! })).toEqual(before)
    expect((await studio.api.shots.list({ sceneId: ids[1]! })).map(({ action }) => action).join(' ')).toContain('A dog barks')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(async () => (await versions()).find(({ current }) => current)?.version).toBe(1)
    expect(await order()).toEqual([0, 1, 2])
  })

  it('in two windows loses no text: the slower one is shown both and chooses', async () => {
    const { page, studio } = journey
    const [latest] = await versions()
    const { text, hash } = await studio.api.scripts.text({ id: latest!.id })
    const paper = page.getByRole('textbox', { name: 'Screenplay' })
    await page.route('**/rpc/scripts/**', async (route) => {
      if (route.request().url().endsWith('/save')) await studio.api.scripts.save({ projectId, text: `${text}\nThe other window wrote this.\n`, over: { id: latest!.id, hash } }).catch(() => undefined)
      await route.continue()
    })
    await paper.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nThis window wrote that.')
    await page.getByRole('alert').getByText('changed in another window').waitFor()
    await page.unroute('**/rpc/scripts/**')
    await page.getByRole('button', { name: 'Compare both' }).click()
    await page.getByRole('dialog').getByText('The other window wrote this.').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Take the other text' }).click()
    await page.keyboard.press('Escape')
    await paper.getByText('The other window wrote this.').waitFor()
    expect(journey.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([])
    journey.troubles.length = 0
  })
})

describe('a film without a script', () => {
  it('is written from nothing, approved, and its scene stands in the hub', async () => {
    const { page, studio } = journey
    const { id } = await studio.api.projects.create({ name: 'From nothing' })
    await page.goto(`/films/${id}/script`)
    await page.getByRole('textbox', { name: 'Screenplay' }).click()
    await page.keyboard.type('EXT. DUNE - DAY\n\nNILS, 8, pulls a kite.')
    await page.getByRole('button', { name: 'Approve version 1' }).click()
    await page.getByText('Version 1 is approved', { exact: true }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Screenplay' }).innerText()).toContain('pulls a kite')
    await page.getByRole('navigation', { name: 'Back and next' }).getByRole('link', { name: 'Next' }).click()
    await page.goto(`/films/${id}/hub`)
    await page.getByRole('listitem', { name: 'Scene 1. Exterior: Dune, day' }).waitFor()
    expect(await studio.api.scripts.list({ projectId: id })).toMatchObject([{ version: 1, current: true, imported: false }])
  })

  it('is not written in while it is locked, and asks once', async () => {
    const { page, studio } = journey
    await studio.api.stages.set({ projectId, stage: 'script', sceneId: null, state: 'locked' })
    await page.goto(`/films/${projectId}/script`)
    const before = await versions()
    await page.getByRole('textbox', { name: 'Screenplay' }).click()
    await page.keyboard.type('x')
    await page.getByRole('alertdialog', { name: 'This stage is locked' }).getByRole('button', { name: 'Unlock and edit' }).click()
    await expect.poll(async () => (await studio.api.stages.list({ projectId })).find(({ stage }) => stage === 'script')?.state).toBe('draft')
    expect((await versions()).length).toBe(before.length)
  })
})

describe('the script hub', () => {
  it('is walked, reordered and thinned out by keyboard alone, and each step can be taken back', async () => {
    const { page } = journey
    await page.goto(`/films/${projectId}/hub`)
    const first = page.getByRole('listitem', { name: /^Scene 1\. Interior: Attic/ })
    await first.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(order).toEqual([1, 0, 2])
    await page.getByRole('listitem', { name: /^Scene 1\. Exterior: Yard/ }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(order).toEqual([0, 1, 2])
    await page.getByRole('listitem', { name: /^Scene 1\. Interior: Attic/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    await page.getByRole('listitem', { name: /Yard, night, deferred/ }).waitFor()
    await page.keyboard.press('d')
    await page.getByRole('listitem', { name: /Yard, night$/ }).waitFor()
    expect(await barriers(page)).toEqual([])
  })

  it('finds scenes by whoever is in them, and shows them as a board', async () => {
    const { page } = journey
    await page.goto(`/films/${projectId}/hub`)
    await page.getByRole('searchbox', { name: 'Find scenes' }).fill('otto')
    await expect.poll(() => page.getByRole('list', { name: 'Scenes', exact: true }).getByRole('listitem', { name: /^Scene/ }).count()).toBe(1)
    await page.getByRole('radio', { name: 'Board' }).click()
    await page.getByRole('article', { name: /^Scene 3\. Interior: Kitchen/ }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Find scenes' }).fill('')
  })

  it('puts an asset into a scene from the matrix by keyboard, as one undo', async () => {
    const { page, studio } = journey
    await page.goto(`/films/${projectId}/hub?show=matrix`)
    const grid = page.getByRole('grid')
    await grid.focus()
    const otto = (await studio.api.assets.list({ projectId })).find(({ name }) => /otto/i.test(name))!
    const cell = page.getByRole('gridcell', { name: new RegExp(`^${otto.name}, scene 1: not in it`) })
    const column = Number(await cell.getAttribute('data-column'))
    for (let step = 0; step < column; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press(' ')
    const castOf = async () => (await studio.api.stages.hub({ projectId })).scenes.map(({ assetIds }) => assetIds.includes(otto.id))
    await expect.poll(castOf).toEqual([true, true, true])
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(castOf).toEqual([false, false, true])
    expect(journey.troubles).toEqual([])
  })

  it('is painted and rearranged by the mouse too', async () => {
    const { page, studio } = journey
    await page.goto(`/films/${projectId}/hub?show=matrix`)
    const lena = (await studio.api.assets.list({ projectId })).find(({ name }) => /lena/i.test(name))!
    const castOf = async () => (await studio.api.stages.hub({ projectId })).scenes.map(({ assetIds }) => assetIds.includes(lena.id))
    const before = await castOf()
    const cell = (scene: number) => page.getByRole('gridcell', { name: new RegExp(`^${lena.name}, scene ${scene}:`) })
    await cell(2).hover()
    await page.mouse.down()
    await cell(3).hover()
    await page.mouse.up()
    await expect.poll(castOf).toEqual([before[0], !before[1], !before[1]])

    await page.goto(`/films/${projectId}/hub`)
    const was = await order()
    await page.getByRole('button', { name: 'Drag scene 1' }).hover()
    await page.mouse.down()
    const target = (await page.getByRole('listitem', { name: /^Scene 3\./ }).boundingBox())!
    await page.mouse.move(target.x + 30, target.y + 10, { steps: 8 })
    await page.mouse.move(target.x + 30, target.y + target.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(order).toEqual([was[1], was[2], was[0]])
    expect(journey.troubles).toEqual([])
  })
})
