import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { assets } from '#server/tables/assets.ts'
import { shots } from '#server/tables/shots.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { lastUndoable, undo, undoWhatStands } from './index.ts'

const studio: Studio = await openStudio()
let projectId: ProjectId
let sceneId: SceneId
let shot: ShotId
let lamp: AssetId, lantern: AssetId
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film('INT. SHED - DAY\n\nA LAMP glows.\n')
  projectId = film.projectId
  ;[sceneId] = film.sceneIds as [SceneId]
  const cast = castOf(studio, projectId)
  lamp = await cast.asset('LAMP', { kind: 'prop', description: 'brass' })
  lantern = await cast.asset('LANTERN', { kind: 'prop' })
  shot = await cast.shot(sceneId, 1, 'A LAMP glows.')
  await cast.cast(sceneId, shot, await cast.look(lamp, sceneId))
  await cast.cast(sceneId, shot, await cast.look(lantern, sceneId), 'enters')
})
const merge = () => studio.api.assets.merge({ survivorId: lamp, absorbed: [{ assetId: lantern, as: 'name' }] })

it('takes back the latest change, once, and touches nothing else', async () => {
  const before = await everyRow(studio)
  const { undoId } = await merge()
  expect(await lastUndoable(studio.ctx, projectId)).toEqual({ id: undoId, label: 'LANTERN merged into LAMP' })
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
  await expect(undo(studio.ctx, { id: undoId! })).rejects.toThrow('was undone before')
  expect(await everyRow(studio)).toEqual(before)
})

it('leaves what hangs on a row that changed hands, though the new owner goes', async () => {
  const cast = castOf(studio, projectId)
  const boat = await cast.asset('BOAT', { kind: 'prop', aliases: ['DINGHY'] })
  await cast.mention(boat, sceneId, 'The DINGHY rocks.')
  await cast.cast(sceneId, shot, await cast.look(boat, sceneId))
  const before = await everyRow(studio)
  const { undoId } = await studio.api.assets.splitAlias({ id: boat, alias: 'DINGHY' })
  expect(await everyRow(studio)).not.toEqual(before)
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('changes nothing when a row was changed since, and names it', async () => {
  const { undoId } = await merge()
  await studio.api.assets.edit({ id: lamp, change: { description: 'tin' } })
  const now = await everyRow(studio)
  await expect(undo(studio.ctx, { id: undoId! })).rejects.toThrow('LAMP was changed (description) since. Nothing was changed.')
  expect(await everyRow(studio)).toEqual(now)
})

it('of what stands, takes back the columns nobody touched since; what hangs on a gone row stays away', async () => {
  const { undoId } = await merge()
  await studio.api.assets.edit({ id: lamp, change: { description: 'tin' } })
  await studio.ctx.db.delete(shots).where(eq(shots.id, shot))
  const [record] = await studio.ctx.db.select().from(undoRecords).where(eq(undoRecords.id, undoId!))
  await studio.ctx.db.transaction((tx) => undoWhatStands(tx, record!.changes))
  const row = async (id: AssetId) => (await studio.ctx.db.select().from(assets).where(eq(assets.id, id)))[0]
  expect(await row(lamp)).toMatchObject({ description: 'tin', aliases: [] })
  expect(await row(lantern)).toMatchObject({ state: 'kept', absorbedBy: null })
  expect(await studio.api.casting.list({ sceneId })).toEqual([])
})

it('says in words that a name was taken meanwhile, and changes nothing', async () => {
  const keep = () => studio.api.styles.keepCapsule({ style: { ...stylePresets[0]!, name: 'Tar and salt' }, referenceHashes: [], copy: false })
  const { id } = await keep()
  const { undoId } = await studio.api.styles.removeCapsule({ id })
  await keep()
  await expect(undo(studio.ctx, { id: undoId! })).rejects.toThrow('"Capsule Tar and salt removed" cannot be undone: something else has taken its name or place since. Nothing was changed.')
  expect((await studio.api.styles.capsules()).filter(({ style }) => style.name === 'Tar and salt')).toHaveLength(1)
})

it('is heard in other windows, and so is every change that can be taken back', async () => {
  const stop = new AbortController()
  const news = studio.ctx.events.follow(projectId, stop.signal)
  const next = news.next()
  const { undoId } = await merge()
  expect((await next).value).toMatchObject({ what: 'LANTERN merged into LAMP' })
  await undo(studio.ctx, { id: undoId! })
  expect((await news.next()).value).toMatchObject({ what: 'Undone: LANTERN merged into LAMP' })
  const [assignment] = await studio.api.casting.list({ sceneId })
  await studio.api.casting.setPresence({ id: assignment!.id, from: assignment!.presence, to: 'exits' })
  expect((await news.next()).value).toMatchObject({ kind: 'changed', what: 'casting' })
  stop.abort()
})

it('is heard of nowhere while a change is only foreseen', async () => {
  const heard: unknown[] = []
  const stop = new AbortController()
  void (async () => {
    for await (const one of studio.ctx.events.follow(projectId, stop.signal)) heard.push(one)
  })()
  await studio.api.stages.impact({ projectId, change: { of: 'style', style: stylePresets[1]! } })
  stop.abort()
  expect(heard).toEqual([])
})
