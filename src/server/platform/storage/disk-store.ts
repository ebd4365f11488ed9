import { createHash, randomUUID } from 'node:crypto'
import { open, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createDraft, keepDraft } from '#server/platform/write-whole.ts'
import { BlobDamaged, BlobMissing, type BlobStore, StorageFull, StorageUnreachable } from './blob-store.ts'
import { listBlobs } from './list-blobs.ts'
import { sweepDrafts } from './sweep-drafts.ts'

/** Two levels of folders; written beside, synced, then renamed, so a half-written file never has a name. */
export function openDiskStore(root: string): BlobStore {
  const incoming = join(root, 'incoming')
  void sweepDrafts(incoming)

  const path = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new BlobMissing(`"${hash.slice(0, 80)}" is not the name of stored bytes`)
    return join(root, hash.slice(0, 2), hash.slice(2, 4), hash)
  }
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
        throw explain(error, root)
      }
    },

    async get(hash, range) {
      const handle = await open(path(hash)).catch((error: unknown) => {
        throw isCode(error, 'ENOENT') ? new BlobMissing(`The stored file ${hash.slice(0, 12)}… is missing`) : explain(error, root)
      })
      return range ? handle.createReadStream(range) : Readable.from(verified(handle.createReadStream(), hash))
    },

    has: async (hash) => (await sizeOf(hash)) !== null,

    async size(hash) {
      const size = await sizeOf(hash)
      if (size === null) throw new BlobMissing(`The stored file ${hash.slice(0, 12)}… is missing`)
      return size
    },

    delete: (hash) => rm(path(hash), { force: true }),

    list: () => listBlobs(root),
  }
}

/** Who put it just now may not have written down yet what it is for. */
const putAgain = (file: string) => utimes(file, new Date(), new Date())

type Digest = ReturnType<typeof createHash>

async function* measured(content: Uint8Array | AsyncIterable<Uint8Array>, digest: Digest) {
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    digest.update(chunk)
    yield chunk
  }
}

async function* verified(content: AsyncIterable<Uint8Array>, hash: string) {
  const digest = createHash('sha256')
  yield* measured(content, digest)
  if (digest.digest('hex') !== hash) throw new BlobDamaged(`The stored file ${hash.slice(0, 12)}… is damaged`)
}

const isCode = (error: unknown, ...codes: string[]) => codes.includes((error as NodeJS.ErrnoException).code ?? '')

function explain(cause: unknown, root: string): unknown {
  if (isCode(cause, 'ENOSPC', 'EDQUOT', 'EFBIG'))
    return new StorageFull('The disk is full: the file was not stored, and nothing else was changed. Make room and try again.', { cause })
  if (isCode(cause, 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOENT', 'ENOTDIR'))
    return new StorageUnreachable(`The storage folder ${root} cannot be used: ${(cause as Error).message}. Nothing was stored.`, { cause })
  return cause
}
