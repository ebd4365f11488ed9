import { desc, eq, sql } from 'drizzle-orm'
import type { SaveScript, SavedScript } from '#contract/scripts.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, ScriptId, UndoId } from '#core/ids.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { normalized } from '#core/scripts/source-lines.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { projects } from '#server/tables/projects.ts'
import { scripts } from '#server/tables/scripts.ts'
import { undoable } from '#server/undo/index.ts'

type ScriptRow = typeof scripts.$inferSelect

const saved = ({ id, version, text, warnings }: ScriptRow): SavedScript => ({ id, version, hash: fingerprint(text), warnings })

/**
 * Keeps what is typed as the latest draft. What was imported or approved stays a version of its own. Said twice, it is
 * kept once; said over a text that somebody changed meanwhile, it is refused and the newer text told.
 */
export async function saveScript(ctx: Ctx, { projectId, text: typed, over }: SaveScript): Promise<SavedScript> {
  const text = normalized(typed)
  const { warnings } = parseFountain(text)
  const row = await ctx.db.transaction(async (tx) => {
    const latest = await holdLatest(tx, projectId)
    if (latest?.text === text) return latest
    if (latest && (latest.id !== over?.id || fingerprint(latest.text) !== over.hash)) {
      throw new FilmError('CONFLICT', 'The script was changed in another window. Nothing was overwritten; both texts are here to choose from.', { ...saved(latest), text: latest.text })
    }
    if (latest && latest.approvedAt === null && latest.sourceHash === null) {
      const [changed] = await tx.update(scripts).set({ text, warnings }).where(eq(scripts.id, latest.id)).returning()
      return changed!
    }
    const [added] = await tx.insert(scripts).values({ projectId, version: (latest?.version ?? 0) + 1, format: 'fountain', fileName: '', text, warnings }).returning()
    return added!
  })
  ctx.events.tell({ kind: 'changed', projectId, what: 'script' })
  return saved(row)
}

/** An old version becomes the latest draft; the drafts after it stay versions too. */
export async function restoreScript(ctx: Ctx, { id }: { id: ScriptId }): Promise<SavedScript & { undoId: UndoId | null }> {
  const [old] = await ctx.db.select().from(scripts).where(eq(scripts.id, id))
  const { projectId, version, text, warnings } = must(old, 'Script', id)
  const scopes = [{ table: scripts, where: sql`${scripts.projectId} = ${projectId}` }]
  const { result, undoId } = await undoable(ctx, { projectId, label: `Version ${version} of the script restored`, scopes }, async (tx) => {
    const latest = await holdLatest(tx, projectId)
    if (latest?.text === text) return latest
    const [added] = await tx.insert(scripts).values({ projectId, version: latest!.version + 1, format: 'fountain', fileName: '', text, warnings }).returning()
    return added!
  })
  return { ...saved(result), undoId }
}

/** One at a time, also where there is no version yet that could be held. */
async function holdLatest(tx: Db, projectId: ProjectId): Promise<ScriptRow | undefined> {
  const [film] = await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('no key update')
  must(film, 'Film', projectId)
  const [latest] = await tx.select().from(scripts).where(eq(scripts.projectId, projectId)).orderBy(desc(scripts.version)).limit(1)
  return latest
}
