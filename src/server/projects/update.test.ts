import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let id: ProjectId
beforeAll(async () => {
  studio = await openStudio()
  id = (await studio.api.projects.create({ name: 'The Hall' })).id
})
afterAll(() => studio.close())

describe('settings of a film', () => {
  it('can be taken back one by one', async () => {
    const { undoId, aspectRatio } = await studio.api.projects.update({ id, change: { aspectRatio: '9:16' } })
    expect(aspectRatio).toBe('9:16')
    await studio.api.stages.undo({ id: undoId! })
    expect((await studio.api.projects.get({ id })).aspectRatio).toBe('16:9')
  })

  it('are not overwritten from a window that saw something older', async () => {
    await studio.api.projects.update({ id, change: { tone: 'quiet' }, seen: { tone: '' } })
    await expect(studio.api.projects.update({ id, change: { tone: 'loud' }, seen: { tone: '' } })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('quiet') })
    expect((await studio.api.projects.get({ id })).tone).toBe('quiet')
  })
})
