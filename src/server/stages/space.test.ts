import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { keepBytes, thumbnailFile } from '#server/media/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { capsules } from '#server/tables/styles.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = 'INT. HALL - DAY\n\nRITA waits.\n'
const size = Buffer.byteLength(script)
let studio: Studio
let hall: ProjectId, yard: ProjectId
const kept = (length: number) => keepBytes(studio.ctx, { bytes: Buffer.alloc(length, `${length}`), mediaType: 'image/png' })
const made = async (projectId: ProjectId, kind: 'frame' | 'clip', hashes: Partial<typeof attempts.$inferInsert>) =>
  studio.ctx.db.insert(attempts).values({ projectId, kind, subjectId: crypto.randomUUID(), engine: 'painter', state: 'done', ...hashes })

beforeAll(async () => {
  studio = await openStudio()
  hall = (await studio.film(script, 'The Hall')).projectId
  yard = (await studio.film('INT. YARD - DAY\n\nTOM digs.\n', 'The Yard')).projectId
  const shared = await kept(1000)
  await made(hall, 'frame', { blobHash: shared, rawHash: await kept(300) })
  await made(yard, 'frame', { blobHash: shared })
  await made(hall, 'clip', { blobHash: await kept(5000) })
  await studio.ctx.db.insert(capsules).values({ name: 'Fog', style: {} as never, referenceHashes: [await kept(70)] })
  const old = await kept(41)
  await kept(13)
  await studio.ctx.db.update(blobs).set({ createdAt: new Date(Date.now() - 2 * 86_400_000) }).where(eq(blobs.hash, old))
  await mkdir(dirname(thumbnailFile(studio.ctx, shared, 320)), { recursive: true })
  await writeFile(thumbnailFile(studio.ctx, shared, 320), 'small')
})
afterAll(() => studio.close())

it('tells the bytes of every film by kind; what is shared stands in each and once in the whole', async () => {
  const { films, others, unreferenced, waiting, stored, thumbnails, databaseBytes } = await studio.api.stages.space()
  expect(films).toMatchObject([
    { name: 'The Yard', pictures: { files: 1, bytes: 1000 }, clips: { files: 0, bytes: 0 }, uploads: { files: 1 } },
    { name: 'The Hall', inBin: false, pictures: { files: 2, bytes: 1300 }, clips: { files: 1, bytes: 5000 }, uploads: { files: 1, bytes: size } },
  ])
  expect({ others, unreferenced, waiting }).toEqual({ others: { files: 1, bytes: 70 }, unreferenced: { files: 1, bytes: 41 }, waiting: { files: 1, bytes: 13 } })
  expect(stored.files).toBe(8)
  expect(thumbnails).toEqual({ files: 1, bytes: 5 })
  expect(databaseBytes).toBeGreaterThan(1_000_000)
})

it('counts an upload as such, and what a removed attempt holds as long as it can come back', async () => {
  const before = await studio.api.stages.space()
  const cast = castOf(studio, yard)
  const { attemptId } = await cast.picture(await cast.asset('TOM'), 'red')
  const uploads = async () => (await studio.api.stages.space()).films.find(({ id }) => id === yard)!.uploads.files
  expect(await uploads()).toBe(2)
  await studio.ctx.db.update(attempts).set({ removedAt: new Date(), selected: false }).where(eq(attempts.id, attemptId as typeof attempts.$inferSelect.id))
  expect(await uploads()).toBe(2)
  expect((await studio.api.stages.space()).unreferenced).toEqual(before.unreferenced)
})

it('collects what it said it would, and the database gives its own space back', async () => {
  const { unreferenced } = await studio.api.stages.space()
  await studio.ctx.db.delete(attempts).where(eq(attempts.kind, 'clip'))
  expect(await studio.api.stages.collect()).toEqual(unreferenced)
  expect(await studio.api.stages.space()).toMatchObject({ unreferenced: { files: 0, bytes: 0 }, waiting: { files: 2, bytes: 5013 } })
})
