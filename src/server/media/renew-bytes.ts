import { inArray, sql } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import { blobs } from '#server/tables/media.ts'

/** Those of these that are stored count as kept just now, so that nobody collects them before something refers to them. */
export async function renewBytes({ db, blobs: store }: Pick<Ctx, 'blobs' | 'db'>, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const known = await db.update(blobs).set({ createdAt: sql`now()` }).where(inArray(blobs.hash, [...hashes])).returning({ hash: blobs.hash })
  const stored = new Set<string>()
  for (const { hash } of known) if (await store.has(hash)) stored.add(hash)
  return stored
}
