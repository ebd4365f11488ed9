import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, SceneId, ScriptId, UndoId } from '#core/ids.ts'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { filmOrder } from '#core/scenes/film-order.ts'
import { matchScenes } from '#core/scenes/match-scenes.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import type { SceneMatch } from '#core/scenes/scene-match.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { readScript } from '#server/scripts/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { scripts } from '#server/tables/scripts.ts'
import { undoable } from '#server/undo/index.ts'
import type { SceneRow } from './film-scenes.ts'

interface Approval {
  projectId: ProjectId
  scriptId: ScriptId
}

interface Recut {
  /** In the order of the script. */
  sceneIds: SceneId[]
  changed: SceneId[]
  matches: SceneMatch[]
}

/**
 * Makes a version the narrative truth: its scenes are matched to those that are there by content, so a scene that is
 * still in the script keeps its id and all its work; one that is gone is kept aside, and found again when it comes back.
 */
export async function approveScript(ctx: Pick<Ctx, 'db' | 'now'>, { projectId, scriptId }: Approval): Promise<Recut & { undoId: UndoId | null }> {
  const { script, screenplay } = await readScript(ctx, scriptId)
  must(script.projectId === projectId ? script : undefined, 'Script', scriptId)
  const cuts = cutScenes(screenplay)
  if (cuts.length === 0) throw new FilmError('REFUSED', 'There is no scene in this version: it has no heading, action or dialogue. Write one first; nothing was changed.')
  return ctx.db.transaction(async (tx) => {
    await tx.select({ id: scripts.id }).from(scripts).where(eq(scripts.projectId, projectId)).for('update')
    const now = ctx.now()
    const { matches, cutOf, gone } = await matchCuts(tx, projectId, cuts)
    // There before the change and gone: undoing it puts them aside again, with whatever was made for them by then.
    const added = cutOf.filter(({ isNew }) => isNew)
    if (added.length > 0) await tx.insert(scenes).values(added.map(({ id, columns }) => ({ id, projectId, ...columns, goneAt: now })))
    const about = { projectId, label: `Version ${script.version} of the script approved`, scopes: scopesOf(projectId, scriptId) }
    const { undoId } = await undoable({ db: tx, now: ctx.now }, about, async (inner) => {
      await stamp(inner, script, now)
      for (const { id, columns } of cutOf) await inner.update(scenes).set({ ...columns, goneAt: null }).where(eq(scenes.id, id))
      if (gone.length > 0) await inner.update(scenes).set({ goneAt: now }).where(inArray(scenes.id, gone))
    })
    const changed = cutOf.filter(({ isChanged }) => isChanged).map(({ id }) => id)
    return { sceneIds: cutOf.map(({ id }) => id), changed, matches, undoId }
  })
}

/** Undo gives rows back in this order, and only one version can be the approved one. */
const scopesOf = (projectId: ProjectId, scriptId: ScriptId) => [
  { table: scripts, where: sql`${scripts.projectId} = ${projectId} and ${scripts.id} = ${scriptId}` },
  { table: scripts, where: sql`${scripts.projectId} = ${projectId} and ${scripts.id} <> ${scriptId}` },
  { table: scenes, where: sql`${scenes.projectId} = ${projectId}` },
]

async function stamp(tx: Db, { id, projectId, approvedAt, replacedAt }: typeof scripts.$inferSelect, now: Date): Promise<void> {
  if (approvedAt !== null && replacedAt === null) return
  await tx.update(scripts).set({ replacedAt: now }).where(and(eq(scripts.projectId, projectId), isNull(scripts.replacedAt), ne(scripts.id, id)))
  await tx.update(scripts).set({ approvedAt: now, replacedAt: null }).where(eq(scripts.id, id))
}

async function matchCuts(tx: Db, projectId: ProjectId, cuts: readonly SceneCut[]) {
  const old = await tx.select().from(scenes).where(eq(scenes.projectId, projectId)).orderBy(scenes.scriptPosition)
  const matches = matchScenes(old, cuts)
  const ids = cuts.map((_, index) => (matches[index]?.oldId ?? crypto.randomUUID()) as SceneId)
  const place = new Map(filmOrder(ids, ordersOf(old)).map((id, index) => [id, index + 1]))
  const rowOf = new Map(old.map((row) => [row.id, row]))
  const cutOf = cuts.map((cut, index) => {
    const id = ids[index]!
    const columns = { ...columnsOf(cut), position: place.get(id)!, scriptPosition: index + 1 }
    return { id, columns, isNew: !rowOf.has(id), isChanged: rowOf.get(id)?.contentHash !== columns.contentHash }
  })
  const gone = old.filter(({ id, goneAt }) => goneAt === null && !ids.includes(id)).map(({ id }) => id)
  return { matches, cutOf, gone }
}

function ordersOf(old: readonly SceneRow[]): { film: string[]; script: string[] } {
  const living = old.filter(({ goneAt }) => goneAt === null)
  return { script: living.map(({ id }) => id), film: living.toSorted((a, b) => a.position - b.position).map(({ id }) => id) }
}

const columnsOf = ({ printedNumber, heading, slug, insert, elements }: SceneCut) => ({
  printedNumber,
  heading,
  slug,
  insert,
  elements,
  contentHash: fingerprint({ heading, elements: elements.map(({ kind, text }) => ({ kind, text })) }),
})
