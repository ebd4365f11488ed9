import { and, eq, sql } from 'drizzle-orm'
import type { LinkFrame } from '#contract/frames.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { FilmError, must } from '#core/errors.ts'
import { isCircular, type LinkFact } from '#core/frames/link.ts'
import type { ShotId, UndoId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { undoable } from '#server/undo/index.ts'
import { addressOf } from './plans.ts'
import { sceneFacts } from './scene-facts.ts'

interface Changed {
  undoId: UndoId | null
}

/** One link per frame (F6): match or shared shows the very same picture, reference agrees with it from another camera. */
export async function linkFrame(ctx: Ctx, { shotId, side, kind, from }: LinkFrame): Promise<Changed> {
  const { projectId, sceneId, scenePosition } = await addressOf(ctx, shotId)
  const [scene] = await sceneFacts(ctx.db, { projectId, sceneIds: [sceneId] })
  const { shots, links } = must(scene, 'Scene', sceneId)
  const index = shots.findIndex(({ id }) => id === shotId)
  if (!shots.some(({ id }) => id === from.shotId)) throw new FilmError('REFUSED', 'A frame can be linked to a frame of the same scene.')
  const link: LinkFact = { shotId, side, kind, fromShotId: from.shotId, fromSide: from.side }
  const others = links.filter((one) => one.shotId !== shotId || one.side !== side)
  if (isCircular({ links: [...others, link] }, { shotId, side })) throw new FilmError('REFUSED', 'These frames would wait for each other; nothing was changed.')
  const scopes = [{ table: frameLinks, where: sql`${frameLinks.shotId} = ${shotId} and ${frameLinks.side} = ${side}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `${kind}: ${side} frame of ${shotLabel(scenePosition, index)}`, scopes }, async (tx) => {
    const values = { shotId, side, kind, fromShotId: from.shotId, fromSide: from.side }
    await tx.insert(frameLinks).values(values).onConflictDoUpdate({ target: [frameLinks.shotId, frameLinks.side], set: values })
  })
  return { undoId }
}

export async function unlinkFrame(ctx: Ctx, { shotId, side }: { shotId: ShotId; side: FrameSide }): Promise<Changed> {
  const { projectId, scenePosition } = await addressOf(ctx, shotId)
  const here = and(eq(frameLinks.shotId, shotId), eq(frameLinks.side, side))
  const scopes = [{ table: frameLinks, where: sql`${here}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `No link: ${side} frame in scene ${scenePosition}`, scopes }, async (tx) => {
    await tx.delete(frameLinks).where(here)
  })
  return { undoId }
}
