import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { looks } from '#server/tables/looks.ts'
import { blobs } from '#server/tables/media.ts'
import { attempts } from '#server/tables/attempts.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio } from '#testing/studio.ts'

const studio = await openStudio()
let projectId: ProjectId
let scene: SceneId
let rita: AssetId
const { db } = studio.ctx
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film('INT. HALL - DAY\n\nRITA, 20, green coat, waits.\n')
  projectId = film.projectId
  scene = film.sceneIds[0]!
  rita = await castOf(studio, projectId).asset('RITA')
})

/** Pictures as an engine would have made them: older first, the last one in use. */
async function made(colours: string[]) {
  const ids = []
  for (const [place, colour] of colours.entries()) {
    const { attemptId } = await castOf(studio, projectId).picture(rita, colour)
    await db.update(attempts).set({ origin: 'made', createdAt: new Date(Date.UTC(2026, 0, 1 + place)) }).where(eq(attempts.id, attemptId))
    ids.push(attemptId)
  }
  return ids
}
const living = async () => (await studio.api.attempts.list({ kind: 'asset', subjectId: rita, facet: '' })).map(({ id }) => id).toReversed()

it('takes away what nobody needs, says the space before, and can be undone', async () => {
  const [first, second, third, last] = await made(['red', 'green', 'blue', 'white'])
  await studio.api.attempts.star({ id: first!, starred: true })
  const plan = await studio.api.attempts.planCleanUp({ projectId, keepLast: 1 })
  expect(plan).toMatchObject({ all: 4, spare: 2, removed: 0, removedBytes: 0 })
  expect(plan.spareBytes).toBeGreaterThan(100)

  const { undoId, removed } = await studio.api.attempts.cleanUp({ projectId, keepLast: 1 })
  expect(removed).toBe(2)
  expect(await living()).toEqual([first, last])
  await studio.api.stages.undo({ id: undoId! })
  expect(await living()).toEqual([first, second, third, last])
})

it('keeps the picture a scene has chosen as its reference, and uploads', async () => {
  const [first, , last] = await made(['red', 'green', 'blue'])
  const look = await castOf(studio, projectId).look(rita, scene)
  await db.update(looks).set({ referenceAttemptId: first! }).where(eq(looks.id, look))
  const { attemptId: upload } = await castOf(studio, projectId).picture(rita, 'black')
  await studio.api.attempts.cleanUp({ projectId, keepLast: 0 })
  expect((await living()).toSorted()).toEqual([first, upload].toSorted())
  expect(await living()).not.toContain(last)
})

it('gives the space back when asked to, but no byte that anything refers to, and then undo says why it cannot', async () => {
  const [, second] = await made(['#102030', '#a07040', '#30d0f0'])
  const other = await studio.film('INT. YARD - DAY\n\nTom digs.\n')
  const tom = await castOf(studio, other.projectId).asset('TOM')
  await castOf(studio, other.projectId).picture(tom, '#102030')
  const hashOf = async (id: string) => (await db.select().from(attempts).where(eq(attempts.id, id as typeof second & string)))[0]!.blobHash!
  const hash = await hashOf(second!)

  const { undoId } = await studio.api.attempts.cleanUp({ projectId, keepLast: 0 })
  const freed = await studio.api.attempts.reclaim({ projectId })
  expect(freed).toMatchObject({ attempts: 2 })
  expect(await studio.ctx.blobs.has(hash)).toBe(false)
  expect(await db.$count(blobs, eq(blobs.hash, hash))).toBe(0)
  const [shared] = await studio.api.attempts.list({ kind: 'asset', subjectId: tom, facet: '' })
  expect(await studio.ctx.blobs.has(shared!.picture!)).toBe(true)
  await expect(studio.api.stages.undo({ id: undoId! })).rejects.toMatchObject({ code: 'CONFLICT' })
})
