import { and, inArray, lt } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { blobs } from '#server/tables/media.ts'
import type { Taken } from './taken.ts'
import { dropThumbnails } from './thumbnail-files.ts'

/**
 * Rows and bytes of what nothing refers to, unless somebody kept it since. To be called with a transaction: it holds the rows
 * until the bytes are gone, and storage that fails leaves the rows for the next time.
 */
export async function dropBytes(ctx: Pick<Ctx, 'blobs' | 'config'>, tx: Db, { hashes, before }: { hashes: readonly string[]; before: Date }): Promise<Taken> {
  if (hashes.length === 0) return { files: 0, bytes: 0 }
  const gone = await tx
    .delete(blobs)
    .where(and(inArray(blobs.hash, [...hashes]), lt(blobs.createdAt, before)))
    .returning({ hash: blobs.hash, bytes: blobs.bytes })
  await Promise.all(gone.map(({ hash }) => ctx.blobs.delete(hash)))
  await dropThumbnails(ctx, gone.map(({ hash }) => hash))
  return { files: gone.length, bytes: gone.reduce((sum, { bytes }) => sum + bytes, 0) }
}
