import { and, eq, inArray, isNull } from 'drizzle-orm'
import { PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import { FilmError, must } from '#core/errors.ts'
import type { AssetId, AttemptId } from '#core/ids.ts'
import type { AttemptRow } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { getProject } from '#server/projects/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { holdEditable } from './editable.ts'

/**
 * The cutout of a picture once more, or of an upload for the first time (A11): a new attempt with the same drawing,
 * which the job only cuts. It takes the old one's place if that is still in use.
 */
export async function cutOutAgain(ctx: Ctx, { id }: { id: AttemptId }): Promise<{ attemptId: AttemptId }> {
  return ctx.db.transaction(async (tx) => {
    const [found] = await tx.select().from(attempts).where(and(eq(attempts.id, id), isNull(attempts.removedAt)))
    const row = must(found, 'Attempt', id)
    const drawing = row.rawHash ?? row.blobHash
    if (row.state !== 'done' || drawing === null) throw new FilmError('REFUSED', 'Only a finished picture can be cut out.')
    await refuseWhole(tx, row)
    const { cutout } = (await getProject({ db: tx }, { id: row.projectId })).engines
    const inputs = row.inputs === null ? null : { ...PictureInputs.parse(row.inputs), cutout }
    const recipeHash = inputs && fingerprint(pictureRequest(inputs))
    const under = await underWay(tx, row, drawing)
    if (under) return under
    const { projectId, kind, subjectId, facet, variation, origin, engine, layout } = row
    const [cut] = await tx
      .insert(attempts)
      .values({ projectId, kind, subjectId, facet, variation, origin, engine, layout, inputs, recipeHash, rawHash: drawing, usd: 0 })
      .returning({ attemptId: attempts.id })
    await ctx.jobs.enqueue(tx, 'assets.picture', cut!)
    return cut!
  })
}

/** A double click cuts once. */
async function underWay(tx: Db, { kind, subjectId, facet }: AttemptRow, drawing: string): Promise<{ attemptId: AttemptId } | undefined> {
  const same = and(eq(attempts.kind, kind), eq(attempts.subjectId, subjectId), eq(attempts.facet, facet), eq(attempts.rawHash, drawing))
  const [row] = await tx.select({ attemptId: attempts.id }).from(attempts).where(and(same, inArray(attempts.state, ['queued', 'running']), isNull(attempts.removedAt)))
  return row
}

/** Places, frames and clips are whole pictures. */
async function refuseWhole(tx: Db, { kind, subjectId, inputs }: AttemptRow): Promise<void> {
  const whole = new FilmError('REFUSED', 'A place is shown whole; only characters, props and extras are cut out.')
  if (kind === 'frame' || kind === 'clip') throw new FilmError('REFUSED', 'Frames and clips are shown whole; only pictures of assets are cut out.')
  if (inputs !== null && PictureInputs.parse(inputs).cutout === null) throw whole
  if (kind !== 'asset' && kind !== 'angle') return
  const asset = await holdEditable(tx, subjectId as AssetId)
  if (asset.kind === 'location') throw whole
}
