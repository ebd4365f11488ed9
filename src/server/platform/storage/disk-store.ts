import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#server/platform/fingerprint.ts'
import { BlobMissing, type BlobStore, StorageFull } from './blob-store.ts'

/** Two levels of folders; written beside, synced, then renamed, so a half-written file never has a name. */
export function openDiskStore(root: string): BlobStore {
  const place = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new BlobMissing(`"${hash.slice(0, 80)}" is not the name of stored bytes`)
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash)
  }
  const look = (hash: string) => stat(place(hash)).catch(() => null)

  return {
    async put(bytes) {
      const hash = sha256(bytes)
      const file = place(hash)
      if ((await look(hash))?.size === bytes.byteLength) return { hash }
      await mkdir(join(file, '..'), { recursive: true })
      await mkdir(join(root, 'incoming'), { recursive: true })
      const draft = join(root, 'incoming', randomUUID())
      try {
        const handle = await open(draft, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(draft, file)
      } catch (error) {
        await rm(draft, { force: true })
        if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? ''))
          throw new StorageFull('The disk is full: the file was not stored, and nothing else was changed. Make room and try again.', { cause: error })
        throw error
      }
      return { hash }
    },

    async get(hash, range) {
      const handle = await open(place(hash)).catch(() => {
        throw new BlobMissing(`The stored file ${hash.slice(0, 12)}… is missing`)
      })
      return handle.createReadStream(range ?? {})
    },

    has: async (hash) => (await look(hash)) !== null,

    async size(hash) {
      const found = await look(hash)
      if (!found) throw new BlobMissing(`The stored file ${hash.slice(0, 12)}… is missing`)
      return found.size
    },

    delete: (hash) => rm(place(hash), { force: true }),
  }
}
