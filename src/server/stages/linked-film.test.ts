import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { makeFilm } from './make-film.ts'

const script = `INT. LIBRARY - NIGHT

VERA, a woman in a green dress, climbs the ladder. She takes a book from the highest shelf and blows the dust off it.

VERA
There you are. I have been looking for you since the spring, in every room of this house.

The ladder creaks. She holds on to the shelf and looks down. A mouse runs over the carpet below her.

VERA
Only a mouse. Only a mouse and an old ladder, and nobody to hold it for me.
`

let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  const film = await studio.film(script)
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  await make()
  await studio.api.frames.linkScene({ sceneId })
})
afterAll(() => studio.close())

const make = () => makeFilm(studio.ctx, projectId, () => undefined)
const open = async () => (await studio.api.stages.status({ projectId })).filter(({ freshness }) => freshness !== 'fresh').map(({ label, what }) => `${label} ${what}`)

describe('a film whose shots are linked', () => {
  it('is made in the order its frames agree, so that nothing is out of date afterwards and nothing is paid for twice', async () => {
    expect((await open()).length).toBeGreaterThan(0)
    await make()
    expect(await open()).toEqual([])
    const asked = studio.requests.length
    await make()
    expect(studio.requests).toHaveLength(asked)
  })

  it('waits with what refers to a frame that is out of date, and says for which', async () => {
    const [first] = await studio.api.shots.list({ sceneId })
    const { undoId } = await studio.api.shots.edit({ id: first!.id, change: { camera: { ...first!.camera, size: 'extreme_close' } } })
    const status = await studio.api.stages.status({ projectId })
    const later = status.filter(({ slot, label }) => slot.kind === 'frame' && !label.startsWith(first!.label))
    expect(later.length).toBeGreaterThan(0)
    expect(later.map(({ freshness }) => freshness)).toEqual(later.map(() => 'waits'))
    await studio.api.stages.undo({ id: undoId! })
    expect(await open()).toEqual([])
  })

  it('shows a frame of its own again when the shot it was matched to is deleted, and can still be made', async () => {
    const list = await studio.api.shots.list({ sceneId })
    const [first, second] = list
    await studio.api.frames.link({ shotId: second!.id, side: 'start', kind: 'match', from: { shotId: first!.id, side: 'end' } })
    await make()
    expect(await open()).toEqual([])
    await studio.api.shots.remove({ id: first!.id })
    await make()
    expect(await open()).toEqual([])
  })
})
