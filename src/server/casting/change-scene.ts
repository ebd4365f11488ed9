import { eq } from 'drizzle-orm'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { scenes } from '#server/tables/scenes.ts'
import { type Scope, undoable } from '#server/undo/index.ts'
import { placeOfScene } from './scene-shots.ts'

interface Change {
  sceneId: SceneId
  label: string
  scopes: Scope[]
}

/** One undo. Whoever changes the casting of a scene waits for whoever is changing it, and then sees what came of that. */
export async function changeScene<Result>(ctx: Ctx, { sceneId, ...about }: Change, work: (tx: Db) => Promise<Result>) {
  const { projectId } = await placeOfScene(ctx, sceneId)
  const done = await ctx.db.transaction(async (tx) => {
    await tx.select({ id: scenes.id }).from(scenes).where(eq(scenes.id, sceneId)).for('update')
    return undoable({ db: tx, now: ctx.now }, { projectId, ...about }, work)
  })
  if (done.undoId) ctx.events.tell({ kind: 'changed', projectId, what: 'casting' })
  return done
}
