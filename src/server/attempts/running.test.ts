import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())

it('lists what waits, takes it back when asked to, and never makes it', async () => {
  const { projectId } = await studio.film('INT. HALL - DAY\n\nRITA, 20, green coat, waits.\n\nRITA\nHello?\n')
  const { assetId } = await studio.api.assets.add({ projectId, kind: 'character', name: 'Otto', sceneIds: [] })
  const { attemptId } = await studio.api.assets.makePicture({ id: assetId })
  expect((await studio.api.attempts.running({ projectId })).map(({ id, state }) => [id, state])).toEqual([[attemptId, 'queued']])

  await studio.api.attempts.cancel({ id: attemptId })
  await studio.work()
  await new Promise((resolve) => setTimeout(resolve, 1200))
  expect(await studio.api.attempts.running({ projectId })).toEqual([])
  expect(studio.requests).toEqual([])
  await expect(studio.api.attempts.cancel({ id: attemptId })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('cancelled already') })
})
