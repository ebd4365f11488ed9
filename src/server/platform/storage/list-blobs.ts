import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredBlob } from './blob-store.ts'

/** Folder by folder; what is no blob (drafts, thumbnails, operations) is passed over. */
export async function* listBlobs(root: string): AsyncGenerator<StoredBlob> {
  for (const first of await named(root, /^[0-9a-f]{2}$/)) {
    for (const second of await named(join(root, first), /^[0-9a-f]{2}$/)) {
      for (const hash of await named(join(root, first, second), /^[0-9a-f]{64}$/)) {
        const found = await stat(join(root, first, second, hash)).catch(() => null)
        if (found) yield { hash, bytes: found.size, putAt: found.mtime }
      }
    }
  }
}

const named = async (folder: string, pattern: RegExp): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name))
