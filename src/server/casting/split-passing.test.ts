import { afterAll, beforeEach, expect, it } from 'vitest'
import type { LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const studio: Studio = await openStudio()
let projectId: ProjectId
let sceneId: SceneId
let shot: ShotId
let nora: LookId, waiter: LookId
afterAll(() => studio.close())

async function scene(action: string) {
  const film = await studio.film(`INT. INN - NIGHT\n\n${action}\n`)
  projectId = film.projectId
  ;[sceneId] = film.sceneIds as [SceneId]
  const cast = castOf(studio, projectId)
  nora = await cast.look(await cast.asset('Nora'), sceneId)
  waiter = await cast.look(await cast.asset('Waiter'), sceneId)
  shot = await cast.shot(sceneId, 1, action)
  await cast.shot(sceneId, 2, 'Rain.')
  await cast.cast(sceneId, shot, nora)
  await cast.cast(sceneId, shot, waiter, 'passes_through')
}
beforeEach(() => scene('Nora sews. The Waiter passes behind her. She sighs.'))

const way = async (lookId: LookId) => {
  const { shots, assignments } = await studio.api.casting.matrix({ sceneId })
  return shots.map(({ id }) => assignments.find((row) => row.shotId === id && row.lookId === lookId)?.presence ?? null)
}

it('shows beforehand the shots it would make, who is in them, and what the frames cost', async () => {
  const before = await everyRow(studio)
  const preview = await studio.api.casting.previewSplit({ id: shot, lookId: waiter, parts: 3 })
  expect(preview.parts.map(({ label, action, casting }) => [label, action, casting.map(({ name, presence }) => `${name} ${presence}`)])).toEqual([
    ['1A', 'Nora sews.', ['Nora throughout', 'Waiter enters']],
    ['1B', 'The Waiter passes behind her.', ['Nora throughout', 'Waiter throughout']],
    ['1C', 'She sighs.', ['Nora throughout', 'Waiter exits']],
  ])
  expect(preview).toMatchObject({ frames: 4, usd: 0, words: [{ before: 'The Waiter passes behind her.' }, { before: 'She sighs.' }] })
  expect(await everyRow(studio)).toEqual(before)
})

it.each([
  [2, ['enters', 'exits', null]],
  [3, ['enters', 'throughout', 'exits', null]],
] as const)('in %i gives who passes a frame, and is one undo', async (parts, expected) => {
  const before = await everyRow(studio)
  const list = await studio.api.shots.list({ sceneId })
  const { undoId, shotIds } = await studio.api.casting.splitPassing({ id: shot, lookId: waiter, parts })
  expect(shotIds[0]).toBe(shot)
  expect(await way(waiter)).toEqual(expected)
  expect(await way(nora)).toEqual([...expected.slice(0, -1).map(() => 'throughout'), null])
  expect((await studio.api.casting.matrix({ sceneId })).breaks).toEqual([])
  await studio.api.stages.undo({ id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
  expect(await studio.api.shots.list({ sceneId })).toEqual(list)
})

it('divides the time where the text is one clause; merged again it is what it was', async () => {
  await scene('The Waiter passes.')
  const list = await studio.api.shots.list({ sceneId })
  const preview = await studio.api.casting.previewSplit({ id: shot, lookId: waiter, parts: 2 })
  expect(preview).toMatchObject({ division: { by: 'time', seconds: [2] }, words: [], parts: [{ seconds: 2 }, { seconds: 2 }] })
  await studio.api.casting.splitPassing({ id: shot, lookId: waiter, parts: 2, division: preview.division })
  expect(await way(waiter)).toEqual(['enters', 'exits', null])
  await studio.api.shots.merge({ id: shot, into: 'next' })
  expect(await studio.api.shots.list({ sceneId })).toEqual(list)
  expect(await way(waiter)).toEqual(['passes_through', null])
})

it('goes where it is told to', async () => {
  const { words } = await studio.api.casting.previewSplit({ id: shot, lookId: waiter, parts: 2 })
  const points = [words[0]!.point]
  await studio.api.casting.splitPassing({ id: shot, lookId: waiter, parts: 2, division: { by: 'words', points } })
  expect((await studio.api.shots.list({ sceneId })).map(({ action }) => action)).toEqual(['Nora sews.', 'The Waiter passes behind her. She sighs.', 'Rain.'])
})

it('refuses who does not pass, places in the wrong order, and too few of them', async () => {
  const split = (division: Parameters<typeof studio.api.casting.splitPassing>[0]['division'], lookId = waiter) =>
    studio.api.casting.splitPassing({ id: shot, lookId, parts: 3, division })
  await expect(split(undefined, nora)).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('does not pass through') })
  await expect(split({ by: 'time', seconds: [1] })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('2 places') })
  await expect(split({ by: 'time', seconds: [3, 1] })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('before the first') })
})
