import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256 } from '#server/platform/fingerprint.ts'
import { allOf } from '#testing/all-of.ts'
import { startS3 } from '#testing/s3.ts'
import { BlobMissing } from './blob-store.ts'
import { openDiskStore } from './disk-store.ts'
import { openS3Store } from './s3-store.ts'

const root = await mkdtemp(join(tmpdir(), 'aiuteur-stores-'))
const s3 = await startS3()
afterAll(async () => {
  await s3.stop()
  await rm(root, { recursive: true })
})

/** Larger than what S3 takes in one part. */
const large = 6 * 1024 * 1024

describe.each([
  { name: 'a folder', store: openDiskStore(join(root, 'disk')), drafts: join(root, 'disk', 'incoming') },
  { name: 'S3-compatible storage', store: openS3Store({ ...s3.bucket, draftFolder: join(root, 's3') }), drafts: join(root, 's3') },
])('bytes stored in $name', ({ store, drafts }) => {
  const left = () => readdir(drafts).catch(() => [])

  it.each([0, 1, 200_000, large])('come back as they went, under the hash of what they are: %i of them', async (length) => {
    const bytes = randomBytes(length)
    expect(await store.put(bytes)).toEqual({ hash: sha256(bytes), bytes: length })
    expect((await buffer(await store.get(sha256(bytes)))).equals(bytes)).toBe(true)
    expect(await store.size(sha256(bytes))).toBe(length)
    expect(await store.has(sha256(bytes))).toBe(true)
  })

  it('may come as a stream, and are the same blob then', async () => {
    async function* pieces() {
      yield Buffer.from('fade ')
      yield Buffer.from('in')
    }
    expect(await store.put(pieces())).toEqual(await store.put(Buffer.from('fade in')))
    expect(await left()).toEqual([])
  })

  it('may come as a stream that is larger than one part', async () => {
    const piece = randomBytes(large / 3)
    async function* pieces() {
      for (let count = 0; count < 3; count++) yield piece
    }
    const { hash, bytes } = await store.put(pieces())
    expect(bytes).toBe(large)
    expect(sha256(await buffer(await store.get(hash)))).toBe(hash)
  })

  it('are stored once however often they come at once', async () => {
    const puts = await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('again and again'))))
    const listed = await allOf(store.list())
    expect(listed.filter(({ hash }) => hash === puts[0]!.hash)).toHaveLength(1)
    expect(await text(await store.get(puts[0]!.hash))).toBe('again and again')
  })

  it('can be read in part', async () => {
    const { hash } = await store.put(Buffer.from('0123456789'))
    expect(await text(await store.get(hash, { start: 2, end: 4 }))).toBe('234')
    expect(await text(await store.get(hash, { start: 9, end: 9 }))).toBe('9')
  })

  it('are listed with their size and the moment they were put', async () => {
    const { hash } = await store.put(Buffer.from('a take of its own'))
    const [found] = (await allOf(store.list())).filter((stored) => stored.hash === hash)
    expect(found).toMatchObject({ bytes: 17 })
    expect(Math.abs(found!.putAt.getTime() - Date.now())).toBeLessThan(3_600_000)
  })

  it('are gone when deleted, and deleting twice is no error', async () => {
    const { hash } = await store.put(Buffer.from('cut scene'))
    await store.delete(hash)
    await store.delete(hash)
    expect(await store.has(hash)).toBe(false)
    await expect(store.get(hash)).rejects.toThrow(BlobMissing)
    await expect(store.size(hash)).rejects.toThrow(BlobMissing)
  })

  it('are asked for by hash only, never by a path', async () => {
    for (const name of ['../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), '']) {
      await expect(Promise.resolve().then(() => store.get(name))).rejects.toThrow(BlobMissing)
      await expect(Promise.resolve().then(() => store.delete(name))).rejects.toThrow(BlobMissing)
    }
  })

  it('are not there at all if the source breaks off', async () => {
    const before = await allOf(store.list())
    async function* broken() {
      yield Buffer.from('half')
      throw new Error('line lost')
    }
    await expect(store.put(broken())).rejects.toThrow('line lost')
    expect(await left()).toEqual([])
    expect(await allOf(store.list())).toEqual(before)
  })
})
