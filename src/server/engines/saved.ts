import type { AttemptId, ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { modelCalls } from '#server/tables/engines.ts'

interface Saved {
  projectId: ProjectId
  attemptId?: AttemptId
  purpose: string
  engine: string
  recipeHash: string | null
  /** What it had cost when it was made. */
  usd: number
}

/** Writes down that work was used again instead of being done and paid for a second time (G4). */
export async function noteSaved(db: Db, { usd, ...what }: Saved): Promise<void> {
  await db.insert(modelCalls).values({ ...what, state: 'saved', units: 0, estimatedUsd: usd, usd: 0 })
}
