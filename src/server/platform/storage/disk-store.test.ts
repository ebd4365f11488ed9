import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { allOf } from '#testing/all-of.ts'
import { BlobDamaged, StorageUnreachable } from './blob-store.ts'
import { openDiskStore } from './disk-store.ts'

let root: string
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'aiuteur-blobs-'))))
afterAll(() => rm(root, { recursive: true }))

const drafts = (folder = root): Promise<string[]> => readdir(join(folder, 'incoming')).catch(() => [])

describe('the folder', () => {
  it('holds no drafts of what was stored', async () => {
    const store = openDiskStore(root)
    await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('again and again'))))
    expect(await drafts()).toEqual([])
  })

  it('is listed without what is no stored file; who puts a file again makes it new', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aiuteur-listed-'))
    const store = openDiskStore(folder)
    const { hash } = await store.put(Buffer.from('one take'))
    await mkdir(join(folder, 'thumbnails'))
    await writeFile(join(folder, 'thumbnails', `${hash}-320.webp`), 'small')
    const lastWeek = new Date(Date.now() - 7 * 86_400_000)
    await utimes(store.path!(hash), lastWeek, lastWeek)
    expect(await allOf(store.list())).toEqual([{ hash, bytes: 8, putAt: lastWeek }])
    await store.put(Buffer.from('one take'))
    const [again] = await allOf(store.list())
    expect(again!.putAt.getTime()).toBeGreaterThan(lastWeek.getTime())
    await rm(folder, { recursive: true })
  })

  it('does not pass off as whole what the disk has damaged', async () => {
    const store = openDiskStore(root)
    const { hash } = await store.put(Buffer.from('all of the reel'))
    await writeFile(store.path!(hash), 'all of the real')
    await expect(buffer(await store.get(hash))).rejects.toThrow(BlobDamaged)
  })

  it('gets a file anew that was cut short', async () => {
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
