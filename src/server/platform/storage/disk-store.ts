import { createHash, randomUUID } from 'node:crypto'
import { open, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createDraft, keepDraft } from '#server/platform/write-whole.ts'
import type { BlobStore } from './blob-store.ts'
import { measured, missing, placeOf, verified } from './content.ts'
import { explainFolder } from './explain.ts'
import { listBlobs } from './list-blobs.ts'
import { sweepDrafts } from './sweep-drafts.ts'

/** Two levels of folders; written beside, synced, then renamed, so a half-written file never has a name. */
export function openDiskStore(root: string): BlobStore {
  const incoming = join(root, 'incoming')
  void sweepDrafts(incoming)

  const path = (hash: string) => join(root, ...placeOf(hash))
  const sizeOf = async (hash: string) => (await stat(path(hash)).catch(() => null))?.size ?? null

  return {
    path,

    async put(content) {
      const draft = join(incoming, randomUUID())
      try {
        const digest = createHash('sha256')
        const bytes = await createDraft(draft, measured(content, digest))
        const hash = digest.digest('hex')
        if ((await sizeOf(hash)) === bytes) await Promise.all([rm(draft), putAgain(path(hash))])
        else await keepDraft(draft, path(hash))
        return { hash, bytes }
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {})
        throw explainFolder(error, root)
      }
    },

    async get(hash, range) {
      const handle = await open(path(hash)).catch((error: unknown) => {
        throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing(hash, error) : explainFolder(error, root)
      })
      return range ? handle.createReadStream(range) : Readable.from(verified(handle.createReadStream(), hash))
    },

    has: async (hash) => (await sizeOf(hash)) !== null,

    async size(hash) {
      const size = await sizeOf(hash)
      if (size === null) throw missing(hash)
      return size
    },

    delete: (hash) => rm(path(hash), { force: true }),

    list: () => listBlobs(root),
  }
}

/** Who put it just now may not have written down yet what it is for. */
const putAgain = (file: string) => utimes(file, new Date(), new Date())
