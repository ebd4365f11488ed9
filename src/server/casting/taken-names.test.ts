import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, ProjectId, UndoId } from '#core/ids.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const studio: Studio = await openStudio()
let projectId: ProjectId
let lamp: AssetId, boat: AssetId
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film('INT. SHED - DAY\n\nA LAMP glows. The BOAT rocks.\n')
  projectId = film.projectId
  const cast = castOf(studio, projectId)
  lamp = await cast.asset('LAMP', { kind: 'prop' })
  boat = await cast.asset('BOAT', { kind: 'prop', aliases: ['DINGHY'] })
})

const { assets, stages } = studio.api
const rename = (id: AssetId, name: string) => assets.edit({ id, change: { name } })
const add = (name: string) => assets.add({ projectId, kind: 'prop', name, aliases: [], description: '', anyway: true, sceneIds: [] })
const undo = ({ undoId }: { undoId: UndoId | null }) => stages.undo({ id: undoId! })

/** Nothing is changed, and what stands in the way is named. */
async function isRefused(change: () => Promise<unknown>, name: string, other: AssetId) {
  const before = await everyRow(studio)
  await expect(change()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(`There is a prop named ${name} already.`), data: { assetId: other } })
  expect(await everyRow(studio)).toEqual(before)
}

it('undoing a rename does not take back a name that another one was given since', async () => {
  const renamed = await rename(lamp, 'LANTERN')
  await assets.edit({ id: boat, change: { name: 'Lamp', aliases: [] } })
  await isRefused(() => undo(renamed), 'Lamp', boat)
  await rename(boat, 'SHIP')
  await undo(renamed)
  expect((await assets.list({ projectId })).map(({ name }) => name).toSorted()).toEqual(['LAMP', 'SHIP'])
})

it('neither does undoing a change of type or a merge', async () => {
  const retyped = await assets.retype({ id: lamp, kind: 'location' })
  await rename(boat, 'LAMP')
  await isRefused(() => undo(retyped), 'LAMP', boat)
  await rename(boat, 'BOAT')
  await undo(retyped)
  const merged = await assets.merge({ survivorId: boat, absorbed: [{ assetId: lamp, as: 'name' }] })
  const { assetId: newer } = await add('LAMP')
  await isRefused(() => undo(merged), 'LAMP', newer)
})

it('a sidelined one comes back when nobody else is on the board under its name, by restoring as by undo', async () => {
  const sidelined = await assets.sideline({ ids: [lamp] })
  const { assetId: newer } = await add('LAMP')
  await isRefused(() => assets.restore({ ids: [lamp] }), 'LAMP', newer)
  await isRefused(() => undo(sidelined), 'LAMP', newer)
  await assets.sideline({ ids: [newer] })
  await assets.restore({ ids: [lamp] })
})

it('namesakes made on purpose do not stand in the way of what is undone', async () => {
  const { assetId: twin } = await add('LAMP')
  const sidelined = await assets.sideline({ ids: [lamp] })
  await assets.edit({ id: twin, change: { description: 'brass' } })
  await undo(sidelined)
})

it('unmerging and splitting off an alias name who has the name by now', async () => {
  await assets.merge({ survivorId: boat, absorbed: [{ assetId: lamp, as: 'name' }] })
  const { assetId: newer } = await add('LAMP')
  await isRefused(() => assets.unmerge({ id: lamp }), 'LAMP', newer)
  const { assetId: dinghy } = await add('DINGHY')
  await isRefused(() => assets.splitAlias({ id: boat, alias: 'DINGHY' }), 'DINGHY', dinghy)
})
