import { eq } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { AssetId, AttemptId } from '#core/ids.ts'
import { selectAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import { acceptPicture } from '#server/platform/pictures/accept-picture.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'

interface Upload {
  id: AssetId
  bytes: Uint8Array
}

/** Becomes the selected attempt beside the made ones; it has no recipe, so it is never out of date by itself. */
export async function uploadPicture(ctx: Ctx, { id, bytes }: Upload): Promise<{ attemptId: AttemptId; picture: string }> {
  const [asset] = await ctx.db.select({ projectId: assets.projectId }).from(assets).where(eq(assets.id, id))
  const { projectId } = must(asset, 'Asset', id)
  const picture = await keepBytes(ctx, await acceptPicture(bytes))
  return ctx.db.transaction(async (tx) => {
    const now = ctx.now()
    const [attempt] = await tx
      .insert(attempts)
      .values({ projectId, kind: 'asset', subjectId: id, origin: 'uploaded', state: 'done', engine: 'upload', blobHash: picture, finishedAt: now })
      .returning({ attemptId: attempts.id })
    await selectAttempt(tx, attempt!.attemptId)
    return { ...attempt!, picture }
  })
}
