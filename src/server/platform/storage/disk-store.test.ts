import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sha256 } from '#server/platform/fingerprint.ts'
import { BlobDamaged, BlobMissing, StorageUnreachable } from './blob-store.ts'
import { openDiskStore } from './disk-store.ts'

let root: string
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'aiuteur-blobs-'))))
afterAll(() => rm(root, { recursive: true }))

const drafts = (folder = root): Promise<string[]> => readdir(join(folder, 'incoming')).catch(() => [])

describe('stored bytes', () => {
  it('come back as they went, under the hash of what they are', async () => {
    const store = openDiskStore(root)
    const bytes = randomBytes(200_000)
    const { hash, bytes: size } = await store.put(bytes)
    expect(hash).toBe(sha256(bytes))
    expect(size).toBe(200_000)
    expect((await buffer(await store.get(hash))).equals(bytes)).toBe(true)
    expect(await store.size(hash)).toBe(200_000)
    expect(await drafts()).toEqual([])
  })

  it('may come as a stream, and are the same blob then', async () => {
    const store = openDiskStore(root)
    async function* pieces() {
      yield Buffer.from('fade ')
      yield Buffer.from('in')
    }
    expect(await store.put(pieces())).toEqual(await store.put(Buffer.from('fade in')))
  })

  it('are stored once however often they come at once', async () => {
    const store = openDiskStore(root)
    const puts = await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('again and again'))))
    expect(new Set(puts.map(({ hash }) => hash)).size).toBe(1)
    expect(await text(await store.get(puts[0]!.hash))).toBe('again and again')
    expect(await drafts()).toEqual([])
  })

  it('can be read in part', async () => {
    const store = openDiskStore(root)
    const { hash } = await store.put(Buffer.from('0123456789'))
    expect(await text(await store.get(hash, { start: 2, end: 4 }))).toBe('234')
  })

  it('are gone when deleted, and deleting twice is no error', async () => {
    const store = openDiskStore(root)
    const { hash } = await store.put(Buffer.from('cut scene'))
    await store.delete(hash)
    await store.delete(hash)
    expect(await store.has(hash)).toBe(false)
    await expect(store.get(hash)).rejects.toThrow(BlobMissing)
    await expect(store.size(hash)).rejects.toThrow(BlobMissing)
  })

  it('are listed with the moment they were last put, and nothing else that lies there is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aiuteur-listed-'))
    const store = openDiskStore(folder)
    const { hash } = await store.put(Buffer.from('one take'))
    await mkdir(join(folder, 'thumbnails'))
    await writeFile(join(folder, 'thumbnails', `${hash}-320.webp`), 'small')
    const lastWeek = new Date(Date.now() - 7 * 86_400_000)
    await utimes(store.path!(hash), lastWeek, lastWeek)
    expect(await Array.fromAsync(store.list())).toEqual([{ hash, bytes: 8, putAt: lastWeek }])
    await store.put(Buffer.from('one take'))
    const [again] = await Array.fromAsync(store.list())
    expect(again!.putAt.getTime()).toBeGreaterThan(lastWeek.getTime())
    await rm(folder, { recursive: true })
  })

  it('are asked for by hash only, never by a path', async () => {
    const store = openDiskStore(root)
    for (const name of ['../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), '']) await expect(store.get(name)).rejects.toThrow(BlobMissing)
  })

  it('are not passed off as whole when the disk has damaged them', async () => {
    const store = openDiskStore(root)
    const { hash } = await store.put(Buffer.from('all of the reel'))
    await writeFile(store.path!(hash), 'all of the real')
    await expect(buffer(await store.get(hash))).rejects.toThrow(BlobDamaged)
  })

  it('are stored anew when the file was cut short', async () => {
    const store = openDiskStore(root)
    const { hash } = await store.put(Buffer.from('the whole reel'))
    await truncate(store.path!(hash), 3)
    await store.put(Buffer.from('the whole reel'))
    expect(await text(await store.get(hash))).toBe('the whole reel')
  })
})

describe('when storing fails', () => {
  it('leaves nothing half-written if the source breaks off', async () => {
    const store = openDiskStore(root)
    async function* broken() {
      yield Buffer.from('half')
      throw new Error('line lost')
    }
    await expect(store.put(broken())).rejects.toThrow('line lost')
    expect(await drafts()).toEqual([])
  })

  it('says that the disk is full, and leaves nothing half-written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aiuteur-full-'))
    const program = `
      const { openDiskStore } = await import('#server/platform/storage/disk-store.ts')
      await openDiskStore(process.argv[1]).put(Buffer.alloc(1e6)).catch((error) => console.log(error.name, error.message))`
    // The system allows the process no file larger than a few blocks: the write fails as on a full disk.
    const child = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '--no-warnings', '--input-type=module', '-e', program, folder], { encoding: 'utf8' })
    expect(child.stdout).toMatch(/^StorageFull The disk is full: .* Make room and try again/)
    expect(await drafts(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })

  it('says which folder cannot be used', async () => {
    await writeFile(join(root, 'occupied'), '')
    const store = openDiskStore(join(root, 'occupied'))
    await expect(store.put(Buffer.from('x'))).rejects.toThrow(StorageUnreachable)
    await expect(store.put(Buffer.from('x'))).rejects.toThrow(/occupied cannot be used/)
  })
})

it('throws away what a killed process left half-written long ago, and nothing younger', async () => {
  const folder = join(root, 'killed')
  await mkdir(join(folder, 'incoming'), { recursive: true })
  for (const name of ['old', 'young']) await writeFile(join(folder, 'incoming', name), 'half')
  const lastWeek = new Date(Date.now() - 7 * 86_400_000)
  await utimes(join(folder, 'incoming', 'old'), lastWeek, lastWeek)
  openDiskStore(folder)
  await vi.waitUntil(async () => !(await drafts(folder)).includes('old'))
  expect(await drafts(folder)).toEqual(['young'])
})
