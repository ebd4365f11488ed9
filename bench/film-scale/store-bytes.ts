import { randomFillSync } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import { blobs } from '#server/tables/media.ts'

/** The film's pictures and clips are only rows; here each gets bytes, which cannot be made smaller, like those of real ones. */
export async function storeBytes(ctx: Pick<Ctx, 'db' | 'blobs'>, size: number): Promise<void> {
  const bytes = Buffer.alloc(size)
  const stored: { old: string; hash: string }[] = []
  for (const { hash: old } of await ctx.db.select({ hash: blobs.hash }).from(blobs)) {
    stored.push({ old, hash: await keepBytes(ctx, { bytes: randomFillSync(bytes), mediaType: 'image/png', width: 1280, height: 720 }) })
  }
  const told = sql`jsonb_to_recordset(${JSON.stringify(stored)}::jsonb) as stored(old text, hash text)`
  await ctx.db.execute(sql`update attempts set blob_hash = stored.hash from ${told} where blob_hash = stored.old`)
  await ctx.db.execute(sql`delete from blobs using ${told} where blobs.hash = stored.old`)
}
