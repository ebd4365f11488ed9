import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { Ctx } from '#server/context.ts'
import { BlobDamaged } from '#server/platform/storage/blob-store.ts'
import { type Archive, refused } from './read-archive.ts'

const short = (hash: string) => `${hash.slice(0, 12)}…`

/** Reads them once without storing anything: a damaged archive is known before it has left a trace. */
export async function checkBytes(archive: Archive, hash: string): Promise<void> {
  const digest = createHash('sha256')
  await pipeline(await archive.blob(hash), digest).catch((error: unknown) => {
    throw isZipFault(error) ? refused(`the file ${short(hash)} is damaged`) : error
  })
  if (digest.digest('hex') !== hash) throw refused(`the file ${short(hash)} holds other bytes than its name says`)
}

export async function takeBytes({ blobs }: Pick<Ctx, 'blobs'>, archive: Archive, hash: string): Promise<void> {
  await blobs.put(await archive.blob(hash)).catch((error: unknown) => {
    throw error instanceof BlobDamaged || isZipFault(error) ? refused(`the file ${short(hash)} is damaged`) : error
  })
}

const isZipFault = (error: unknown) => error instanceof Error && (!('code' in error) || String(error.code).startsWith('Z_')) && error.name === 'Error'
