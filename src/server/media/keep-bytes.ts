import type { Ctx } from '#server/context.ts'
import { blobs } from '#server/tables/media.ts'

interface Bytes {
  bytes: Uint8Array
  mediaType: string
  width?: number | null
  height?: number | null
}

/** Bytes first, row second: a crash in between leaves only bytes that nothing refers to. */
export async function keepBytes(ctx: Pick<Ctx, 'blobs' | 'db'>, { bytes, mediaType, width, height }: Bytes): Promise<string> {
  const { hash } = await ctx.blobs.put(bytes)
  await ctx.db
    .insert(blobs)
    .values({ hash, mediaType, bytes: bytes.byteLength, width: width ?? null, height: height ?? null })
    .onConflictDoNothing()
  return hash
}
