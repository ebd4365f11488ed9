import type { Readable } from 'node:stream'

/** Bytes by their SHA-256. What is put twice is stored once. */
export interface BlobStore {
  put(bytes: Uint8Array): Promise<{ hash: string }>
  /** @param range first and last byte, both included */
  get(hash: string, range?: { start: number; end: number }): Promise<Readable>
  has(hash: string): Promise<boolean>
  size(hash: string): Promise<number>
  delete(hash: string): Promise<void>
}

export class BlobMissing extends Error {
  override readonly name = 'BlobMissing'
}
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}
