import { eq, inArray, sql } from 'drizzle-orm'
import type { AnswerCarried, Carried } from '#contract/looks.ts'
import type { LookId, SceneId, UndoId } from '#core/ids.ts'
import { carriedTags } from '#core/looks/carried-tags.ts'
import type { Ctx } from '#server/context.ts'
import { looks } from '#server/tables/looks.ts'
import { undoable } from '#server/undo/index.ts'
import { readLooks, sceneRow } from './read-looks.ts'

/** What entering a scene asks about, once: a tag is no longer asked about when it was kept or dropped here (S14). */
export async function listCarried({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Carried[]> {
  const { facts, resolved } = await readLooks(db, (await sceneRow(db, sceneId)).projectId)
  return facts
    .filter((fact) => fact.sceneId === sceneId)
    .flatMap((fact) => {
      const tags = carriedTags(fact, resolved)
      return tags.length === 0 ? [] : [{ lookId: fact.id as LookId, name: resolved.get(fact.id)!.asset.name, tags }]
    })
}

/** Kept tags become the look's own, dropped ones end here; what is drawn changes only where one is dropped. */
export async function answerCarried(ctx: Ctx, { sceneId, keep, drop }: AnswerCarried): Promise<{ undoId: UndoId | null }> {
  const { projectId, position } = await sceneRow(ctx.db, sceneId)
  const ids = [...new Set([...keep, ...drop].map(({ lookId }) => lookId))]
  if (ids.length === 0) return { undoId: null }
  const scopes = [{ table: looks, where: sql`${looks.sceneId} = ${sceneId} and ${inArray(looks.id, ids)}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `Tags carried into scene ${position}`, scopes }, async (tx) => {
    const rows = await tx.select().from(looks).where(scopes[0]!.where).for('update')
    for (const { id, statusTags, droppedTags } of rows) {
      const kept = keep.filter(({ lookId }) => lookId === id).map(({ tag }) => tag)
      const dropped = drop.filter(({ lookId }) => lookId === id).map(({ tag }) => tag)
      await tx
        .update(looks)
        .set({ statusTags: [...new Set([...statusTags, ...kept])].filter((tag) => !dropped.includes(tag)), droppedTags: [...new Set([...droppedTags, ...dropped])].filter((tag) => !kept.includes(tag)) })
        .where(eq(looks.id, id))
    }
  })
  return { undoId }
}
