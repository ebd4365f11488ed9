import { afterAll, beforeAll, expect, it } from 'vitest'
import { capsuleLibrary } from '#core/styles/library.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { noStyle, type Style } from '#core/styles/style.ts'
import { undo } from '#server/undo/index.ts'
import { pngFile } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())

const coast: Style = { ...noStyle, name: 'Coast', palette: 'slate, foam', medium: 'gouache' }
const named = async (name: string) => (await studio.api.styles.capsules()).find(({ style }) => style.name === name)

it('offers the presets, which nobody can change, and after them what was kept', async () => {
  const { id, undoId } = await studio.api.styles.keepCapsule({ style: coast })
  const list = await studio.api.styles.capsules()
  expect(list.map(({ style }) => style.name)).toEqual([...stylePresets.map(({ name }) => name), 'Coast'])
  expect(list.filter((capsule) => capsule.id === null)).toHaveLength(stylePresets.length)
  expect(list.at(-1)).toMatchObject({ id, style: coast, picture: null, drawing: null })
  await undo(studio.ctx, { id: undoId! })
  expect(await named('Coast')).toBeUndefined()
})

it('refuses a name that is taken, a preset’s too; a copy gets the next free one', async () => {
  await expect(studio.api.styles.keepCapsule({ style: { ...coast, name: 'Noir' } })).rejects.toMatchObject({ code: 'CONFLICT' })
  const first = await studio.api.styles.keepCapsule({ style: { ...coast, name: 'noir' }, copy: true })
  const second = await studio.api.styles.keepCapsule({ style: { ...coast, name: 'noir 2' }, copy: true })
  expect([first.name, second.name]).toEqual(['noir 2', 'noir 3'])
  expect((await named('noir 3'))!.style.name).toBe('noir 3')
})

it('does not overwrite what another window wrote meanwhile', async () => {
  const { id } = await studio.api.styles.keepCapsule({ style: { ...coast, name: 'Shared' } })
  const seen = (await named('Shared'))!.style
  await studio.api.styles.editCapsule({ id, style: { ...seen, mood: 'calm' }, seen })
  await expect(studio.api.styles.editCapsule({ id, style: { ...seen, mood: 'wild' }, seen })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect((await named('Shared'))!.style.mood).toBe('calm')
})

it('removed, it leaves every film as it is; undone, the film knows it again', async () => {
  const { projectId } = await studio.film('INT. HALL - DAY\n\nNobody.\n')
  const { id } = await studio.api.styles.keepCapsule({ style: { ...coast, name: 'Gone' } })
  await studio.api.styles.set({ projectId, style: coast, capsuleId: id })
  const { undoId } = await studio.api.styles.removeCapsule({ id })
  expect(await studio.api.styles.get({ projectId })).toMatchObject({ style: coast, capsuleId: null })
  expect((await studio.api.stages.lastUndoable({ projectId: capsuleLibrary }))?.id).toBe(undoId)
  await undo(studio.ctx, { id: undoId! })
  expect(await studio.api.styles.get({ projectId })).toMatchObject({ style: coast, capsuleId: id })
})

it('keeps reference pictures, judged by content, and gives them to the film that takes it', async () => {
  const { projectId } = await studio.film('INT. HALL - DAY\n\nNobody.\n')
  const { id } = await studio.api.styles.keepCapsule({ style: { ...coast, name: 'Pictured' } })
  const { picture } = await studio.api.styles.addReference({ id, file: await pngFile('navy') })
  await studio.api.styles.addReference({ id, file: await pngFile('navy') })
  await expect(studio.api.styles.addReference({ id, file: new File(['<svg/>'], 'a.png', { type: 'image/png' }) })).rejects.toThrow()
  expect((await named('Pictured'))!.referenceHashes).toEqual([picture])
  await studio.api.styles.set({ projectId, style: coast, capsuleId: id, referenceHashes: [picture] })
  const { undoId } = await studio.api.styles.removeReference({ id, hash: picture })
  expect((await named('Pictured'))!.referenceHashes).toEqual([])
  expect((await studio.api.styles.get({ projectId })).referenceHashes).toEqual([picture])
  await undo(studio.ctx, { id: undoId! })
  expect((await named('Pictured'))!.referenceHashes).toEqual([picture])
})
