import { eq } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import type { StoredBlob } from '#server/platform/storage/blob-store.ts'
import { blobs } from '#server/tables/media.ts'
import type { Taken } from './taken.ts'
import { dropThumbnails, thumbnailHashes } from './thumbnail-files.ts'

type Wanted = Pick<Ctx, 'blobs' | 'db' | 'config' | 'dumpNow'>

/** Files that no row knows, as a crash or a database gone back to its dump leaves them; and thumbnails of what is gone. */
export async function dropStrays(ctx: Wanted, { before }: { before: Date }): Promise<Taken> {
  const known = new Set((await ctx.db.select({ hash: blobs.hash }).from(blobs)).map(({ hash }) => hash))
  const freed: Taken = { files: 0, bytes: 0 }
  let dumped: Promise<void> | undefined
  for await (const stored of ctx.blobs.list()) {
    if (known.has(stored.hash) || stored.putAt >= before) continue
    await (dumped ??= ctx.dumpNow())
    if (!(await dropStray(ctx, stored))) continue
    freed.files += 1
    freed.bytes += stored.bytes
  }
  await dropThumbnails(ctx, (await thumbnailHashes(ctx)).filter((hash) => !known.has(hash)))
  return freed
}

/** Takes the name first: who keeps the same bytes at this moment waits for it, and then stores them anew. */
const dropStray = ({ blobs: store, db }: Wanted, { hash, bytes }: StoredBlob): Promise<boolean> =>
  db.transaction(async (tx) => {
    const [taken] = await tx.insert(blobs).values({ hash, bytes, mediaType: '' }).onConflictDoNothing().returning({ hash: blobs.hash })
    if (!taken) return false
    await store.delete(hash)
    await tx.delete(blobs).where(eq(blobs.hash, hash))
    return true
  })
