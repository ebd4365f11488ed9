import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { extract } from '#server/breakdown/index.ts'
import { draftScene } from '#server/shots/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { scriptedReader } from '#testing/scripted-reader.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { followWithDrafts } from './follow-script.ts'

const script = `INT. OFFICE - DAY

VERA, 50, grey suit, writes a letter at the desk. The lamp flickers twice.

JONAS, 20, brings a parcel and puts it on the desk.
`

const camera = { size: 'medium', angle: 'eye_level', movement: 'static', lens: 50 }
const { engine, asked } = scriptedReader(({ prompt }) => ({ shots: [...prompt.matchAll(/^> (\d+)\. /gm)].map(([, line]) => ({ lines: [Number(line)], camera, why: 'one by one', subjects: ['Vera'] })) }))
let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio({ stock: { text: [engine] } })
})
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
  const assetIds = (await studio.api.assets.list({ projectId })).map(({ id }) => id)
  await studio.api.breakdown.confirm({ projectId, extractionId, assetIds, pictured: [] })
  await studio.api.shots.draft({ projectId, sceneIds: [sceneId] })
  await studio.api.casting.populate({ sceneId })
})

const scene = async () => (await studio.ctx.db.select().from(scenes).where(eq(scenes.id, sceneId)))[0]!
const revise = () => studio.revise(projectId, script.replace('brings a parcel', 'carries a suitcase'))

it('taking back that shots follow the script makes the scene a changed one again, so that it can be asked for once more', async () => {
  const before = await studio.api.shots.list({ sceneId })
  await revise()
  const { undoId } = await studio.api.shots.follow({ projectId })
  expect((await scene()).draftedHash).toBe((await scene()).contentHash)
  await studio.api.stages.undo({ id: undoId! })
  expect(await studio.api.shots.list({ sceneId })).toEqual(before)
  expect((await scene()).draftedHash).not.toBe((await scene()).contentHash)
  expect(await studio.api.shots.follow({ projectId })).toMatchObject({ scenes: 1 })
  expect(await studio.api.shots.follow({ projectId })).toMatchObject({ scenes: 0, undoId: null })
})

it('a film with a text engine asks it for the changed scene only, and its answer can be taken back', async () => {
  const before = await studio.api.shots.list({ sceneId })
  const { engines } = await studio.api.projects.get({ id: projectId })
  await studio.api.projects.update({ id: projectId, change: { engines: { ...engines, text: engine.id } } })
  await revise()
  expect(await studio.api.shots.follow({ projectId })).toEqual({ scenes: 1, queued: 1, undoId: null })
  expect(await studio.api.shots.list({ sceneId })).toEqual(before)

  const calls = asked.length
  await draftScene(studio.ctx, { sceneId }, followWithDrafts)
  expect(asked.length).toBeGreaterThan(calls)
  const after = await studio.api.shots.list({ sceneId })
  expect(after.map(({ action }) => action).join(' ')).toContain('carries a suitcase')
  expect((await scene()).drafting?.state).toBe('done')

  const last = await studio.api.stages.lastUndoable({ projectId })
  await studio.api.stages.undo({ id: last!.id })
  expect(await studio.api.shots.list({ sceneId })).toEqual(before)
  expect((await scene()).drafting?.state).toBe('done')
})
