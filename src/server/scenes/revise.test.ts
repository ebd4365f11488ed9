import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const pier = 'EXT. PIER - NIGHT\n\nRain. IDA, 30, ties a boat to the ladder and counts the lamps along the shore.\n'
const bar = 'INT. BAR - NIGHT\n\nPAUL, 60, wipes a glass that is already clean and looks at the door.\n'
const attic = 'INT. ATTIC - DAY\n\nDust in the light. Ida opens a trunk and finds a photograph of the pier.\n'
const garden = 'EXT. GARDEN - DAY\n\nA dog digs where nobody has planted anything for years.\n'

let studio: Studio
let projectId: ProjectId
let ids: SceneId[]
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film([pier, bar, attic].join('\n'))
  projectId = film.projectId
  ids = film.sceneIds
})

const headings = async () => (await studio.api.scenes.list({ projectId })).map(({ heading }) => heading.split(' ')[1])
const latest = async () => (await studio.api.scripts.list({ projectId }))[0]!
const over = async () => {
  const { id } = await latest()
  return { id, hash: (await studio.api.scripts.text({ id })).hash }
}

describe('writing', () => {
  it('keeps what is typed as a draft beside the approved version, in one place, and once', async () => {
    const first = await studio.api.scripts.save({ projectId, text: `${pier}\n${bar}`, over: await over() })
    expect(first.version).toBe(2)
    const second = await studio.api.scripts.save({ projectId, text: bar, over: first })
    const again = await studio.api.scripts.save({ projectId, text: bar, over: first })
    expect(second).toEqual(again)
    expect(second.id).toBe(first.id)
    expect((await studio.api.scripts.list({ projectId })).map(({ version, current }) => [version, current])).toEqual([[2, false], [1, true]])
  })

  it('starts in a film without a script, and tells lines that are read otherwise than they look', async () => {
    const film = await studio.api.projects.create({ name: 'Empty' })
    const text = 'INT. CELLAR - NIGHT\n\nA drop falls.\nINT. STAIRS - NIGHT\n\nA step.'
    const { version, warnings } = await studio.api.scripts.save({ projectId: film.id, text, over: null })
    expect([version, warnings.map(({ place }) => place.line)]).toEqual([1, [4]])
  })

  it('never overwrites what another window saved, and shows it', async () => {
    const base = await over()
    await studio.api.scripts.save({ projectId, text: bar, over: base })
    const late = studio.api.scripts.save({ projectId, text: attic, over: base })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', data: { text: bar, version: 2 } })
    await expect(studio.api.scripts.save({ projectId, text: attic, over: null })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('keeps an imported file as the version it is', async () => {
    const { id: imported } = await studio.api.scripts.upload({ projectId, file: new File([garden], 'garden.fountain') })
    await studio.api.scripts.save({ projectId, text: bar, over: await over() })
    const list = await studio.api.scripts.list({ projectId })
    expect(list.map(({ version, imported: isImported }) => [version, isImported])).toEqual([[3, false], [2, true], [1, true]])
    expect((await studio.api.scripts.text({ id: imported })).text).toContain('A dog digs')
  })

  it('brings an old version back as a new draft; undo takes the draft away again', async () => {
    const [one] = await studio.api.scripts.list({ projectId })
    await studio.api.scripts.save({ projectId, text: bar, over: await over() })
    const { version, undoId } = await studio.api.scripts.restore({ id: one!.id })
    expect(version).toBe(3)
    await studio.api.stages.undo({ id: undoId! })
    expect((await latest()).version).toBe(2)
  })
})

describe('approving a revision', () => {
  it('keeps untouched scenes, and undo brings the old version back while what is new stays aside', async () => {
    const { undoId, changed } = await studio.revise(projectId, [pier, garden, attic].join('\n'))
    expect(await headings()).toEqual(['PIER', 'GARDEN', 'ATTIC'])
    expect(changed).toHaveLength(1)
    await studio.api.stages.undo({ id: undoId! })
    expect((await studio.api.scenes.list({ projectId })).map(({ id }) => id)).toEqual(ids)
    expect((await studio.api.scripts.list({ projectId })).find(({ current }) => current)?.version).toBe(1)
    const { sceneIds } = await studio.api.scripts.approve({ projectId, scriptId: (await latest()).id })
    expect(sceneIds[1]).toBe(changed[0])
  })

  it('approves an old version again, with its scenes and their ids', async () => {
    const [one] = await studio.api.scripts.list({ projectId })
    await studio.revise(projectId, [garden, attic].join('\n'))
    const { undoId } = await studio.api.scripts.approve({ projectId, scriptId: one!.id })
    expect((await studio.api.scenes.list({ projectId })).map(({ id }) => id)).toEqual(ids)
    await studio.api.stages.undo({ id: undoId! })
    expect(await headings()).toEqual(['GARDEN', 'ATTIC'])
  })

  it('refuses a version without a scene', async () => {
    const { id } = await studio.api.scripts.save({ projectId, text: '\n', over: await over() })
    await expect(studio.api.scripts.approve({ projectId, scriptId: id })).rejects.toMatchObject({ code: 'REFUSED' })
    expect(await headings()).toHaveLength(3)
  })
})

describe('scenes', () => {
  it('are put aside and taken up again, as one step', async () => {
    const { undoId } = await studio.api.scenes.defer({ projectId, ids: ids.slice(0, 2), deferred: true })
    const deferred = async () => (await studio.api.scenes.list({ projectId })).map((scene) => scene.deferred)
    expect(await deferred()).toEqual([true, true, false])
    await studio.api.stages.undo({ id: undoId! })
    expect(await deferred()).toEqual([false, false, false])
    const none = await studio.api.scenes.defer({ projectId, ids, deferred: false })
    expect(none.undoId).toBeNull()
  })

  it('stay where the user moved them, also after a revision of the script', async () => {
    const { undoId } = await studio.api.scenes.move({ id: ids[2]!, after: null })
    expect(await headings()).toEqual(['ATTIC', 'PIER', 'BAR'])
    await studio.revise(projectId, [pier, garden, bar, attic].join('\n'))
    expect(await headings()).toEqual(['ATTIC', 'PIER', 'GARDEN', 'BAR'])
    await expect(studio.api.stages.undo({ id: undoId! })).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})
