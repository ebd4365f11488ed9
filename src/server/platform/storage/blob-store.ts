import type { Readable } from 'node:stream'

/** Bytes by their SHA-256. What is put twice is stored once. */
export interface BlobStore {
  put(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<{ hash: string; bytes: number }>
  /** Breaks off at the end if the whole is not what was put. @param range first and last byte, both included */
  get(hash: string, range?: { start: number; end: number }): Promise<Readable>
  has(hash: string): Promise<boolean>
  size(hash: string): Promise<number>
  delete(hash: string): Promise<void>
  /** Everything there is, with when it was last put. */
  list(): AsyncIterable<StoredBlob>
  /** Where another program may read the file, if it is one on this machine. */
  path?(hash: string): string
}

export interface StoredBlob {
  hash: string
  bytes: number
  putAt: Date
}

export class BlobMissing extends Error {
  override readonly name = 'BlobMissing'
}
export class BlobDamaged extends Error {
  override readonly name = 'BlobDamaged'
}
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}
export class StorageUnreachable extends Error {
  override readonly name = 'StorageUnreachable'
}
