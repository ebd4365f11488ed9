import { sql } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { blobs } from '#server/tables/media.ts'

interface Bytes {
  bytes: Uint8Array
  mediaType: string
  width?: number | null
  height?: number | null
}

/**
 * Row first, bytes second. Who collects the same bytes at this moment holds the row until they are gone, so they are stored
 * anew; and what was kept again counts as new, so nobody collects it before something refers to it.
 */
export async function keepBytes(ctx: Pick<Ctx, 'blobs' | 'db'>, { bytes, mediaType, width, height }: Bytes): Promise<string> {
  const hash = sha256(bytes)
  await ctx.db
    .insert(blobs)
    .values({ hash, mediaType, bytes: bytes.byteLength, width: width ?? null, height: height ?? null })
    .onConflictDoUpdate({ target: blobs.hash, set: { createdAt: sql`now()` } })
  await ctx.blobs.put(bytes)
  return hash
}
