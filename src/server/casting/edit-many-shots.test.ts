import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SceneId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio()
  const { projectId, sceneIds } = await studio.film('INT. CELLAR - NIGHT\n\nMIRA lights a match. She walks along the shelves.\n\nMIRA\nWho is there?\n\nThe match goes out.\n')
  sceneId = sceneIds[0]!
  await studio.api.shots.draft({ projectId, sceneIds })
})
afterAll(() => studio.close())

const list = () => studio.api.shots.list({ sceneId })

describe('several cells of the shot list at once', () => {
  it('change together, and one undo takes all of them back', async () => {
    const before = await list()
    const edits = before.map(({ id, seconds }) => ({ id, change: { seconds: seconds + 1 }, seen: { seconds } }))
    const { undoId } = await studio.api.shots.editMany({ sceneId, edits })
    expect((await list()).map(({ seconds }) => seconds)).toEqual(before.map(({ seconds }) => seconds + 1))
    await studio.api.stages.undo({ id: undoId! })
    expect(await list()).toEqual(before)
  })

  it('are refused as a whole when one of them was changed meanwhile', async () => {
    const [first, second] = await list()
    await studio.api.shots.edit({ id: second!.id, change: { action: 'The match burns her thumb.' } })
    const edits = [first!, second!].map(({ id, action }) => ({ id, change: { action: `${action} Slowly.` }, seen: { action } }))
    await expect(studio.api.shots.editMany({ sceneId, edits })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('1B') })
    expect((await list()).map(({ action }) => action).slice(0, 2)).toEqual([first!.action, 'The match burns her thumb.'])
  })

  it('tells before locking what is wrong, and with which shot', async () => {
    const [first] = await list()
    await studio.api.shots.edit({ id: first!.id, change: { seconds: 40 } })
    expect(await studio.api.shots.problems({ sceneId })).toContainEqual({ level: 'warning', shotId: first!.id, message: '1A: It lasts 40 s, longer than a clip of 8 s' })
  })
})
