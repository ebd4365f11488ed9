import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import { castOf, everyRow, pngFile } from '#testing/cast.ts'
import { barriers, type Journey, openJourney } from '#testing/journey.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'

const places = ['HALL', 'STABLE', 'ROAD'] as const
const scriptOf = (some: readonly string[]) => some.map((place) => `INT. ${place} - DAY\n\nMAUD sits in the ${place.toLowerCase()}.\n`).join('\n')

let journey: Journey
let projectId: ProjectId
let sceneIds: SceneId[]
let maud: AssetId
let lamp: AssetId
let looks: LookId[]
beforeAll(async () => {
  journey = await openJourney({ stock: scriptedEngines() })
})
afterAll(async () => {
  await journey.close()
  // What an undo takes away is asked for once more before it leaves the page; the console tells of each 404.
  expect(journey.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
})
beforeEach(async () => {
  const { studio } = journey
  ;({ projectId, sceneIds } = await studio.film(scriptOf(places), 'Maud'))
  const cast = castOf(studio, projectId)
  maud = await cast.asset('Maud', { description: 'forty, grey cape' })
  lamp = await cast.asset('Storm lamp', { kind: 'prop', nature: 'thing', description: 'brass', state: 'sidelined' })
  await cast.picture(maud, '#b03030')
  looks = []
  for (const [scene, sceneId] of sceneIds.entries()) {
    const look = await cast.look(maud, sceneId)
    looks.push(look)
    for (const [place, action] of ['Maud sits.', 'Maud lifts the storm lamp.', 'Maud leaves.'].entries()) await cast.cast(sceneId, await cast.shot(sceneId, place + 1, `${action} ${scene}`), look)
  }
  await studio.api.looks.uploadPicture({ id: looks[0]!, file: await pngFile('#3030b0') })
})

/** What is stored or shown follows within moments, on a busy machine too. */
const seen = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const open = (scene: number) => journey.page.goto(`/films/${projectId}/scenes/${sceneIds[scene - 1]}/looks`)
const frames = (scene: number) => journey.studio.api.frames.list({ sceneId: sceneIds[scene - 1]! })
const freshness = async (scene: number) => [...new Set((await frames(scene)).map((frame) => frame.freshness))]
/** Without what is only proposed: that is worked out anew by whoever looks. */
const madeRows = async () => ({ ...(await everyRow(journey.studio)), suggestions: [] })
const carousel = () => journey.page.getByRole('group', { name: /^References of Maud/ })
const chain = () => carousel().getByRole('listitem').allInnerTexts()
/** The label of the reference that is in the request now. */
const current = () => carousel().getByRole('listitem').filter({ has: journey.page.getByLabel('the reference now') }).innerText()
const make = async (scene: number) => {
  await journey.studio.api.frames.requestMany({ sceneId: sceneIds[scene - 1]!, sides: ['start', 'end'] })
  await vi.waitFor(async () => expect(await freshness(scene)).toEqual(['fresh']), { timeout: 40_000, interval: 200 })
}
const toast = (name: string) => journey.page.getByRole('region', { name: /Messages/ }).getByRole('button', { name }).first()

describe('a look through three scenes', () => {
  it('starts from the nearest scene before, and what is out of date follows when one is deferred, two are moved and one is deleted', async () => {
    const { page, studio } = journey
    await open(2)
    await seen(chain).toEqual(['Scene 1', 'Master image'])
    expect(await current()).toBe('Scene 1')
    await make(3)

    // Another picture in scene 2 reaches scene 3 by itself, and only what would be asked for differently is out of date.
    await studio.api.looks.uploadPicture({ id: looks[1]!, file: await pngFile('#30b030') })
    await open(3)
    await seen(chain).toEqual(['Scene 2', 'Scene 1', 'Master image'])
    expect(await current()).toBe('Scene 2')
    expect(await freshness(3)).toEqual(['outdated'])
    expect((await frames(3))[0]!.reasons.join()).toMatch(/Maud/)

    await page.goto(`/films/${projectId}/hub`)
    await page.getByRole('listitem', { name: /^Scene 2\. .*Stable/ }).focus()
    await page.keyboard.press('d')
    await seen(async () => (await studio.api.scenes.list({ projectId })).map(({ deferred }) => deferred)).toEqual([false, true, false])
    expect(await freshness(3)).toEqual(['fresh'])
    await open(3)
    await seen(chain).toEqual(['Scene 1', 'Master image'])
    await page.keyboard.press('Control+z')
    await seen(chain).toEqual(['Scene 2', 'Scene 1', 'Master image'])

    // Scene 3 becomes the first of the film: nothing comes before it but the master image.
    await page.goto(`/films/${projectId}/hub`)
    await page.getByRole('listitem', { name: /^Scene 3\. .*Road/ }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await seen(async () => (await studio.api.scenes.list({ projectId })).map(({ id }) => id)).toEqual([sceneIds[0], sceneIds[2], sceneIds[1]])
    await page.getByRole('listitem', { name: /^Scene 2\. .*Road/ }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await seen(async () => (await studio.api.scenes.list({ projectId })).map(({ id }) => id)).toEqual([sceneIds[2], sceneIds[0], sceneIds[1]])
    await open(3)
    await seen(chain).toEqual(['Master image'])
    expect(await freshness(3)).toEqual(['outdated'])

    // The hall is deleted from the script: the stable is shown as in the master image, besides what it was given itself.
    await studio.revise(projectId, scriptOf(['STABLE', 'ROAD']))
    await open(2)
    await seen(chain).toEqual(['Master image'])
    expect(await studio.api.looks.list({ sceneId: sceneIds[1]! })).toMatchObject([{ pictureFrom: 'own' }])
  })

  it('says something else in one scene, is inherited by the next, and starts from an earlier one when that is pinned', async () => {
    const { page, studio } = journey
    await open(2)
    await page.getByRole('button', { name: 'Say it differently in this scene' }).click()
    await page.getByRole('textbox', { name: 'Maud in this scene' }).fill('soaked, her cape torn')
    await seen(async () => (await studio.api.looks.list({ sceneId: sceneIds[2]! }))[0]!.description).toBe('soaked, her cape torn')
    await open(3)
    await page.getByRole('region', { name: 'Description' }).getByText('soaked, her cape torn').waitFor()
    await page.getByRole('button', { name: 'Through the film' }).click()
    const timeline = page.getByRole('dialog', { name: 'Maud through the film' })
    await timeline.getByText('It starts from here').waitFor()
    await timeline.getByRole('button', { name: 'Start from scene 1' }).click()
    await seen(async () => (await studio.api.looks.list({ sceneId: sceneIds[2]! }))[0]).toMatchObject({ description: 'forty, grey cape', pinned: true, inheritedFromId: looks[0] })

    // The pinned scene is moved behind: the link is broken, told, and mended with one button.
    await studio.api.scenes.move({ id: sceneIds[0]!, after: sceneIds[2]! })
    await timeline.getByText(/not earlier any more/).waitFor()
    expect(await barriers(page)).toEqual([])
    await timeline.getByRole('button', { name: 'Mend the broken links' }).click()
    await seen(async () => (await studio.api.looks.list({ sceneId: sceneIds[2]! }))[0]).toMatchObject({ description: 'soaked, her cape torn', pinned: false })
  })
})

describe('a sidelined asset', () => {
  it('is pulled back into a scene and the shots that name it, in one step that one undo takes back', async () => {
    const { page, studio } = journey
    await open(1)
    await page.getByRole('region', { name: 'Suggested' }).getByText('“Maud lifts the storm lamp. 0”').waitFor()
    const before = await madeRows()
    const pane = page.getByRole('region', { name: 'Add new assets' })
    await pane.getByRole('searchbox', { name: 'Find an asset of the film' }).fill('storm')
    await pane.getByText('sidelined; adding it restores it').waitFor()
    await pane.getByRole('tabpanel').getByRole('button', { name: 'Add Storm lamp' }).click()
    const checklist = page.getByRole('dialog', { name: 'In which shots is Storm lamp?' })
    await checklist.getByText('Ticked are the shots whose text names it.').waitFor()
    expect(await checklist.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-checked')))).toEqual(['false', 'true', 'false'])
    expect(await barriers(page)).toEqual([])
    await checklist.getByRole('button', { name: 'Add Storm lamp to 1 shot' }).click()
    await checklist.waitFor({ state: 'hidden' })

    const [, second] = await studio.api.shots.list({ sceneId: sceneIds[0]! })
    const added = (await studio.api.looks.list({ sceneId: sceneIds[0]! })).find(({ assetId }) => assetId === lamp)!
    expect((await studio.api.casting.list({ sceneId: sceneIds[0]! })).filter(({ lookId }) => lookId === added.id)).toMatchObject([{ shotId: second!.id, presence: 'throughout' }])
    expect((await studio.api.assets.list({ projectId })).find(({ id }) => id === lamp)).toMatchObject({ state: 'kept' })
    await page.getByRole('heading', { name: 'Storm lamp' }).waitFor()
    await toast('Undo').click()
    await seen(madeRows).toEqual(before)
    await pane.getByText('sidelined; adding it restores it').waitFor()
    expect(await page.getByText('no longer there').count()).toBe(0)
  })

  it('is made new for the scene when nobody like it is known, and offered when somebody is', async () => {
    const { page, studio } = journey
    await open(1)
    const pane = page.getByRole('region', { name: 'Add new assets' })
    await pane.getByRole('tab', { name: 'New for this scene' }).click()
    await pane.getByRole('textbox', { name: 'Name' }).fill('Storm lamp')
    await pane.getByRole('button', { name: 'Make Storm lamp and choose its shots' }).click()
    await pane.getByRole('alert').getByText('Storm lamp is known already, but sidelined.').waitFor()
    expect(await barriers(page)).toEqual([])
    await pane.getByRole('textbox', { name: 'Name' }).fill('Oil can')
    await pane.getByRole('button', { name: 'Make Oil can and choose its shots' }).click()
    await page.getByRole('dialog', { name: 'In which shots is Oil can?' }).getByRole('button', { name: 'None' }).click()
    await page.getByRole('button', { name: 'Add Oil can to the scene, in no shot' }).click()
    await seen(async () => (await studio.api.looks.list({ sceneId: sceneIds[0]! })).map(({ name }) => name)).toContain('Oil can')
    expect((await studio.api.assets.list({ projectId })).find(({ name }) => name === 'Oil can')).toMatchObject({ madeInScene: sceneIds[0] })
    journey.troubles.length = 0
  })
})
