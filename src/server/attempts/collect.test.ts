import { randomUUID } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { eq, notInArray, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, afterEach, expect, it } from 'vitest'
import type { UndoId } from '#core/ids.ts'
import type { RowChange } from '#core/undo/row-change.ts'
import { keepBytes, thumbnailFile } from '#server/media/index.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { scripts } from '#server/tables/scripts.ts'
import { capsules, styleSamples } from '#server/tables/styles.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { openStudio } from '#testing/studio.ts'
import { collectBytes } from './collect.ts'

const studio = await openStudio()
const { ctx } = studio
const { projectId } = await studio.film('INT. HALL - DAY\n\nRITA waits.\n')
const twoDays = 2 * 86_400_000
const later = { ...ctx, now: () => new Date(Date.now() + twoDays) }
const fixed = (await ctx.db.select().from(blobs)).map(({ hash }) => hash)
afterAll(() => studio.close())
afterEach(async () => {
  for (const table of [attempts, capsules, styleSamples, undoRecords]) await ctx.db.delete(table)
  await ctx.db.delete(scripts).where(eq(scripts.fileName, 'older.fountain'))
  await ctx.db.delete(blobs).where(notInArray(blobs.hash, fixed))
})

let number = 0
const keep = () => keepBytes(ctx, { bytes: Buffer.from(`take ${++number}`), mediaType: 'image/png' })
const stored = async (hash: string) => ({ row: (await ctx.db.$count(blobs, eq(blobs.hash, hash))) > 0, bytes: await ctx.blobs.has(hash) })
const there = { row: true, bytes: true }
const gone = { row: false, bytes: false }

const anAttempt = async (more: Partial<typeof attempts.$inferInsert>) => (await ctx.db.insert(attempts).values({ projectId, kind: 'asset', subjectId: randomUUID(), engine: 'painter', ...more }).returning({ id: attempts.id }))[0]!.id
const undoOf = (changes: RowChange[], undoneAt: Date | null = null) => ctx.db.insert(undoRecords).values({ id: randomUUID() as UndoId, projectId, label: 'x', changes, undoneAt })
const request = (hash: string) => ({ references: [{ name: 'Rita', hash }] })

/** Everywhere a film may mention bytes, and whether that keeps them. */
const places: Record<string, { keeps: boolean; put: (hash: string) => Promise<unknown> }> = {
  'the result of an attempt': { keeps: true, put: (blobHash) => anAttempt({ blobHash }) },
  'a removed attempt that can be brought back': { keeps: true, put: (blobHash) => anAttempt({ blobHash, removedAt: new Date() }) },
  'a picture before its cutout': { keeps: true, put: (rawHash) => anAttempt({ rawHash }) },
  'what an attempt was made from': { keeps: true, put: (hash) => anAttempt({ inputs: request(hash) }) },
  'a long text of an attempt': { keeps: true, put: (hash) => anAttempt({ error: `The picture ${hash} was refused: "${hash}…"` }) },
  'a word within what an attempt was made from': { keeps: true, put: (hash) => anAttempt({ inputs: { note: `like /media/${hash}?width=320, she said "so"` } }) },
  'one pass of a frame': { keeps: true, put: async (blobHash) => ctx.db.insert(attemptPasses).values({ attemptId: await anAttempt({}), number: 1, recipeHash: '', request: {}, blobHash }) },
  'the request of a pass': {
    keeps: true,
    put: async (hash) => ctx.db.insert(attemptPasses).values({ attemptId: await anAttempt({}), number: 1, recipeHash: '', request: request(hash), blobHash: await keep() }),
  },
  'the file of an older script': {
    keeps: true,
    put: (sourceHash) => ctx.db.insert(scripts).values({ projectId, version: ++number, format: 'fountain', fileName: 'older.fountain', sourceHash, text: '' }),
  },
  'a reference of a capsule': { keeps: true, put: (hash) => ctx.db.insert(capsules).values({ name: hash, style: {} as never, referenceHashes: [hash] }) },
  'a sample of a style': { keeps: true, put: (blobHash) => ctx.db.insert(styleSamples).values({ recipeHash: blobHash, inputs: {} as never, blobHash }) },
  'a deleted row that undo brings back': { keeps: true, put: (hash) => undoOf([{ table: 'attempts', before: { id: randomUUID(), blob_hash: hash }, after: null }]) },
  'a changed row that undo changes back': {
    keeps: true,
    put: (hash) => undoOf([{ table: 'project_styles', before: { id: '1', reference_hashes: [hash] }, after: { id: '1', reference_hashes: [] } }]),
  },
  'a change that was undone': { keeps: false, put: (hash) => undoOf([{ table: 'capsules', before: { id: '1', reference_hashes: [hash] }, after: null }], new Date()) },
  'a change of an attempt that is gone for good': {
    keeps: false,
    put: (hash) => undoOf([{ table: 'attempts', before: { id: '1', blob_hash: hash, removed_at: null }, after: { id: '1', blob_hash: hash, removed_at: 'now' } }]),
  },
  nothing: { keeps: false, put: async () => {} },
}

it('takes exactly what no row of any film refers to: rows and bytes', async () => {
  const mentions = fc.array(fc.subarray(Object.keys(places), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(mentions, async (films) => {
      const expected = new Map<string, boolean>()
      for (const mentioned of films) {
        const hash = await keep()
        for (const place of mentioned) await places[place]!.put(hash)
        expected.set(hash, mentioned.some((place) => places[place]!.keeps))
      }
      await collectBytes(later)
      for (const [hash, keeps] of expected) expect(await stored(hash)).toEqual(keeps ? there : gone)
    }),
    { numRuns: 25, examples: [[Object.keys(places).map((place) => [place])]] },
  )
})

it('counts what went, takes its thumbnails along, and finds nothing the second time', async () => {
  await collectBytes(later)
  const [hash, used] = [await keep(), await keep()]
  await anAttempt({ blobHash: used })
  for (const one of [hash, used]) {
    await mkdir(dirname(thumbnailFile(ctx, one, 320)), { recursive: true })
    await writeFile(thumbnailFile(ctx, one, 320), 'small')
  }
  const [row] = await ctx.db.select().from(blobs).where(eq(blobs.hash, hash))
  expect(await collectBytes(later)).toEqual({ files: 1, bytes: row!.bytes })
  expect(await readdir(dirname(thumbnailFile(ctx, used, 320)))).toEqual([`${used}-320.webp`])
  expect(await collectBytes(later)).toEqual({ files: 0, bytes: 0 })
})

it('leaves what was kept during the last day: it may be about to be referred to', async () => {
  const [old, young] = [await keep(), await keep()]
  await ctx.db.update(blobs).set({ createdAt: new Date(Date.now() - twoDays) }).where(eq(blobs.hash, old))
  await collectBytes(ctx)
  expect([await stored(old), await stored(young)]).toEqual([gone, there])
})

it('takes bytes that no row knows, as a crash leaves them, but none younger than a day', async () => {
  const { hash } = await ctx.blobs.put(Buffer.from('left by a crash'))
  await collectBytes(ctx)
  expect(await ctx.blobs.has(hash)).toBe(true)
  await collectBytes(later)
  expect(await stored(hash)).toEqual(gone)
})

it('has the database dumped first: one that is gone back to refers to nothing that is gone', async () => {
  const [hash, stray] = [await keep(), (await ctx.blobs.put(Buffer.from('another stray'))).hash]
  const seen: boolean[] = []
  const dumpNow = async () => void seen.push(await ctx.blobs.has(hash), await ctx.blobs.has(stray))
  await collectBytes({ ...later, dumpNow })
  expect(seen.slice(0, 2)).toEqual([true, true])
  expect([await stored(hash), await stored(stray)]).toEqual([gone, gone])
  await collectBytes({ ...later, dumpNow: () => expect.unreachable('nothing is deleted') })
})

it('never takes what is kept at the same moment', async () => {
  const old = new Date(Date.now() - twoDays)
  const bytes = Buffer.from('kept while it goes')
  for (let round = 0; round < 20; round++) {
    const { hash } = await ctx.blobs.put(bytes)
    await utimes(ctx.blobs.path!(hash), old, old)
    // Every other time no row knows it.
    if (round % 2 === 0) await ctx.db.insert(blobs).values({ hash, bytes: bytes.byteLength, mediaType: 'image/png', createdAt: old })
    await Promise.all([keepBytes(ctx, { bytes, mediaType: 'image/png' }), collectBytes(ctx)])
    expect(await stored(hash)).toEqual(there)
    await ctx.db.delete(blobs).where(eq(blobs.hash, hash))
  }
})

it('is done by a job that the worker asks for by itself, whoever else asks', async () => {
  const hash = await keep()
  await ctx.db.update(blobs).set({ createdAt: new Date(Date.now() - twoDays) }).where(eq(blobs.hash, hash))
  await studio.work()
  await ctx.jobs.every('attempts.collect', {}, { minutes: 60, firstAfterMinutes: 0 })
  const { rows } = await ctx.db.execute<{ number: number }>(sql`select count(*)::int as number from pgboss.job where name = 'attempts.collect' and state in ('created', 'retry', 'active')`)
  expect(rows).toEqual([{ number: 1 }])
  await ctx.db.execute(sql`update pgboss.job set start_after = now() where name = 'attempts.collect'`)
  await expect.poll(() => stored(hash), { timeout: 20_000 }).toEqual(gone)
})
