import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undo } from '#server/undo/index.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = `INT. GATE HOUSE - NIGHT

The RED GUARD lifts the barrier. The TALL GUARD yawns.

EXT. BRIDGE - NIGHT

The TALL GUARD walks with a lantern.

INT. CELLAR - NIGHT

Will the lamp go out? WILL shivers.
`

const studio: Studio = await openStudio()
let projectId: ProjectId
let gate: SceneId, bridge: SceneId, cellar: SceneId
let cast: ReturnType<typeof castOf>
let guard: AssetId
let look: LookId
let lifts: ShotId, yawns: ShotId
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ;[gate, bridge, cellar] = film.sceneIds as [SceneId, SceneId, SceneId]
  cast = castOf(studio, projectId)
  guard = await cast.asset('TALL GUARD', { aliases: ['RED GUARD'] })
  await cast.mention(guard, gate, 'The RED GUARD lifts the barrier.')
  await cast.mention(guard, gate, 'The TALL GUARD yawns.')
  await cast.mention(guard, bridge, 'The TALL GUARD walks with a lantern.')
  look = await cast.look(guard, gate)
  lifts = await cast.shot(gate, 1, 'The RED GUARD lifts the barrier.')
  yawns = await cast.shot(gate, 2, 'The TALL GUARD yawns.')
  await cast.cast(gate, lifts, look)
  await cast.cast(gate, yawns, look)
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, gate))
})

const row = async (id: AssetId) => (await studio.ctx.db.select().from(assets).where(eq(assets.id, id)))[0]!
const livingLooks = async (id: AssetId) => (await studio.ctx.db.select().from(looks).where(eq(looks.assetId, id))).filter(({ removedAt }) => removedAt === null)
const shotsOf = async (id: AssetId) => {
  const rows = await studio.ctx.db.select({ shotId: assignments.shotId }).from(assignments).innerJoin(looks, eq(looks.id, assignments.lookId)).where(eq(looks.assetId, id))
  return rows.map(({ shotId }) => shotId)
}
const takenBack = async (change: () => Promise<{ undoId: Parameters<typeof undo>[1]['id'] | null }>) => {
  const before = await everyRow(studio)
  const { undoId } = await change()
  expect(await everyRow(studio)).not.toEqual(before)
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
}

describe('editing an asset', () => {
  it('keeps the old name of a renamed one as an alias, since the script says it', async () => {
    await studio.api.assets.edit({ id: guard, change: { name: 'BORIS', description: 'two metres tall', count: 2 } })
    expect(await row(guard)).toMatchObject({ name: 'BORIS', aliases: ['RED GUARD', 'TALL GUARD'], description: 'two metres tall', count: 2 })
  })

  it('refuses the name of another asset of its kind and offers to merge', async () => {
    const other = await cast.asset('WILL')
    await expect(studio.api.assets.edit({ id: guard, change: { name: 'Will' } })).rejects.toMatchObject({ code: 'CONFLICT', data: { assetId: other, offer: 'merge' } })
  })

  it('is refused while it is locked, and is possible after one click', async () => {
    await studio.api.assets.lock({ ids: [guard], locked: true })
    await expect(studio.api.assets.edit({ id: guard, change: { description: 'short' } })).rejects.toThrow('TALL GUARD is locked')
    await studio.api.assets.lock({ ids: [guard], locked: false })
    await studio.api.assets.edit({ id: guard, change: { description: 'short' } })
    expect(await row(guard)).toMatchObject({ description: 'short' })
  })

  it('changes its type; what becomes a character is a person unless it is said', async () => {
    const parrot = await cast.asset('PARROT', { kind: 'prop', nature: 'thing' })
    await studio.api.assets.retype({ id: parrot, kind: 'character' })
    expect(await row(parrot)).toMatchObject({ kind: 'character', nature: 'person' })
    await studio.api.assets.retype({ id: parrot, kind: 'character', nature: 'animal' })
    expect(await row(parrot)).toMatchObject({ nature: 'animal' })
  })

  it('is undone', async () => {
    await takenBack(() => studio.api.assets.edit({ id: guard, change: { name: 'BORIS' } }))
    await takenBack(() => studio.api.assets.retype({ id: guard, kind: 'extra' }))
    await takenBack(() => studio.api.assets.lock({ ids: [guard], locked: true }))
  })
})

describe('sidelining', () => {
  it('keeps looks and assignments, and sends it to frames as words with the reason', async () => {
    await cast.picture(guard, 'green')
    await studio.api.assets.sideline({ ids: [guard] })
    expect(await livingLooks(guard)).toHaveLength(1)
    expect(await shotsOf(guard)).toHaveLength(2)
    const [frame] = await studio.api.frames.list({ sceneId: gate })
    expect(frame!.words).toEqual([{ name: 'TALL GUARD', reason: 'sidelined' }])
  })

  it('leaves locked ones alone and names them', async () => {
    const will = await cast.asset('WILL')
    await studio.api.assets.lock({ ids: [will], locked: true })
    expect(await studio.api.assets.sideline({ ids: [guard, will] })).toMatchObject({ changed: [guard], locked: [will] })
    expect(await row(will)).toMatchObject({ state: 'kept' })
    await expect(studio.api.assets.sideline({ ids: [will] })).rejects.toThrow('Unlock first')
  })

  it('is taken back by restoring: what would be sent is what it was before', async () => {
    await cast.picture(guard, 'green')
    await cast.look(guard, bridge)
    const before = await studio.api.frames.list({ sceneId: gate })
    await studio.api.assets.sideline({ ids: [guard] })
    expect(await studio.api.frames.list({ sceneId: gate })).not.toEqual(before)
    await studio.api.assets.restore({ ids: [guard] })
    expect(await studio.api.frames.list({ sceneId: gate })).toEqual(before)
  })

  it('restores one that never came into a scene into all that show it, and there into the shots that name it', async () => {
    const lantern = await cast.asset('lantern', { kind: 'prop', nature: 'thing', state: 'sidelined' })
    await cast.mention(lantern, gate, 'The TALL GUARD yawns.')
    await cast.mention(lantern, bridge, 'The TALL GUARD walks with a lantern.')
    const raises = await cast.shot(gate, 3, 'The RED GUARD raises the lantern.')
    await studio.api.assets.restore({ ids: [lantern] })
    expect(new Set((await livingLooks(lantern)).map(({ sceneId }) => sceneId))).toEqual(new Set([gate, bridge]))
    expect(await shotsOf(lantern)).toEqual([raises])
  })

  it('does not bring it into a scene the user took it out of', async () => {
    const lantern = await cast.asset('lantern', { kind: 'prop', state: 'sidelined' })
    await cast.mention(lantern, bridge, 'The TALL GUARD walks with a lantern.')
    await cast.look(lantern, bridge, { removedAt: new Date() })
    await studio.api.assets.restore({ ids: [lantern] })
    expect(await livingLooks(lantern)).toEqual([])
  })

  it('is undone, and so is restoring', async () => {
    await takenBack(() => studio.api.assets.sideline({ ids: [guard] }))
    const lantern = await cast.asset('lantern', { kind: 'prop', state: 'sidelined' })
    await cast.mention(lantern, bridge, 'The TALL GUARD walks with a lantern.')
    await takenBack(() => studio.api.assets.restore({ ids: [lantern] }))
  })
})

describe('an asset added by hand', () => {
  it('is found in the script by its names as words, and in its shots', async () => {
    const { assetId, sceneIds } = await studio.api.assets.add({ projectId, kind: 'prop', name: 'Barrier', aliases: ['the lantern'] })
    expect(sceneIds).toEqual([gate])
    expect(await shotsOf(assetId)).toEqual([lifts])
    expect(await row(assetId)).toMatchObject({ state: 'kept', origin: 'manual' })
  })

  it('does not take a verb for somebody’s name', async () => {
    const { sceneIds } = await studio.api.assets.add({ projectId, kind: 'character', name: 'WILL' })
    expect(sceneIds).toEqual([cellar])
  })

  it('comes into the ticked scenes only, and may be made in one of them', async () => {
    const { assetId, sceneIds } = await studio.api.assets.add({ projectId, kind: 'extra', name: 'moths', count: 20, sceneIds: [bridge], madeInScene: bridge })
    expect(sceneIds).toEqual([bridge])
    const [listed] = (await studio.api.assets.list({ projectId })).filter(({ id }) => id === assetId)
    expect(listed).toMatchObject({ count: 20, madeInScene: bridge, sceneIds: [bridge] })
  })

  it('offers to restore a sidelined one of that name, and to merge one that was absorbed', async () => {
    const old = await cast.asset('Ottilie', { state: 'sidelined' })
    await expect(studio.api.assets.add({ projectId, kind: 'character', name: 'OTTILIE' })).rejects.toMatchObject({ code: 'CONFLICT', data: { assetId: old, offer: 'restore' } })
    await cast.asset('Otto', { state: 'absorbed', absorbedBy: guard, absorbedAs: 'name' })
    await expect(studio.api.assets.add({ projectId, kind: 'character', name: 'otto' })).rejects.toMatchObject({ data: { assetId: guard, offer: 'merge' } })
    await studio.api.assets.add({ projectId, kind: 'character', name: 'OTTILIE', anyway: true })
  })

  it('is undone', async () => {
    await takenBack(() => studio.api.assets.add({ projectId, kind: 'prop', name: 'Barrier' }))
  })
})

describe('an alias split off', () => {
  it('takes its quotes, a look in its scenes and the shots whose words are about it', async () => {
    const { assetId } = await studio.api.assets.splitAlias({ id: guard, alias: 'red guard' })
    expect(await row(assetId)).toMatchObject({ name: 'RED GUARD', kind: 'character', aliases: [] })
    expect(await row(guard)).toMatchObject({ aliases: [] })
    const quotes = await studio.ctx.db.select({ quote: mentions.quote }).from(mentions).where(eq(mentions.assetId, assetId))
    expect(quotes).toEqual([{ quote: 'The RED GUARD lifts the barrier.' }])
    expect(await shotsOf(assetId)).toEqual([lifts])
    expect(await shotsOf(guard)).toEqual([yawns])
  })

  it('takes the look itself, with all its work, where only the alias is seen', async () => {
    await studio.ctx.db.delete(mentions).where(eq(mentions.quote, 'The TALL GUARD yawns.'))
    const { assetId } = await studio.api.assets.splitAlias({ id: guard, alias: 'RED GUARD' })
    expect((await livingLooks(assetId)).map(({ id }) => id)).toEqual([look])
  })

  it('is undone', async () => {
    await takenBack(() => studio.api.assets.splitAlias({ id: guard, alias: 'RED GUARD' }))
  })
})

describe('pictures', () => {
  it('are removed: the asset is words again, until the picture is brought back', async () => {
    const { picture } = await cast.picture(guard, 'green')
    const { undoId } = await studio.api.assets.removePicture({ id: guard })
    const listed = async () => (await studio.api.assets.list({ projectId })).find(({ id }) => id === guard)
    expect(await listed()).toMatchObject({ picture: null, pictured: false })
    await undo(studio.ctx, { id: undoId! })
    expect(await listed()).toMatchObject({ picture, pictured: true })
  })

  it('are chosen among the attempts, starred, and deleted unless they are in use', async () => {
    const first = await cast.picture(guard, 'green')
    const second = await cast.picture(guard, 'blue')
    await expect(studio.api.attempts.remove({ id: second.attemptId })).rejects.toThrow('the one in use')
    await studio.api.attempts.select({ id: first.attemptId })
    await studio.api.attempts.star({ id: second.attemptId, starred: true })
    const list = () => studio.api.attempts.list({ kind: 'asset', subjectId: guard, facet: '' })
    expect((await list()).map(({ id, selected, starred }) => ({ id, selected, starred }))).toEqual([
      { id: second.attemptId, selected: false, starred: true },
      { id: first.attemptId, selected: true, starred: false },
    ])
    await studio.api.looks.edit({ id: look, change: { referenceAttemptId: second.attemptId } })
    await expect(studio.api.attempts.remove({ id: second.attemptId })).rejects.toThrow('chosen reference')
    await studio.api.looks.edit({ id: look, change: { referenceAttemptId: null } })
    const { undoId } = await studio.api.attempts.remove({ id: second.attemptId })
    expect(await list()).toHaveLength(1)
    await undo(studio.ctx, { id: undoId! })
    expect(await list()).toHaveLength(2)
  })
})
