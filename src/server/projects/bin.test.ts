import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
beforeAll(async () => {
  studio = await openStudio()
  ;({ projectId } = await studio.film('INT. HALL - DAY\n\nOTTO waits.\n', 'The Hall'))
})
afterAll(() => studio.close())

const listed = async () => (await studio.api.projects.list()).map(({ name }) => name)

describe('a film in the bin', () => {
  it('is no longer among the films, and keeps everything; undo brings it back', async () => {
    const { undoId } = await studio.api.projects.remove({ id: projectId })
    expect(await listed()).toEqual([])
    expect((await studio.api.projects.get({ id: projectId })).removedAt).toEqual(expect.any(Date))
    expect(await studio.api.scenes.list({ projectId })).toHaveLength(1)
    await studio.api.stages.undo({ id: undoId! })
    expect(await listed()).toEqual(['The Hall'])
  })

  it('is taken out again as it was; doing either twice does nothing', async () => {
    await studio.api.projects.remove({ id: projectId })
    expect(await studio.api.projects.remove({ id: projectId })).toEqual({ undoId: null })
    expect((await studio.api.projects.restore({ id: projectId })).undoId).not.toBeNull()
    expect(await studio.api.projects.restore({ id: projectId })).toEqual({ undoId: null })
    expect(await listed()).toEqual(['The Hall'])
  })

  it('says in words that the film does not exist', async () => {
    await expect(studio.api.projects.remove({ id: '00000000-0000-4000-8000-000000000000' as ProjectId })).rejects.toThrow(/does not exist/)
  })
})
