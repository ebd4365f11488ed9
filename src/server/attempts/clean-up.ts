import { inArray, sql } from 'drizzle-orm'
import type { CleanUp, CleanUpPlan } from '#contract/attempts.ts'
import { type Candidate, spare } from '#core/attempts/clean-up.ts'
import type { AttemptId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { undoable } from '#server/undo/index.ts'
import { mentionedElsewhere } from './mentioned.ts'
import { readCandidates, withReferences } from './read-candidates.ts'

/** What a clean-up would take away, and what was removed before and could be given back. */
export async function planCleanUp({ db }: Pick<Ctx, 'db'>, wanted: CleanUp): Promise<CleanUpPlan> {
  const { living, removed } = await readCandidates(db, wanted.projectId)
  const going = new Set<string>(await spareOf(db, living, wanted))
  const staying = held(living.filter(({ id }) => !going.has(id)))
  return {
    all: living.length,
    spare: going.size,
    spareBytes: await bytesOf(db, held(living.filter(({ id }) => going.has(id))).difference(staying)),
    removed: removed.length,
    removedBytes: await bytesOf(db, held(removed).difference(held(living))),
  }
}

/** Like removing them one by one: rows and bytes stay until the space is reclaimed, so that it can be undone. */
export async function cleanUp(ctx: Ctx, wanted: CleanUp): Promise<{ undoId: UndoId | null; removed: number }> {
  const foreseen = await spareNow(ctx.db, wanted)
  if (foreseen.length === 0) return { undoId: null, removed: 0 }
  const label = `${foreseen.length} attempts cleaned up`
  const { result, undoId } = await undoable(ctx, { projectId: wanted.projectId, label, scopes: [{ table: attempts, where: inArray(attempts.id, foreseen) }] }, async (tx) => {
    const still = new Set(await spareNow(tx, wanted))
    const going = foreseen.filter((id) => still.has(id))
    if (going.length > 0) await tx.update(attempts).set({ removedAt: ctx.now() }).where(inArray(attempts.id, going))
    return going.length
  })
  return { undoId, removed: result }
}

const spareNow = async (db: Db, wanted: CleanUp) => spareOf(db, (await readCandidates(db, wanted.projectId)).living, wanted)

/** By its own row first; only what may go by that is asked after everywhere. */
async function spareOf(db: Db, living: Candidate[], { projectId, keepLast }: CleanUp): Promise<AttemptId[]> {
  if (spare(living, { keepLast, inUse: new Set() }).length === 0) return []
  return spare(await withReferences(db, living, projectId), { keepLast, inUse: await mentionedElsewhere(db) }) as AttemptId[]
}

const held = (candidates: readonly Candidate[]) => new Set(candidates.flatMap(({ holds }) => holds))

async function bytesOf(db: Db, hashes: ReadonlySet<string>): Promise<number> {
  if (hashes.size === 0) return 0
  const [row] = await db.select({ bytes: sql<number>`coalesce(sum(${blobs.bytes}), 0)::float8` }).from(blobs).where(inArray(blobs.hash, [...hashes]))
  return row?.bytes ?? 0
}
