import { and, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FrameSide } from '#core/casting/presence.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { undo } from '#server/undo/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { castOf, pngFile } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
let shotIds: ShotId[]
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks. She hears a door.\n\nShe leaves.\n')
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, projectId)
  const nora = await cast.asset('Nora', { description: 'a tall woman in a red coat' })
  await cast.picture(nora, '#b03030')
  const look = await cast.look(nora, sceneId)
  shotIds = [await cast.shot(sceneId, 1, 'Nora counts sacks. She hears a door.'), await cast.shot(sceneId, 2, 'She leaves.')]
  for (const shotId of shotIds) await cast.cast(sceneId, shotId, look)
  await made()
}, 60_000)
afterAll(() => studio.close())
afterEach(async () => {
  for (const { id } of await studio.api.shots.references({ sceneId })) await studio.api.shots.removeReference({ id })
})

const frames = async () => (await studio.api.frames.list({ sceneId })).map(({ label, side, freshness, reasons, sent }) => ({ frame: `${label} ${side}`, freshness, reasons, sent }))
const standing = async () => Object.fromEntries((await frames()).map(({ frame, freshness }) => [frame, freshness]))
const references = async () => (await studio.api.shots.references({ sceneId })).map(({ id: _, shotId: __, ...rest }) => rest)
const inFilm = async () => (await studio.api.stages.status({ projectId })).filter(({ slot, freshness }) => slot.kind === 'frame' && freshness !== 'fresh').map(({ label, slot, freshness, reasons }) => ({ frame: `${label} ${slot.facet}`, freshness, reasons }))
const allFresh = { '1A start': 'fresh', '1A end': 'fresh', '1B start': 'fresh', '1B end': 'fresh' }

async function made() {
  await studio.api.frames.requestMany({ sceneId, sides: ['start', 'end'] })
  await vi.waitFor(async () => expect(await standing()).toEqual(allFresh), { timeout: 20_000, interval: 100 })
}

const lastRequest = (shot: string, side: FrameSide) => studio.requests.findLast((request) => request.purpose === 'frame' && request.shot === shot && request.side === side)!

describe('a reference that somebody brings for a shot', () => {
  it('goes with its frames at its number, with what is to be taken from it, and only they become out of date', async () => {
    const { id, picture, undoId } = await studio.api.shots.addReference({ shotId: shotIds[0]!, note: 'Nora low on the left', file: await pngFile('#eeeeee') })
    expect(await references()).toEqual([{ purpose: 'composition', frames: 'both', note: 'Nora low on the left', picture, unread: 'Painter reads no sketches: this one is sent and not followed' }])
    expect((await frames()).map(({ frame, freshness, reasons }) => ({ frame, freshness, reasons }))).toEqual([
      { frame: '1A start', freshness: 'outdated', reasons: ['storyboard: nothing → a picture'] },
      { frame: '1A end', freshness: 'outdated', reasons: ['storyboard: nothing → a picture'] },
      { frame: '1B start', freshness: 'fresh', reasons: [] },
      { frame: '1B end', freshness: 'fresh', reasons: [] },
    ])
    expect(await inFilm()).toEqual([
      { frame: '1A start', freshness: 'outdated', reasons: ['storyboard: nothing → a picture'] },
      { frame: '1A end', freshness: 'outdated', reasons: ['storyboard: nothing → a picture'] },
    ])
    const plan = await studio.api.frames.plan({ shotId: shotIds[0]!, side: 'start' })
    expect(plan.passes[0]!.references.at(-1)).toMatchObject({ number: 2, name: 'storyboard', kind: 'composition', hash: picture, traits: 'Nora low on the left' })

    await made()
    const { references: sent, text } = lastRequest('1A', 'start')
    expect(sent.map(({ number, kind }) => ({ number, kind }))).toEqual([{ number: 1, kind: 'character' }, { number: 2, kind: 'composition' }])
    expect(text).toContain('Image #2: storyboard (composition)')
    expect(text).toContain('Image #2 is a storyboard sketch of this shot: follow its framing, positions and sizes, and nothing of its style (Nora low on the left).')
    expect(lastRequest('1A', 'end').references.map(({ kind }) => kind)).toEqual(['continuity', 'character', 'composition'])

    await studio.api.shots.editReference({ id, change: { note: 'Nora high on the right' }, seen: { note: 'Nora low on the left' } })
    expect((await frames())[0]).toMatchObject({ freshness: 'outdated', reasons: ['storyboard, note: Nora low on the left → Nora high on the right'] })
    await expect(studio.api.shots.editReference({ id, change: { note: 'nowhere' }, seen: { note: 'Nora low on the left' } })).rejects.toMatchObject({ code: 'CONFLICT', data: { now: { note: 'Nora high on the right' } } })
    const changed = await studio.api.shots.editReference({ id, change: { purpose: 'look', note: 'Nora low on the left' } })
    expect((await frames())[0]).toMatchObject({ reasons: ['reference: storyboard → mood picture'] })
    expect((await references())[0]!.unread).toBe('')
    await undo(studio.ctx, { id: changed.undoId! })
    await studio.api.shots.editReference({ id, change: { note: 'Nora low on the left' } })
    expect(await standing()).toEqual(allFresh)
    await expect(undo(studio.ctx, { id: undoId! })).resolves.toBeDefined()
    expect((await frames())[0]).toMatchObject({ reasons: ['storyboard: a picture → nothing'] })
  })

  it('may be taken away, and undo brings it back and its frames with it', async () => {
    const { id } = await studio.api.shots.addReference({ shotId: shotIds[0]!, note: 'Nora low on the left', file: await pngFile('#eeeeee') })
    await made()
    const { undoId } = await studio.api.shots.removeReference({ id })
    expect((await frames())[0]).toMatchObject({ freshness: 'outdated', reasons: ['storyboard: a picture → nothing'] })
    await undo(studio.ctx, { id: undoId! })
    expect(await standing()).toEqual(allFresh)
  })

  it('for the start frame leaves what the end frame itself would be asked, though it waits for its start', async () => {
    const { id } = await studio.api.shots.addReference({ shotId: shotIds[1]!, purpose: 'look', frames: 'start', file: await pngFile('#802000') })
    expect((await inFilm()).filter(({ frame }) => frame.startsWith('1B'))).toEqual([
      { frame: '1B start', freshness: 'outdated', reasons: ['mood picture: nothing → a picture'] },
      { frame: '1B end', freshness: 'waits', reasons: ['waits for the start frame'] },
    ])
    await studio.api.shots.removeReference({ id })
  })

  it('is stripped of what the camera wrote, and refused when it is no picture', async () => {
    const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } }).withExif({ IFD0: { Copyright: 'somebody' } }).jpeg().toBuffer()
    const { id, picture } = await studio.api.shots.addReference({ shotId: shotIds[1]!, purpose: 'detail', file: new File([new Uint8Array(photo)], 'photo.jpg', { type: 'image/jpeg' }) })
    const { buffer } = await import('node:stream/consumers')
    expect((await sharp(await buffer(await studio.ctx.blobs.get(picture))).metadata()).exif).toBeUndefined()
    await studio.api.shots.removeReference({ id })
    await expect(studio.api.shots.addReference({ shotId: shotIds[1]!, file: new File(['text'], 'photo.jpg', { type: 'image/jpeg' }) })).rejects.toThrow('This is no picture we know')
  })

  it('is one of three at most in one frame', async () => {
    const add = async (frames: 'start' | 'end' | 'both') => studio.api.shots.addReference({ shotId: shotIds[1]!, frames, file: await pngFile('#123456') })
    const ids = [await add('start'), await add('start'), await add('both'), await add('end')].map(({ id }) => id)
    await expect(add('both')).rejects.toThrow('At most 3 references go with one frame')
    await expect(studio.api.shots.editReference({ id: ids[3]!, change: { frames: 'both' } })).rejects.toThrow('the start frame has 3')
    for (const id of ids) await studio.api.shots.removeReference({ id })
  })

  it('is kept by the bytes it is made of, as long as somebody can undo its removal', async () => {
    const { id, picture } = await studio.api.shots.addReference({ shotId: shotIds[1]!, file: await pngFile('#0f0f77') })
    const stored = async () => (await studio.ctx.db.select().from(blobs).where(eq(blobs.hash, picture))).length
    await studio.ctx.db.update(blobs).set({ createdAt: new Date(0) })
    await studio.api.stages.collect({})
    expect(await stored()).toBe(1)
    expect((await studio.api.stages.space({})).films[0]!.uploads.files).toBeGreaterThanOrEqual(2)
    const { undoId } = await studio.api.shots.removeReference({ id })
    await studio.api.stages.collect({})
    expect(await stored()).toBe(1)
    await undo(studio.ctx, { id: undoId! })
    await studio.api.shots.removeReference({ id })
  })
})

describe('the references of shots that are divided, joined, moved and taken out', () => {
  const byShot = async () => {
    const labels = new Map((await studio.api.shots.list({ sceneId })).map(({ id, label }) => [id, label]))
    return (await studio.api.shots.references({ sceneId })).map(({ shotId, purpose, frames }) => `${labels.get(shotId)} ${purpose} ${frames}`)
  }

  it('stay with the frame they were brought for, and undo gives back exactly what was', async () => {
    const [first, second] = shotIds as [ShotId, ShotId]
    for (const [purpose, side] of [['composition', 'start'], ['look', 'both'], ['detail', 'end']] as const)
      await studio.api.shots.addReference({ shotId: first, purpose, frames: side, file: await pngFile('#445566') })
    const before = await byShot()
    expect(before).toEqual(['1A composition start', '1A look both', '1A detail end'])

    const split = await studio.api.shots.split({ id: first })
    expect(await byShot()).toEqual(['1A composition start', '1A look both', '1B look both', '1B detail end'])
    const merged = await studio.api.shots.merge({ id: first, into: 'next' })
    expect(await byShot()).toEqual(before)
    await undo(studio.ctx, { id: merged.undoId! })
    await undo(studio.ctx, { id: split.undoId! })
    expect(await byShot()).toEqual(before)

    const joined = await studio.api.shots.merge({ id: first, into: 'next' })
    expect(await byShot()).toEqual(['1A composition start', '1A look start'])
    await undo(studio.ctx, { id: joined.undoId! })
    const moved = await studio.api.shots.move({ id: first, after: second })
    expect(await byShot()).toEqual(before.map((line) => line.replace('1A', '1B')))
    await undo(studio.ctx, { id: moved.undoId! })
    const removed = await studio.api.shots.remove({ id: first })
    expect(await byShot()).toEqual([])
    await undo(studio.ctx, { id: removed.undoId! })
    expect(await byShot()).toEqual(before)
  })

  it('are told with the attempt that was made with them', async () => {
    await studio.api.shots.addReference({ shotId: shotIds[0]!, file: await pngFile('#eeeeee') })
    await made()
    const [row] = await studio.ctx.db.select().from(attempts).where(and(eq(attempts.kind, 'frame'), eq(attempts.subjectId, shotIds[0]!), eq(attempts.facet, 'start'), eq(attempts.selected, true)))
    const told = (await studio.api.attempts.list({ kind: 'frame', subjectId: shotIds[0]!, facet: 'start' })).find(({ id }) => id === row!.id)
    expect(JSON.stringify(told)).toContain('Reference for the composition')
  })
})
