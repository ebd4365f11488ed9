import { and, eq, isNotNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { dropUnreferred } from './collect.ts'
import { readCandidates } from './read-candidates.ts'

/**
 * What was removed goes for good, with the bytes that nothing of any film refers to any more (A6). Attempts first, bytes
 * second: what a crash in between leaves is collected later. Bytes somebody kept again since the removal stay.
 */
export async function reclaimSpace(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<{ attempts: number; bytes: number }> {
  const { gone, held } = await ctx.db.transaction(async (tx) => {
    const { removed } = await readCandidates(tx, projectId)
    const gone = await tx
      .delete(attempts)
      .where(and(eq(attempts.projectId, projectId), isNotNull(attempts.removedAt)))
      .returning({ id: attempts.id, removedAt: attempts.removedAt })
    return { gone, held: removed.flatMap(({ holds }) => holds) }
  })
  if (gone.length === 0) return { attempts: 0, bytes: 0 }
  const lastRemoval = new Date(Math.max(...gone.map(({ removedAt }) => removedAt!.getTime())))
  const { bytes } = await dropUnreferred(ctx, { hashes: held, before: lastRemoval })
  return { attempts: gone.length, bytes }
}
