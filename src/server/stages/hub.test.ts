import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { extract } from '#server/breakdown/index.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = `INT. KITCHEN - NIGHT

MARTA, 40, peels a pear with a small knife. She hums.

EXT. ORCHARD - DAY

OTTO, 12, climbs a tree. The ladder falls.

INT. CELLAR - NIGHT

Marta counts jars by the light of a candle.
`

let studio: Studio
let projectId: ProjectId
let ids: SceneId[]
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ids = film.sceneIds
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
  const assetIds = (await studio.api.assets.list({ projectId })).map(({ id }) => id)
  await studio.api.breakdown.confirm({ projectId, extractionId, assetIds, pictured: [] })
})

const hub = () => studio.api.stages.hub({ projectId })
const assetId = async (name: string) => (await hub()).assets.find((asset) => asset.name.toLowerCase() === name)!.id
const castOf = async (scene: number) => {
  const { scenes, assets } = await hub()
  return scenes[scene]!.assetIds.map((id) => assets.find((asset) => asset.id === id)!.name.toLowerCase())
}
const words = async (scene: number) => Object.fromEntries((await hub()).scenes[scene]!.progress.map(({ stage, state, words: said }) => [stage, `${state}: ${said}`]))

describe('the script hub', () => {
  it('tells of every scene what it needs and how far it is', async () => {
    expect(await castOf(0)).toEqual(expect.arrayContaining(['marta', 'kitchen']))
    expect(await words(0)).toMatchObject({ shots: 'empty: no shots', checkout: 'empty: open' })
    await studio.api.shots.draft({ projectId, sceneIds: ids })
    await studio.api.stages.set({ projectId, stage: 'shots', sceneId: ids[0]!, state: 'locked', anyway: true })
    const { scenes } = await hub()
    expect(scenes[0]).toMatchObject({ position: 1, deferred: false, scriptChanged: false, usd: 0, running: 0 })
    expect(scenes[0]!.seconds).toBeGreaterThan(0)
    expect((await words(0))['shots']).toMatch(/^locked: \d+ shots?$/)
    expect((await words(1))['shots']).toMatch(/^done: \d+ shots?$/)
  })

  it('counts as pictured what is shown with a picture, its own or the one of the board', async () => {
    expect((await words(2))['looks']).toMatch(/^empty: 0\//)
    const file = new File([await onePixel()], 'marta.png', { type: 'image/png' })
    await studio.api.assets.uploadPicture({ id: await assetId('marta'), file })
    expect((await words(2))['looks']).toMatch(/^begun: 1\//)
  })

  it('tells a scene whose shots follow an older text', async () => {
    await studio.api.shots.draft({ projectId, sceneIds: ids })
    await studio.revise(projectId, script.replace('She hums.', 'She sings.'))
    expect((await hub()).scenes.map(({ scriptChanged }) => scriptChanged)).toEqual([true, false, false])
  })
})

describe('who is in which scene', () => {
  it('changes for many scenes as one step; who comes is in the shots at once, and undo takes all of it back', async () => {
    await studio.api.shots.draft({ projectId, sceneIds: ids })
    for (const sceneId of ids) await studio.api.casting.populate({ sceneId })
    const before = [await castOf(0), await castOf(1), await castOf(2)]
    const [marta, otto] = [await assetId('marta'), await assetId('otto')]
    const { undoId } = await studio.api.stages.changeDependencies({
      projectId,
      add: [{ sceneId: ids[0]!, assetId: otto }, { sceneId: ids[2]!, assetId: otto }],
      remove: [{ sceneId: ids[0]!, assetId: marta }],
    })
    expect(await castOf(0)).toContain('otto')
    expect(await castOf(0)).not.toContain('marta')
    expect((await studio.api.casting.list({ sceneId: ids[2]! })).length).toBeGreaterThan(0)
    await studio.api.stages.undo({ id: undoId! })
    expect([await castOf(0), await castOf(1), await castOf(2)]).toEqual(before)
  })

  it('is refused for a scene or an asset of another film', async () => {
    const other = await studio.film(script)
    const strange = studio.api.stages.changeDependencies({ projectId, add: [{ sceneId: other.sceneIds[0]!, assetId: await assetId('otto') }], remove: [] })
    await expect(strange).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

const onePixel = async () =>
  new Uint8Array(await sharp({ create: { width: 64, height: 64, channels: 3, background: '#884422' } }).png().toBuffer())
