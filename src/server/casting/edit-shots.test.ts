import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { extract } from '#server/breakdown/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { followScript } from './follow-script.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = `INT. OFFICE - DAY

VERA, 50, grey suit, writes a letter at the desk. The lamp flickers twice. Snow falls behind the window all the while, thick and slow, as on every evening of that winter. JONAS walks in with a parcel and stops. He puts the parcel on the desk. Vera looks up at him and says nothing at all for a very long time. Jonas leaves the room.
`

let studio: Studio
let projectId: ProjectId
let sceneId: SceneId
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  sceneId = film.sceneIds[0]!
  const { extractionId } = await studio.api.breakdown.preview({ projectId })
  await extract(studio.ctx, { extractionId })
  const assetIds = (await studio.api.assets.list({ projectId })).map(({ id }) => id)
  await studio.api.breakdown.confirm({ projectId, extractionId, assetIds, pictured: [] })
  await studio.api.shots.draft({ projectId, sceneIds: [sceneId] })
  await studio.api.casting.populate({ sceneId })
})

const shots = () => studio.api.shots.list({ sceneId })
const words = async () => (await shots()).flatMap(({ action }) => action.split(' ')).filter(Boolean)

async function presences(): Promise<Record<string, string[]>> {
  const list = await shots()
  const looks = await studio.api.looks.list({ sceneId })
  const casting = await studio.api.casting.list({ sceneId })
  return Object.fromEntries(
    looks
      .filter(({ kind }) => kind === 'character')
      .map(({ id, name }) => [name.toLowerCase(), list.map((shot) => casting.find((one) => one.lookId === id && one.shotId === shot.id)?.presence ?? '-')]),
  )
}

describe('a shot list', () => {
  it('covers every word of the scene once, and says who comes and goes', async () => {
    expect((await words()).join(' ')).toBe(script.split('\n\n')[1]!.trim())
    const { jonas } = await presences()
    expect(jonas!.join(' ')).toMatch(/enters.*exits|passes_through/)
  })

  it('opened twice at the same time is cast once', async () => {
    await studio.ctx.db.delete(assignments).where(eq(assignments.sceneId, sceneId))
    await studio.ctx.db.execute(`update scenes set populated_at = null where id = '${sceneId}'`)
    const [one, two] = await Promise.all([studio.api.casting.populate({ sceneId }), studio.api.casting.populate({ sceneId })])
    expect([one.populated, two.populated].filter((count) => count > 0)).toHaveLength(1)
  })
})

describe('split and merge', () => {
  it('keep every word, add up to the same time, and undo each other', async () => {
    const before = { shots: await shots(), presences: await presences() }
    const [first] = before.shots
    const { shotIds, undoId } = await studio.api.shots.split({ id: first!.id })
    const after = await shots()
    expect(after).toHaveLength(before.shots.length + 1)
    expect(after.map(({ id }) => id).slice(0, 2)).toEqual(shotIds)
    expect((await words()).join(' ')).toBe(script.split('\n\n')[1]!.trim())

    await studio.api.shots.merge({ id: shotIds[0]!, into: 'next' })
    expect((await shots())[0]).toMatchObject({ id: first!.id, action: first!.action, seconds: first!.seconds })
    expect(await presences()).toEqual(before.presences)
    await expect(studio.api.stages.undo({ id: undoId! })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('can be taken back, with everything that belongs to the shots', async () => {
    const before = { shots: await shots(), presences: await presences() }
    const { undoId } = await studio.api.shots.split({ id: before.shots[0]!.id })
    await studio.api.stages.undo({ id: undoId! })
    expect({ shots: await shots(), presences: await presences() }).toEqual(before)
  })

  it('give a passing asset the frame that shows it', async () => {
    const [shot] = await shots()
    const look = (await studio.api.looks.list({ sceneId })).find(({ name }) => /jonas/i.test(name))!
    await studio.api.casting.paint({ sceneId, cells: [{ shotId: shot!.id, lookId: look.id, presence: 'passes_through' }] })
    await studio.api.shots.split({ id: shot!.id, anchor: look.id })
    expect((await presences())['jonas']!.slice(0, 2)).toEqual(['enters', 'exits'])
  })
})

describe('the matrix', () => {
  it('changes many cells as one step, and takes it back as one', async () => {
    const before = await presences()
    const look = (await studio.api.looks.list({ sceneId })).find(({ name }) => /vera/i.test(name))!
    const cells = (await shots()).map(({ id }) => ({ shotId: id, lookId: look.id, presence: 'exits' as const }))
    const { undoId } = await studio.api.casting.paint({ sceneId, cells })
    expect(new Set((await presences())['vera'])).toEqual(new Set(['exits']))
    await studio.api.stages.undo({ id: undoId! })
    expect(await presences()).toEqual(before)
  })

  it('never casts the look of one scene in a shot of another', async () => {
    const other = await studio.film(script)
    const [shot] = await shots()
    const cells = [{ shotId: shot!.id, lookId: crypto.randomUUID() as never, presence: 'enters' as const }]
    await expect(studio.api.casting.paint({ sceneId: other.sceneIds[0]!, cells })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('delete, insert and move', () => {
  it('leave the last shot of a scene alone', async () => {
    for (const { id } of (await shots()).slice(1)) await studio.api.shots.remove({ id })
    const [last] = await shots()
    await expect(studio.api.shots.remove({ id: last!.id })).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Defer the scene') })
  })

  it('put a new shot where it was asked for, with nobody in it', async () => {
    const [first] = await shots()
    const { shotId } = await studio.api.shots.insert({ sceneId, after: first!.id, action: 'The clock strikes.', dialogue: [], camera: first!.camera })
    expect((await shots())[1]!.id).toBe(shotId)
    await studio.api.shots.move({ id: shotId, after: null })
    expect((await shots())[0]!.id).toBe(shotId)
    expect((await studio.api.casting.list({ sceneId })).filter((one) => one.shotId === shotId)).toEqual([])
  })
})

describe('locking the shot list', () => {
  it('is refused with the reasons while a sentence of the scene is in no shot', async () => {
    const list = await shots()
    await studio.api.shots.remove({ id: list.at(-1)!.id })
    const lock = (anyway: boolean) => studio.api.stages.set({ projectId, stage: 'shots', sceneId, state: 'locked', anyway })
    await expect(lock(false)).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('No shot covers') })
    await lock(true)
    expect(await studio.api.stages.list({ projectId })).toMatchObject([{ stage: 'shots', state: 'locked' }])
  })
})

describe('shots of a scene the script changed', () => {
  it('follow it: what is still there keeps its id and its casting, the rest is new, and undo brings the old back', async () => {
    const before = { shots: await shots(), presences: await presences() }
    await studio.revise(projectId, script.replace('Jonas leaves the room.', 'Jonas climbs out of the window.'))
    expect(await shots()).toEqual(before.shots)

    await followScript(studio.ctx, { projectId })
    const after = await shots()
    expect((await words()).join(' ')).toContain('climbs out of the window')
    expect(after.slice(0, -1)).toEqual(before.shots.slice(0, -1))
    expect(after.at(-1)!.id).not.toBe(before.shots.at(-1)!.id)

    const last = await studio.api.stages.lastUndoable({ projectId })
    await studio.api.stages.undo({ id: last!.id })
    expect({ shots: await shots(), presences: await presences() }).toEqual(before)
  })
})
