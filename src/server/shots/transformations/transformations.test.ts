import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { assets } from '#server/tables/assets.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { scripts } from '#server/tables/scripts.ts'
import { shots } from '#server/tables/shots.ts'
import { undo } from '#server/undo/index.ts'
import { castOf, everyRow, pngFile } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { proposeTransformations, resolveTransformations } from './index.ts'

const script = `INT. ORCHARD - DAY

The PRINCE bows. Smoke rises and the prince becomes a frog.

The frog hops away.

EXT. POND - DAY

The frog sits on a leaf.
`
const turning = { line: 3, quote: 'Smoke rises and the prince becomes a frog.' }

const studio: Studio = await openStudio()
let projectId: ProjectId
let orchard: SceneId, pond: SceneId
let prince: AssetId
let bows: ShotId, becomes: ShotId
let cast: ReturnType<typeof castOf>
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ;[orchard, pond] = film.sceneIds as [SceneId, SceneId]
  cast = castOf(studio, projectId)
  prince = await cast.asset('PRINCE', { description: 'young, velvet coat' })
})

async function shootScenes(): Promise<void> {
  bows = await cast.shot(orchard, 1, 'The PRINCE bows.', 3)
  becomes = await cast.shot(orchard, 2, turning.quote, 3)
  const sits = await cast.shot(pond, 1, 'The frog sits on a leaf.', 9)
  const here: LookId = await cast.look(prince, orchard)
  await cast.cast(orchard, bows, here)
  await cast.cast(orchard, becomes, here)
  await cast.cast(pond, sits, await cast.look(prince, pond))
}

const addFrog = () => studio.api.transformations.add({ assetId: prince, sceneId: orchard, ...turning, formName: 'FROG', after: 'a small green frog with a crown' })
const only = async () => (await studio.api.transformations.list({ projectId }))[0]!
const shownIn = async (sceneId: SceneId) => (await studio.api.frames.list({ sceneId })).map(({ label, side, sent }) => [`${label} ${side}`, sent.map(({ hash }) => hash)] as const)

it('added by hand, stands at the shot whose words tell it', async () => {
  await shootScenes()
  await addFrog()
  expect(await only()).toMatchObject({ formName: 'FROG', formKind: 'character', before: 'young, velvet coat', state: 'confirmed', shotId: becomes, scene: 1 })
})

it('finds its shot as soon as there are shots, and again when they change', async () => {
  await addFrog()
  expect(await only()).toMatchObject({ shotId: null })
  await shootScenes()
  await studio.ctx.db.transaction((tx) => resolveTransformations(tx, orchard))
  expect(await only()).toMatchObject({ shotId: becomes })
  await studio.ctx.db.update(shots).set({ removedAt: new Date() }).where(eq(shots.id, becomes))
  await studio.ctx.db.update(shots).set({ action: `The PRINCE bows. ${turning.quote}` }).where(eq(shots.id, bows))
  await studio.ctx.db.transaction((tx) => resolveTransformations(tx, orchard))
  expect(await only()).toMatchObject({ shotId: bows })
})

it('goes with its words when its shot is split, joined, and its neighbour deleted', async () => {
  await shootScenes()
  await studio.ctx.db.update(shots).set({ action: `${turning.quote} The PRINCE croaks.` }).where(eq(shots.id, becomes))
  await addFrog()
  const { shotIds } = await studio.api.shots.split({ id: becomes })
  expect(await only()).toMatchObject({ shotId: shotIds[0] })
  await studio.api.shots.merge({ id: bows, into: 'next' })
  expect(await only()).toMatchObject({ shotId: bows })
  await studio.api.shots.remove({ id: shotIds[1]! })
  expect(await only()).toMatchObject({ shotId: bows })
})

it('is shown from the end frame of its shot on, with the picture of the form', async () => {
  await shootScenes()
  const master = (await cast.picture(prince, 'purple')).picture
  const { id } = await addFrog()
  const { picture } = await studio.api.transformations.uploadPicture({ id, file: await pngFile('green') })
  expect(await shownIn(orchard)).toEqual([
    ['1A start', [master]],
    ['1A end', [master]],
    ['1B start', [master]],
    ['1B end', [picture]],
  ])
  expect(await shownIn(pond)).toEqual([
    ['2A start', [picture]],
    ['2A end', [picture]],
  ])
})

it('is shown already at the start of its shot when it happens before it', async () => {
  await shootScenes()
  const { id } = await addFrog()
  const { picture } = await studio.api.transformations.uploadPicture({ id, file: await pngFile('green') })
  await studio.api.transformations.edit({ id, change: { moment: 'before' } })
  expect(await shownIn(orchard)).toContainEqual(['1B start', [picture]])
})

it('is proposed from the breakdown once, for assets that were kept; a dismissed one stays dismissed', async () => {
  await cast.asset('SERVANT', { state: 'sidelined' })
  const [script] = await studio.ctx.db.select().from(scripts).where(eq(scripts.projectId, projectId))
  const found = { scene: 1, ...turning, description: 'becomes a frog', kind: 'form' as const }
  const transformations = [{ ...found, asset: 'Prince' }, { ...found, asset: 'Servant' }]
  await studio.ctx.db.insert(extractions).values({ projectId, scriptId: script!.id, state: 'confirmed', transformations })
  const propose = () => studio.ctx.db.transaction((tx) => proposeTransformations(tx, projectId))

  await Promise.all([propose(), propose()])
  expect(await studio.api.transformations.list({ projectId })).toMatchObject([{ assetId: prince, state: 'proposed', after: 'becomes a frog' }])
  await studio.api.transformations.dismiss({ id: (await only()).id })
  await propose()
  expect(await studio.api.transformations.list({ projectId })).toMatchObject([{ state: 'dismissed' }])
})

it('reaches no frame before it is confirmed', async () => {
  await shootScenes()
  const master = (await cast.picture(prince, 'purple')).picture
  const { id } = await addFrog()
  await studio.api.transformations.uploadPicture({ id, file: await pngFile('green') })
  await studio.api.transformations.dismiss({ id })
  expect(await shownIn(pond)).toContainEqual(['2A start', [master]])
})

it('is drawn with the master image as reference, of its own kind; one merged in was drawn by itself', async () => {
  const master = (await cast.picture(prince, 'purple')).picture
  const { id } = await studio.api.transformations.add({ assetId: prince, sceneId: orchard, ...turning, formName: 'FROG', formKind: 'prop', after: 'a frog' })
  await studio.api.transformations.makePicture({ id })
  const statue = await cast.asset('STATUE', { kind: 'prop', description: 'marble' })
  await studio.api.assets.merge({ survivorId: prince, absorbed: [{ assetId: statue, as: 'form', sceneId: pond, line: 9, quote: 'The frog sits on a leaf.' }] })
  const merged = (await studio.api.transformations.list({ projectId })).find(({ formName }) => formName === 'STATUE')!
  await studio.api.transformations.makePicture({ id: merged.id })

  const inputs = async (subjectId: string) => (await studio.api.attempts.list({ kind: 'form', subjectId, facet: '' }))[0]!.inputs
  expect(await inputs(id)).toMatchObject({ name: 'FROG', description: 'a frog', background: 'transparent', reference: { hash: master } })
  expect(await inputs(merged.id)).toMatchObject({ name: 'STATUE', description: 'marble', reference: null })
})

it('refuses a line its scene does not have and an asset that is locked', async () => {
  await expect(studio.api.transformations.add({ assetId: prince, sceneId: pond, ...turning, formName: 'FROG', after: 'a frog' })).rejects.toThrow('does not say')
  await studio.ctx.db.update(assets).set({ lockedAt: new Date() }).where(eq(assets.id, prince))
  await expect(addFrog()).rejects.toThrow('PRINCE is locked')
})

it('is undone, whatever was done with it', async () => {
  await shootScenes()
  const before = await everyRow(studio)
  const { id, undoId } = await addFrog()
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)

  const again = await addFrog()
  expect(again.id).not.toBe(id)
  const there = await everyRow(studio)
  for (const change of [
    () => studio.api.transformations.dismiss({ id: again.id }),
    () => studio.api.transformations.edit({ id: again.id, change: { after: 'a toad', sceneId: pond, line: 9, quote: 'The frog sits on a leaf.' } }),
    async () => studio.api.transformations.uploadPicture({ id: again.id, file: await pngFile('green') }),
  ]) {
    const { undoId: one } = await change()
    await undo(studio.ctx, { id: one! })
    expect(await everyRow(studio)).toEqual(there)
  }
})
