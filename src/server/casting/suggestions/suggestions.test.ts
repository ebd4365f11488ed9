import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undo } from '#server/undo/index.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = `INT. BAR - NIGHT

TOM wipes the counter. A PARROT watches.

A cat sleeps on the piano.
`
const studio: Studio = await openStudio()
let projectId: ProjectId
let sceneId: SceneId
let tom: AssetId, parrot: AssetId
let wipes: ShotId, sleeps: ShotId
let cast: ReturnType<typeof castOf>
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ;[sceneId] = film.sceneIds as [SceneId]
  cast = castOf(studio, projectId)
  tom = await cast.asset('TOM')
  parrot = await cast.asset('PARROT', { kind: 'prop', nature: 'animal', state: 'sidelined' })
  await cast.mention(tom, sceneId, 'TOM wipes the counter.')
  await cast.mention(parrot, sceneId, 'A PARROT watches.')
  await cast.look(tom, sceneId)
  wipes = await cast.shot(sceneId, 1, 'TOM wipes the counter.')
  await cast.shot(sceneId, 2, 'A PARROT watches.')
  sleeps = await cast.shot(sceneId, 3, 'A cat sleeps on the piano.')
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
})
const open = () => studio.api.suggestions.list({ sceneId })
const names = async () => (await open()).map(({ name }) => name)

it('suggests whom the script shows and who is not in the scene, with the words that say so', async () => {
  expect(await open()).toMatchObject([{ name: 'PARROT', state: 'sidelined', suggestedBy: 'the script', evidence: 'A PARROT watches.' }])
})

it('suggests whom only a shot names', async () => {
  await cast.asset('piano', { kind: 'prop', nature: 'thing' })
  expect(await open()).toMatchObject([{ name: 'PARROT' }, { name: 'piano', suggestedBy: 'shot 1C', evidence: 'A cat sleeps on the piano.' }])
})

it('keeps its suggestions when asked again, and drops what nothing speaks for any more', async () => {
  const [first] = await Promise.all([open(), open()])
  expect(await open()).toEqual(first)
  await studio.ctx.db.delete(mentions).where(eq(mentions.assetId, parrot))
  await studio.ctx.db.update(shots).set({ action: 'Nobody watches.' }).where(eq(shots.action, 'A PARROT watches.'))
  expect(await open()).toEqual([])
})

it('brings an accepted one into the scene and the shots that name it, restored, in one undo', async () => {
  const [suggestion] = await open()
  const before = await everyRow(studio)
  const { lookId, undoId } = await studio.api.suggestions.accept({ id: suggestion!.id })
  expect(await names()).toEqual([])
  expect((await studio.ctx.db.select().from(assets).where(eq(assets.id, parrot)))[0]).toMatchObject({ state: 'kept' })
  const casting = await studio.api.casting.list({ sceneId })
  expect(casting.filter((one) => one.lookId === lookId).map(({ evidence }) => evidence)).toEqual(['A PARROT watches.'])
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('brings it into the shots the user ticked instead', async () => {
  const [suggestion] = await open()
  const { lookId } = await studio.api.suggestions.accept({ id: suggestion!.id, shotIds: [wipes, sleeps] })
  const casting = await studio.api.casting.list({ sceneId })
  expect(new Set(casting.filter((one) => one.lookId === lookId).map(({ shotId }) => shotId))).toEqual(new Set([wipes, sleeps]))
})

it('accepts all at once', async () => {
  await cast.asset('piano', { kind: 'prop', nature: 'thing' })
  const before = await names()
  const { lookIds, undoId } = await studio.api.suggestions.acceptAll({ sceneId })
  expect(lookIds).toHaveLength(2)
  expect(await names()).toEqual([])
  await undo(studio.ctx, { id: undoId! })
  expect(await names()).toEqual(before)
})

it('never comes back with what was dismissed, nor with what was taken out of the scene', async () => {
  const [suggestion] = await open()
  await studio.api.suggestions.dismiss({ id: suggestion!.id })
  expect(await names()).toEqual([])
  const [look] = await studio.ctx.db.select().from(looks).where(eq(looks.assetId, tom))
  await studio.api.looks.remove({ id: look!.id })
  expect(await names()).toEqual([])
})
