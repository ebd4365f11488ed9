import { asc, eq } from 'drizzle-orm'
import type { ShotId } from '#core/ids.ts'
import { divideReferences, mergeReferences } from '#core/shots/carry-references.ts'
import type { Db } from '#server/platform/db/database.ts'
import { shotReferences } from '#server/tables/shots.ts'

type Row = typeof shotReferences.$inferSelect

/** The first part keeps its rows; what the others have too is copied, and what belongs to the end goes to the last. */
export async function divideShotReferences(tx: Db, shotIds: readonly ShotId[]): Promise<void> {
  const [first, ...later] = divideReferences(await referencesOf(tx, shotIds[0]!), shotIds.length)
  for (const [index, rows] of later.entries())
    for (const row of rows) {
      const shotId = shotIds[index + 1]!
      if (first!.includes(row)) await tx.insert(shotReferences).values(copyFor(row, shotId))
      else await tx.update(shotReferences).set({ shotId }).where(eq(shotReferences.id, row.id))
    }
}

/** What the second one brings is copied: it stays with the shot that is taken out, too. */
export async function mergeShotReferences(tx: Db, firstId: ShotId, secondId: ShotId): Promise<void> {
  const asKnown = (rows: Row[]) => rows.map((row) => ({ ...row, hash: row.blobHash }))
  const [first, second] = [asKnown(await referencesOf(tx, firstId)), asKnown(await referencesOf(tx, secondId))]
  const kept = mergeReferences(first, second)
  for (const row of first) {
    const still = kept.find(({ reference }) => reference.id === row.id)
    if (!still) await tx.delete(shotReferences).where(eq(shotReferences.id, row.id))
    else if (still.frames !== row.frames) await tx.update(shotReferences).set({ frames: still.frames }).where(eq(shotReferences.id, row.id))
  }
  const values = kept.filter(({ reference }) => reference.shotId === secondId).map(({ reference, frames }) => ({ ...copyFor(reference, firstId), frames }))
  if (values.length > 0) await tx.insert(shotReferences).values(values)
}

const referencesOf = (tx: Db, shotId: ShotId): Promise<Row[]> =>
  tx.select().from(shotReferences).where(eq(shotReferences.shotId, shotId)).orderBy(asc(shotReferences.position), asc(shotReferences.id))

const copyFor = ({ purpose, frames, note, blobHash, position }: Row, shotId: ShotId) => ({ shotId, purpose, frames, note, blobHash, position })
