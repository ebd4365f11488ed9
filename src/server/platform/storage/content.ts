import { createHash, type Hash } from 'node:crypto'
import { BlobDamaged, BlobMissing } from './blob-store.ts'

export type Content = Uint8Array | AsyncIterable<Uint8Array>

/** Two levels of folders, the same in every store: a folder can be copied into a bucket as it is. Never a path of somebody's making. */
export function placeOf(hash: string): [string, string, string] {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new BlobMissing(`"${hash.slice(0, 80)}" is not the name of stored bytes`)
  return [hash.slice(0, 2), hash.slice(2, 4), hash]
}

export const missing = (hash: string, cause?: unknown) => new BlobMissing(`The stored file ${hash.slice(0, 12)}… is missing`, { cause })

export async function* measured(content: Content, digest: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    digest.update(chunk)
    yield chunk
  }
}

/** The last thing it says is whether it was whole. */
export async function* verified(content: AsyncIterable<Uint8Array>, hash: string): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256')
  yield* measured(content, digest)
  if (digest.digest('hex') !== hash) throw new BlobDamaged(`The stored file ${hash.slice(0, 12)}… is damaged`)
}
