import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { heldByAttempts, mentionedElsewhere } from './mentioned.ts'
import { readCandidates } from './read-candidates.ts'

/**
 * What was removed goes for good, with the bytes that nothing of any film refers to any more (A6). Rows first, bytes
 * second: a crash in between leaves only bytes that nothing knows.
 */
export async function reclaimSpace(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<{ attempts: number; bytes: number }> {
  const { gone, free } = await ctx.db.transaction(async (tx) => {
    const { removed } = await readCandidates(tx, projectId)
    const gone = await tx.delete(attempts).where(and(eq(attempts.projectId, projectId), isNotNull(attempts.removedAt))).returning({ id: attempts.id })
    return { gone, free: await dropUnreferred(tx, removed.flatMap(({ holds }) => holds)) }
  })
  for (const { hash } of free) await ctx.blobs.delete(hash)
  return { attempts: gone.length, bytes: free.reduce((sum, { bytes }) => sum + bytes, 0) }
}

async function dropUnreferred(tx: Db, hashes: readonly string[]): Promise<{ hash: string; bytes: number }[]> {
  const needed = (await mentionedElsewhere(tx)).union(await heldByAttempts(tx))
  const free = [...new Set(hashes)].filter((hash) => !needed.has(hash))
  return free.length === 0 ? [] : tx.delete(blobs).where(inArray(blobs.hash, free)).returning({ hash: blobs.hash, bytes: blobs.bytes })
}
