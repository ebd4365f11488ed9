import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { SceneId, UndoId } from '#core/ids.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { toldByText } from './told-by-text.ts'

/** Fills a scene's casting once, from the texts of its shots; two opens at the same time fill it once (P3). */
export const populateCasting = (ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ populated: number }> =>
  ctx.db.transaction(async (tx) => {
    const scene = await unpopulated(tx, sceneId)
    return { populated: scene ? await populate(tx, ctx, scene) : 0 }
  })

/** The same for somebody who looks at the scene. Taken back, nobody is in it, and it is not filled again. */
export const openCasting = (ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ populated: number; undoId: UndoId | null }> =>
  ctx.db.transaction(async (tx) => {
    const scene = await unpopulated(tx, sceneId)
    if (!scene) return { populated: 0, undoId: null }
    const scopes = [{ table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` }]
    const about = { projectId: scene.projectId, label: `Casting of scene ${scene.position} from its text`, scopes }
    const { result, undoId } = await undoable({ db: tx, now: ctx.now }, about, (inner) => populate(inner, ctx, scene))
    return { populated: result, undoId }
  })

type Scene = typeof scenes.$inferSelect

/** Held until the end of the transaction. */
async function unpopulated(tx: Db, sceneId: SceneId): Promise<Scene | null> {
  const [scene] = await tx.select().from(scenes).where(eq(scenes.id, sceneId)).for('update')
  return scene?.populatedAt === null ? scene : null
}

async function populate(tx: Db, ctx: Pick<Ctx, 'now'>, { id: sceneId, projectId, slug }: Scene): Promise<number> {
  const rows = await tx.select().from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))
  if (rows.length === 0) return 0
  const cast = (await sceneCasts(tx, [sceneId])).get(sceneId) ?? []
  const values = toldByText({ sceneId, shots: rows, cast }, { setting: slug.setting, language: await filmLanguage(tx, projectId) })
  if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
  await tx.update(scenes).set({ populatedAt: ctx.now() }).where(eq(scenes.id, sceneId))
  return values.length
}
