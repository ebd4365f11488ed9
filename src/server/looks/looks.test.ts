import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undo } from '#server/undo/index.ts'
import { castOf, everyRow, pngFile } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = ['HALL', 'STABLE', 'ROAD', 'INN'].map((place) => `INT. ${place} - DAY\n\nMAUD sits in the ${place.toLowerCase()}.\n`).join('\n')

const studio: Studio = await openStudio()
let projectId: ProjectId
let sceneIds: SceneId[]
let maud: AssetId
let look: LookId[]
let cast: ReturnType<typeof castOf>
afterAll(() => studio.close())
beforeEach(async () => {
  ;({ projectId, sceneIds } = await studio.film(script))
  cast = castOf(studio, projectId)
  maud = await cast.asset('MAUD', { description: 'forty, grey cape' })
  look = []
  for (const sceneId of sceneIds) {
    await cast.mention(maud, sceneId, 'MAUD sits.')
    look.push(await cast.look(maud, sceneId))
  }
})
const upload = async (scene: number, colour: string) => studio.api.looks.uploadPicture({ id: look[scene - 1]!, file: await pngFile(colour) })
const timeline = () => studio.api.looks.timeline({ id: maud })
const setPin = (scene: number, to: number) => studio.api.looks.edit({ id: look[scene - 1]!, change: { inheritedFromId: look[to - 1]! } })

it('shows an asset through the film: tags carried, tags dropped, a form taken', async () => {
  await studio.api.looks.edit({ id: look[0]!, change: { statusTags: ['muddy', 'limping'], carryForward: ['muddy', 'limping'] } })
  await studio.api.looks.edit({ id: look[2]!, change: { droppedTags: ['muddy'] } })
  await studio.api.transformations.add({ assetId: maud, sceneId: sceneIds[3]!, line: 15, quote: 'MAUD sits in the inn.', formName: 'RAVEN', after: 'a raven' })
  expect((await timeline()).map(({ scene, tags, form }) => [scene, tags, form])).toEqual([
    [1, ['muddy', 'limping'], null],
    [2, ['muddy', 'limping'], null],
    [3, ['limping'], null],
    [4, ['limping'], 'RAVEN'],
  ])
})

it('finds links that broke when a scene moved, was deferred or lost the asset, and repairs them in one undo', async () => {
  await setPin(2, 1)
  await setPin(3, 1)
  await setPin(4, 2)
  expect((await timeline()).filter(({ broken }) => broken)).toEqual([])
  await studio.ctx.db.update(scenes).set({ position: 9 }).where(eq(scenes.id, sceneIds[0]!))
  await studio.ctx.db.update(scenes).set({ deferredAt: new Date() }).where(eq(scenes.id, sceneIds[1]!))
  expect((await timeline()).filter(({ broken }) => broken).map(({ scene, broken }) => [scene, broken])).toEqual([
    [2, 'points to scene 9, which is not earlier any more'],
    [3, 'points to scene 9, which is not earlier any more'],
    [4, 'points to scene 2, which is deferred'],
  ])
  const before = await everyRow(studio)
  const { repaired, undoId } = await studio.api.looks.repairPins({ projectId })
  expect(new Set(repaired)).toEqual(new Set(look.slice(1)))
  expect((await timeline()).filter(({ broken, pinned }) => broken || pinned)).toEqual([])
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('walks the carousel back over scenes that have a picture, and uses the one that is chosen', async () => {
  await cast.picture(maud, 'grey')
  const first = await upload(1, 'red')
  await upload(3, 'blue')
  const chain = () => studio.api.looks.references({ id: look[3]! })
  expect((await chain()).map(({ label, current }) => [label, current])).toEqual([
    ['Scene 3', true],
    ['Scene 1', false],
    ['Master image', false],
  ])
  await studio.api.looks.edit({ id: look[3]!, change: { referenceAttemptId: first.attemptId } })
  expect((await chain()).find(({ current }) => current)?.label).toBe('Scene 1')
  await studio.api.looks.makePicture({ id: look[3]! })
  const [ordered] = await studio.api.attempts.list({ kind: 'look', subjectId: look[3]!, facet: '' })
  expect(ordered!.inputs).toMatchObject({ reference: { hash: first.picture } })
})

it('keeps a chosen reference when another picture is selected where it was made', async () => {
  const first = await upload(1, 'red')
  await studio.api.looks.edit({ id: look[1]!, change: { referenceAttemptId: first.attemptId } })
  await upload(1, 'blue')
  const [second] = await studio.api.looks.list({ sceneId: sceneIds[1]! })
  expect(second).toMatchObject({ picture: first.picture, pictureFrom: 'chosen' })
})

it('requires a primary character to be seen, says with which figures, and opens when it is', async () => {
  const gate = () => studio.api.looks.gate({ sceneId: sceneIds[0]! })
  expect(await gate()).toMatchObject({ open: false, lines: [{ name: 'MAUD', required: true, because: 'primary: in 4 of 4 scenes, 0 of 0 speeches', missing: 'no picture at all; it goes as words' }] })
  expect((await studio.api.looks.filmGate({ projectId })).lines).toHaveLength(4)
  await studio.api.looks.edit({ id: look[0]!, change: { requirement: 'later' } })
  expect(await gate()).toMatchObject({ open: true })
  await cast.picture(maud, 'grey')
  expect(await studio.api.looks.filmGate({ projectId })).toMatchObject({ open: true })
})

it('asks once whether carried tags still hold', async () => {
  await studio.api.looks.edit({ id: look[0]!, change: { statusTags: ['wet', 'scarred'], carryForward: ['wet', 'scarred'] } })
  const [sceneId, id] = [sceneIds[1]!, look[1]!]
  const asked = () => studio.api.looks.carried({ sceneId })
  expect(await asked()).toEqual([{ lookId: id, name: 'MAUD', tags: ['wet', 'scarred'] }])
  const before = await everyRow(studio)
  const { undoId } = await studio.api.looks.answerCarried({ sceneId, keep: [{ lookId: id, tag: 'scarred' }], drop: [{ lookId: id, tag: 'wet' }] })
  expect(await asked()).toEqual([])
  expect((await timeline()).map(({ tags }) => tags)).toEqual([['wet', 'scarred'], ['scarred'], ['scarred'], ['scarred']])
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('is shown as is again when its own picture is removed', async () => {
  const { picture: master } = await cast.picture(maud, 'grey')
  const { picture } = await upload(1, 'red')
  const shown = async () => (await studio.api.looks.list({ sceneId: sceneIds[0]! }))[0]
  expect(await shown()).toMatchObject({ picture, pictureFrom: 'own', asIs: false })
  const { undoId } = await studio.api.looks.removePicture({ id: look[0]! })
  expect(await shown()).toMatchObject({ picture: master, pictureFrom: 'master', asIs: true })
  await undo(studio.ctx, { id: undoId! })
  expect(await shown()).toMatchObject({ picture, pictureFrom: 'own' })
  expect((await studio.ctx.db.select().from(looks).where(eq(looks.id, look[0]!)))[0]).toMatchObject({ asIs: false })
})

it('is required, or shown as is, in many scenes at once, with one undo', async () => {
  const before = await everyRow(studio)
  const { undoId } = await studio.api.looks.editMany({ ids: look, change: { requirement: 'optional', asIs: false } })
  expect(await studio.api.looks.filmGate({ projectId })).toMatchObject({ open: true, lines: look.map(() => ({ required: false, missing: 'no picture of its own yet; it goes as words' })) })
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('is described for its scene from the words of the scene, as a proposal', async () => {
  await cast.mention(maud, sceneIds[1]!, 'MAUD, in a torn wedding dress, hides in the straw.', 6)
  expect(await studio.api.looks.proposeDescription({ id: look[0]! })).toEqual({ description: null, quotes: ['MAUD sits.'] })
  const { description } = await studio.api.looks.proposeDescription({ id: look[1]! })
  expect(description).toBe('forty, grey cape. Here: in a torn wedding dress.')
  expect((await studio.api.looks.list({ sceneId: sceneIds[1]! }))[0]).toMatchObject({ description: 'forty, grey cape', descriptionOverride: null })
})

it('is seen as the user says in the frames of its scene, and in no other scene', async () => {
  const sent = async (scene: number) => {
    const frames = await studio.api.frames.list({ sceneId: sceneIds[scene - 1]! })
    const plans = await Promise.all(frames.map(({ shotId, side }) => studio.api.frames.plan({ shotId, side })))
    return plans.map(({ passes }) => passes.map(({ text }) => text).join(' '))
  }
  for (const scene of [0, 1]) await cast.cast(sceneIds[scene]!, await cast.shot(sceneIds[scene]!, 1, 'MAUD sits.', 3), look[scene]!)
  const before = await sent(2)
  const { undoId } = await studio.api.looks.edit({ id: look[0]!, change: { view: 'back', height: 'low' } })
  for (const text of await sent(1)) expect(text).toMatch(/seen from behind.*seen from below/s)
  expect(await sent(2)).toEqual(before)
  await undo(studio.ctx, { id: undoId! })
  for (const text of await sent(1)) expect(text).not.toContain('seen from behind')
})

it('is never described over what another window wrote meanwhile: the newer words are told', async () => {
  const say = (descriptionOverride: string, seen: string | null) => studio.api.looks.edit({ id: look[1]!, change: { descriptionOverride }, seen: { descriptionOverride: seen } })
  await say('in a borrowed coat', null)
  await expect(say('in rags', null)).rejects.toMatchObject({ code: 'CONFLICT', data: { now: { descriptionOverride: 'in a borrowed coat' } } })
  expect((await timeline())[1]!.description).toBe('in a borrowed coat')
  await say('in rags', 'in a borrowed coat')
  expect((await timeline()).map(({ description }) => description)).toEqual(['forty, grey cape', 'in rags', 'in rags', 'in rags'])
})

it('tells the price of many pictures before they are made', async () => {
  await studio.api.projects.update({ id: projectId, change: { rehearse: 'google/gemini-3-pro-image' } })
  const ids = look.slice(0, 3)
  const offer = (wanted: LookId[]) => studio.api.looks.offerPictures({ projectId, ids: wanted })
  const one = await offer(look.slice(0, 1))
  expect(one).toMatchObject({ lines: [{ how: 'queued' }], rehearsed: true })
  expect(one.usd).toBeGreaterThan(0)
  expect((await offer(ids)).usd).toBeCloseTo(3 * one.usd)

  const before = await studio.ctx.db.select().from(looks).orderBy(looks.id)
  const { ordered, undoId } = await studio.api.looks.makePictures({ projectId, ids })
  expect(ordered.map(({ how }) => how)).toEqual(['queued', 'queued', 'queued'])
  expect(await offer(ids)).toMatchObject({ usd: 0, lines: [{ how: 'running' }, { how: 'running' }, { how: 'running' }] })
  expect((await studio.api.looks.list({ sceneId: sceneIds[1]! }))[0]).toMatchObject({ asIs: false })
  await undo(studio.ctx, { id: undoId! })
  expect(await studio.ctx.db.select().from(looks).orderBy(looks.id)).toEqual(before)
})
