import { and, asc, eq, isNull } from 'drizzle-orm'
import { proposeCasting } from '#core/casting/propose-casting.ts'
import type { SceneId } from '#core/ids.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

/** Fills a scene's casting once, from the texts of its shots; two opens at the same time fill it once (P3). */
export async function populateCasting(ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ populated: number }> {
  return ctx.db.transaction(async (tx) => {
    const [scene] = await tx.select().from(scenes).where(eq(scenes.id, sceneId)).for('update')
    if (!scene || scene.populatedAt !== null) return { populated: 0 }
    const rows = await tx.select().from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))
    if (rows.length === 0) return { populated: 0 }
    const cast = (await sceneCasts(tx, [sceneId])).get(sceneId) ?? []
    const lookOf = new Map(cast.map(({ name, kind, lookId }) => [`${kind} ${name}`, lookId]))
    const kindOf = new Map(cast.map(({ name, kind }) => [name, kind]))
    const values = proposeCasting(rows, cast, { setting: scene.slug.setting, language: await filmLanguage(tx, scene.projectId) }).flatMap(({ shot, asset, presence, evidence, rule, count }) => {
      const lookId = lookOf.get(`${kindOf.get(asset)} ${asset}`)
      const row = rows[shot]
      return lookId && row ? [{ sceneId, shotId: row.id, lookId, presence, count, evidence: evidence ?? rule }] : []
    })
    if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
    await tx.update(scenes).set({ populatedAt: ctx.now() }).where(eq(scenes.id, sceneId))
    return { populated: values.length }
  })
}
