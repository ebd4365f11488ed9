import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { AddTransformation, EditTransformation } from '#contract/shots.ts'
import { must } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import { assetRow, holdEditable } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { transformations } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { refuseForeignLine } from './add-form.ts'
import { resolveTransformations } from './resolve.ts'

interface Changed {
  undoId: UndoId | null
}

/** By hand: confirmed at once, since it is the user who says it. */
export async function addTransformation(ctx: Ctx, { assetId, formKind, before, ...form }: AddTransformation): Promise<Changed & { id: string }> {
  const { projectId, name } = await assetRow(ctx.db, assetId)
  const id = randomUUID()
  const { undoId } = await undoable(ctx, { projectId, label: `${name} becomes ${form.formName}`, scopes: [justThis(id)] }, async (tx) => {
    const asset = await holdEditable(tx, assetId)
    await refuseForeignLine(tx, asset, form)
    await tx.insert(transformations).values({ ...form, id, projectId, assetId, formKind: formKind ?? asset.kind, before: before ?? asset.description, state: 'confirmed' })
    await resolveTransformations(tx, form.sceneId)
  })
  return { id, undoId }
}

/** What it says of the form reaches pictures and frames; its line decides from where on. */
export async function editTransformation(ctx: Ctx, { id, change }: EditTransformation): Promise<Changed> {
  const { projectId, formName } = await transformationRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId, label: `${formName} edited`, scopes: [justThis(id)] }, async (tx) => {
    const row = await transformationRow(tx, id)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const next = { ...row, ...given }
    if (next.sceneId !== row.sceneId || next.line !== row.line || next.quote !== row.quote) await refuseForeignLine(tx, row, next)
    const { sceneId, line, quote, formKind, moment, before, after } = next
    await tx.update(transformations).set({ sceneId, line, quote, formName: next.formName, formKind, moment, before, after }).where(eq(transformations.id, id))
    await resolveTransformations(tx, sceneId)
  })
  return { undoId }
}

/** Confirmed ones reach frames; dismissed ones are remembered, so that they are not proposed again. */
export async function answerTransformation(ctx: Ctx, { id, state }: { id: string; state: 'confirmed' | 'dismissed' }): Promise<Changed> {
  const { projectId, formName } = await transformationRow(ctx.db, id)
  const { undoId } = await undoable(ctx, { projectId, label: `${formName} ${state}`, scopes: [justThis(id)] }, (tx) =>
    tx.update(transformations).set({ state }).where(and(eq(transformations.id, id), ne(transformations.state, state))),
  )
  return { undoId }
}

export async function transformationRow(db: Db, id: string): Promise<typeof transformations.$inferSelect> {
  const [row] = await db.select().from(transformations).where(eq(transformations.id, id))
  return must(row, 'Transformation', id)
}

const justThis = (id: string) => ({ table: transformations, where: sql`${transformations.id} = ${id}` })
