import { eq } from 'drizzle-orm'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Matrix } from '#contract/casting.ts'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Presence } from '#core/casting/presence.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { readMatrix } from './read-matrix.ts'

const script = `INT. MILL - LOFT - NIGHT

NORA counts sacks. She leaves.

INT. MILL - LOFT - CONTINUOUS

NORA is back at the sacks. IVO walks in. Dust falls. Ivo leaves.
`
const studio: Studio = await openStudio()
let projectId: ProjectId
let earlier: SceneId, sceneId: SceneId
let nora: AssetId, ivo: AssetId
let noraLook: LookId, ivoLook: LookId, noraBefore: LookId
let a: ShotId, b: ShotId, c: ShotId, d: ShotId, before: ShotId
let cast: ReturnType<typeof castOf>
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ;[earlier, sceneId] = film.sceneIds as [SceneId, SceneId]
  cast = castOf(studio, projectId)
  nora = await cast.asset('Nora', { speaks: true, description: '40, tall woman with short grey hair and a leather apron' })
  ivo = await cast.asset('Ivo', { speaks: true, description: '20, thin boy with red hair' })
  noraBefore = await cast.look(nora, earlier)
  noraLook = await cast.look(nora, sceneId)
  ivoLook = await cast.look(ivo, sceneId)
  before = await cast.shot(earlier, 1, 'Nora counts sacks. She leaves.')
  a = await cast.shot(sceneId, 1, 'Nora is back at the sacks.')
  b = await cast.shot(sceneId, 2, 'Ivo walks in.')
  c = await cast.shot(sceneId, 3, 'Dust falls.')
  d = await cast.shot(sceneId, 4, 'Ivo leaves.')
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.projectId, projectId))
})

const matrix = () => studio.api.casting.matrix({ sceneId })
const presencesOf = ({ shots: list, assignments: rows }: Matrix, lookId: LookId) =>
  list.map(({ id }) => rows.find((row) => row.shotId === id && row.lookId === lookId)?.presence ?? null)
const ivoIs = async (...presences: (Presence | null)[]) => {
  const list = [a, b, c, d]
  for (const [index, presence] of presences.entries()) if (presence) await cast.cast(sceneId, list[index]!, ivoLook, presence)
}
const breaks = async () => (await matrix()).breaks.map(({ message, mends }) => [message, mends.map(({ label }) => label)])

describe('the matrix of a scene', () => {
  it('says everything of it in one answer', async () => {
    await ivoIs(null, 'enters', 'throughout', 'exits')
    const { picture } = await cast.picture(nora, 'purple')
    const seen = await matrix()
    expect(seen.shots.map(({ label }) => label)).toEqual(['2A', '2B', '2C', '2D'])
    expect(seen.looks).toMatchObject([
      { lookId: ivoLook, name: 'Ivo', kind: 'character', picture: null },
      { lookId: noraLook, name: 'Nora', picture },
    ])
    expect(presencesOf(seen, ivoLook)).toEqual([null, 'enters', 'throughout', 'exits'])
    expect(seen).toMatchObject({ projectId, populated: true, breaks: [], lookAlikes: [], unanchored: [], reader: null })
  })

  it('takes eight queries, however many shots and assets', async () => {
    const { driver } = studio.setting.database
    let queries = 0
    const logger = { logQuery: () => void queries++ }
    const db = driver.kind === 'pglite' ? drizzleEmbedded({ client: driver.client, logger }) : drizzlePostgres({ client: driver.pool, logger })
    for (let index = 0; index < 20; index++) {
      const lookId = await cast.look(await cast.asset(`Miller ${index}`), sceneId)
      await cast.cast(sceneId, await cast.shot(sceneId, 10 + index, `Miller ${index} waits.`), lookId)
    }
    const seen = await readMatrix({ ...studio.ctx, db }, { sceneId })
    expect(seen.assignments).toHaveLength(20)
    expect(queries).toBeLessThanOrEqual(8)
  })

  it('points out who passes without a frame, and who will be taken for one another', async () => {
    await ivoIs('passes_through')
    await cast.cast(sceneId, a, noraLook)
    const twin = await cast.asset('Vera', { description: '40, tall woman with short grey hair and a blue apron' })
    await cast.cast(sceneId, a, await cast.look(twin, sceneId))
    const seen = await matrix()
    expect(seen.unanchored).toMatchObject([{ shotId: a, lookId: ivoLook, message: expect.stringContaining('No frame of 2A shows Ivo') }])
    expect(seen.lookAlikes).toMatchObject([{ shotId: a, message: expect.stringMatching(/^(Nora and Vera|Vera and Nora) are described so alike/) }])
  })
})

describe('the state of the world', () => {
  it('says who left and is there again, and one click mends it; undo brings it back', async () => {
    await ivoIs('exits', 'throughout', 'throughout')
    expect(await breaks()).toEqual([
      ['Ivo exits in 2A, but is there when 2B begins', ['Ivo enters in 2B', 'Ivo is there throughout 2A']],
    ])
    const [found] = (await matrix()).breaks
    const { undoId, assignments: rows } = await studio.api.casting.mend({ sceneId, breakId: found!.id, mendKey: found!.mends[0]!.key })
    expect(rows.find(({ shotId }) => shotId === b)?.presence).toBe('enters')
    expect(await breaks()).toEqual([])
    await studio.api.stages.undo({ id: undoId! })
    expect((await matrix()).breaks).toEqual([found])
  })

  it('is told once, and not mended twice', async () => {
    await ivoIs('exits', 'throughout')
    const [found] = (await matrix()).breaks
    const mend = () => studio.api.casting.mend({ sceneId, breakId: found!.id, mendKey: found!.mends[0]!.key })
    await mend()
    await expect(mend()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('meanwhile') })
  })

  it('goes on from the scene before in the same place, and may be mended there', async () => {
    await cast.cast(earlier, before, noraBefore, 'exits')
    await cast.cast(sceneId, a, noraLook)
    expect(await breaks()).toEqual([
      ['Nora exits in 1A, but is there when 2A begins', ['Nora enters in 2A', 'Nora is there throughout 1A', 'Nora is not in 2A']],
    ])
    const [found] = (await matrix()).breaks
    await studio.api.casting.mend({ sceneId, breakId: found!.id, mendKey: found!.mends[1]!.key })
    expect(await studio.api.casting.list({ sceneId: earlier })).toMatchObject([{ presence: 'throughout' }])
    expect(await breaks()).toEqual([])
  })

  it('wants who takes another form to be there, and brings them into the scene', async () => {
    await cast.cast(sceneId, a, noraLook)
    await studio.api.looks.remove({ id: ivoLook })
    const { id } = await studio.api.transformations.add({ assetId: ivo, sceneId, line: 7, quote: 'Dust falls.', formName: 'GHOST', after: 'pale and transparent' })
    await studio.ctx.db.update(shots).set({ fromLine: 7, toLine: 7 }).where(eq(shots.id, c))
    await studio.api.transformations.edit({ id, change: { moment: 'before' } })
    const [found] = (await matrix()).breaks
    expect(found).toMatchObject({ shotId: c, assetId: ivo, message: 'Ivo becomes GHOST in 2C, but is not in it' })
    await studio.api.casting.mend({ sceneId, breakId: found!.id, mendKey: found!.mends[0]!.key })
    expect((await matrix()).breaks).toEqual([])
    expect(presencesOf(await matrix(), ivoLook)).toEqual([null, null, 'throughout', null])
  })
})

describe('templates', () => {
  it('show what they would change, and change exactly that, as one undo', async () => {
    await ivoIs('throughout', 'throughout', null, 'throughout')
    const rows = await everyRow(studio)
    const wanted = { sceneId, template: 'first_enters_last_exits' as const, shotIds: [b, c, d], lookIds: [ivoLook] }
    const changes = await studio.api.casting.previewTemplate(wanted)
    expect(changes.map(({ shotId, from, presence }) => [shotId, from, presence])).toEqual([
      [b, 'throughout', 'enters'],
      [c, null, 'throughout'],
      [d, 'throughout', 'exits'],
    ])
    expect(await everyRow(studio)).toEqual(rows)
    const { undoId } = await studio.api.casting.applyTemplate(wanted)
    expect(presencesOf(await matrix(), ivoLook)).toEqual(['throughout', 'enters', 'throughout', 'exits'])
    expect(await studio.api.casting.previewTemplate(wanted)).toEqual([])
    await studio.api.stages.undo({ id: undoId! })
    expect(await everyRow(studio)).toEqual(rows)
  })

  it('keep only whom the text names', async () => {
    await ivoIs('throughout', 'throughout', 'throughout', 'throughout')
    await studio.api.casting.applyTemplate({ sceneId, template: 'named_only' })
    expect(presencesOf(await matrix(), ivoLook)).toEqual([null, 'enters', 'throughout', 'exits'])
  })

  it('let places stay where they are when everybody comes and goes', async () => {
    const mill = await cast.look(await cast.asset('Mill', { kind: 'location' }), sceneId)
    await studio.api.casting.applyTemplate({ sceneId, template: 'everyone_throughout' })
    await studio.api.casting.applyTemplate({ sceneId, template: 'first_enters_last_exits' })
    expect(presencesOf(await matrix(), mill)).toEqual(['throughout', 'throughout', 'throughout', 'throughout'])
    expect(presencesOf(await matrix(), noraLook)).toEqual(['enters', 'throughout', 'throughout', 'exits'])
  })

  it('refuse shots of another scene', async () => {
    await expect(studio.api.casting.applyTemplate({ sceneId, template: 'everyone_throughout', shotIds: [before] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('suggestions', () => {
  it('say what the texts tell and the casting does not, with the words', async () => {
    await ivoIs(null, 'throughout', 'throughout', 'exits')
    await cast.cast(sceneId, a, noraLook)
    expect((await matrix()).suggestions).toMatchObject([
      { shotId: b, lookId: ivoLook, presence: 'enters', from: 'throughout', evidence: 'Ivo walks in.', rule: 'walks in', by: 'the text' },
    ])
  })

  it('are accepted together, with the words as evidence, in one undo', async () => {
    const open = (await matrix()).suggestions
    expect(open).toHaveLength(3)
    const cells = open.map(({ shotId, lookId, presence }) => ({ shotId, lookId, presence }))
    const { undoId } = await studio.api.casting.accept({ sceneId, cells })
    const seen = await matrix()
    expect(seen.suggestions).toEqual([])
    expect(seen.assignments.find(({ shotId }) => shotId === d)).toMatchObject({ presence: 'exits', evidence: 'Ivo leaves.' })
    await studio.api.stages.undo({ id: undoId! })
    expect((await matrix()).suggestions).toEqual(open)
    await expect(studio.api.casting.accept({ sceneId, cells: [{ ...cells[0]!, presence: 'passes_through' }] })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('stay dismissed, until that is taken back', async () => {
    const open = (await matrix()).suggestions
    const { undoId } = await studio.api.casting.dismiss({ sceneId, cells: [{ shotId: b, lookId: ivoLook, presence: 'enters' }] })
    expect((await matrix()).suggestions).toEqual(open.filter(({ shotId }) => shotId !== b))
    await studio.api.stages.undo({ id: undoId! })
    expect((await matrix()).suggestions).toEqual(open)
  })
})

describe('painting', () => {
  it('changes nothing where somebody else was quicker, and says what it is now', async () => {
    await ivoIs('throughout')
    const cell = (from: Presence | null, presence: Presence | null) => ({ sceneId, cells: [{ shotId: a, lookId: ivoLook, from, presence }] })
    await studio.api.casting.paint(cell('throughout', 'exits'))
    await expect(studio.api.casting.paint(cell('throughout', null))).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { cells: [{ shotId: a, lookId: ivoLook, presence: 'exits' }] },
    })
    await expect(studio.api.casting.paint(cell(null, 'enters'))).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(presencesOf(await matrix(), ivoLook)[0]).toBe('exits')
  })

  it('says how many of a kind there are, and that there are several', async () => {
    await cast.cast(sceneId, a, ivoLook)
    const paint = (presence: Presence, count?: number | null) => studio.api.casting.paint({ sceneId, cells: [{ shotId: a, lookId: ivoLook, presence, ...(count === undefined ? {} : { count }) }] })
    const counts = async () => (await matrix()).assignments.map(({ presence, count }) => [presence, count])
    await paint('throughout', 6)
    await paint('enters')
    expect(await counts()).toEqual([['enters', 6]])
    await paint('enters', null)
    expect(await counts()).toEqual([['enters', null]])
  })

  it('from two windows at once happens once', async () => {
    const paint = () => studio.api.casting.paint({ sceneId, cells: [{ shotId: a, lookId: ivoLook, from: null, presence: 'enters' }] })
    const ends = await Promise.allSettled([paint(), paint()])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await studio.ctx.db.$count(assignments, eq(assignments.sceneId, sceneId))).toBe(1)
  })

  it('one presence set over the API is one undo too, and none when it is what it was', async () => {
    await ivoIs('enters')
    const [{ id }] = (await matrix()).assignments as [Matrix['assignments'][number]]
    expect(await studio.api.casting.setPresence({ id, from: 'enters', to: 'enters' })).toMatchObject({ undoId: null })
    const before = await everyRow(studio)
    const { undoId } = await studio.api.casting.setPresence({ id, from: 'enters', to: 'exits' })
    expect(presencesOf(await matrix(), ivoLook)).toEqual(['exits', null, null, null])
    expect(await studio.api.stages.lastUndoable({ projectId })).toEqual({ id: undoId, label: 'Ivo exits in 2A' })
    await studio.api.stages.undo({ id: undoId! })
    expect(await everyRow(studio)).toEqual(before)
    await expect(studio.api.casting.setPresence({ id, from: 'exits', to: 'throughout' })).rejects.toMatchObject({ code: 'CONFLICT', data: { presence: 'enters' } })
  })
})

it('a scene filled from its text can be emptied by undo, and stays so', async () => {
  await studio.ctx.db.update(scenes).set({ populatedAt: null }).where(eq(scenes.id, sceneId))
  const { populated, undoId } = await studio.api.casting.populate({ sceneId })
  expect(populated).toBeGreaterThan(2)
  await studio.api.stages.undo({ id: undoId! })
  expect(await studio.api.casting.populate({ sceneId })).toEqual({ populated: 0, undoId: null })
  expect(await studio.api.casting.list({ sceneId })).toEqual([])
})
