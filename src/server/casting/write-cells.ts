import { and, eq, inArray, isNull, or, type SQLWrapper, sql } from 'drizzle-orm'
import type { Presence } from '#core/casting/presence.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId, SceneId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { shots } from '#server/tables/shots.ts'

export interface Cell {
  shotId: ShotId
  lookId: LookId
  /** null takes the asset out of the shot. */
  presence: Presence | null
  /** What was seen when it was decided; null: not in the shot. Unsaid: whatever it is. */
  from?: Presence | null | undefined
  count?: number | null | undefined
  /** The sentence that says so; "" where a user does. */
  evidence?: string
}

/** Nothing is written where a cell is not what it was taken for. The transaction holds the scene (changeScene). */
export async function writeCells(tx: Db, ctx: Pick<Ctx, 'now'>, sceneId: SceneId, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return
  await refuseStrangers(tx, sceneId, cells)
  await refuseChanged(tx, sceneId, cells)
  const gone = cells.filter(({ presence }) => presence === null)
  if (gone.length > 0)
    await tx.delete(assignments).where(or(...gone.map(({ shotId, lookId }) => and(eq(assignments.shotId, shotId), eq(assignments.lookId, lookId)))))
  const updatedAt = ctx.now()
  const kept = cells.flatMap(({ shotId, lookId, presence, count, evidence = '' }) => (presence === null ? [] : [{ sceneId, shotId, lookId, presence, evidence, count, updatedAt }]))
  await upsert(tx, kept.filter(({ count }) => count === undefined), assignments.count)
  await upsert(tx, kept.filter(({ count }) => count !== undefined), sql`excluded.count`)
}

type Row = typeof assignments.$inferInsert

/** A cell that stays as it is keeps its evidence; how many they are only changes where that is said. */
async function upsert(tx: Db, rows: Row[], count: SQLWrapper): Promise<void> {
  if (rows.length === 0) return
  const isAnother = sql`${assignments.presence} <> excluded.presence_type`
  await tx
    .insert(assignments)
    .values(rows)
    .onConflictDoUpdate({
      target: [assignments.shotId, assignments.lookId],
      set: {
        presence: sql`excluded.presence_type`,
        count: sql`${count}`,
        evidence: sql`case when ${isAnother} then excluded.evidence else ${assignments.evidence} end`,
        updatedAt: sql`excluded.updated_at`,
      },
      setWhere: sql`${isAnother} or ${count} is distinct from ${assignments.count}`,
    })
}

async function refuseStrangers(tx: Db, sceneId: SceneId, cells: readonly Cell[]): Promise<void> {
  const shotIds = [...new Set(cells.map(({ shotId }) => shotId))]
  const lookIds = [...new Set(cells.map(({ lookId }) => lookId))]
  const ofScene = await tx.$count(shots, and(inArray(shots.id, shotIds), eq(shots.sceneId, sceneId), isNull(shots.removedAt)))
  const inScene = await tx.$count(looks, and(inArray(looks.id, lookIds), eq(looks.sceneId, sceneId)))
  if (ofScene === shotIds.length && inScene === lookIds.length) return
  throw new FilmError('NOT_FOUND', 'A shot or an asset of this change is not in this scene any more; nothing was changed.')
}

async function refuseChanged(tx: Db, sceneId: SceneId, cells: readonly Cell[]): Promise<void> {
  const decided = cells.filter(({ from }) => from !== undefined)
  if (decided.length === 0) return
  const rows = await tx.select({ shotId: assignments.shotId, lookId: assignments.lookId, presence: assignments.presence }).from(assignments).where(eq(assignments.sceneId, sceneId))
  const now = new Map(rows.map(({ shotId, lookId, presence }) => [`${shotId} ${lookId}`, presence]))
  const newer = decided.flatMap(({ shotId, lookId, from }) => {
    const presence = now.get(`${shotId} ${lookId}`) ?? null
    return presence === from ? [] : [{ shotId, lookId, presence }]
  })
  if (newer.length > 0) throw new FilmError('CONFLICT', 'The casting was changed meanwhile, in another window or by somebody else. Nothing was overwritten.', { cells: newer })
}
