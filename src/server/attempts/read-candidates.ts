import { eq, sql } from 'drizzle-orm'
import type { Candidate } from '#core/attempts/clean-up.ts'
import type { AttemptState } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'

/** Every attempt of a film as a clean-up sees it; those removed before apart. */
export async function readCandidates(db: Db, projectId: ProjectId): Promise<{ living: Candidate[]; removed: Candidate[] }> {
  const passes = sql<string[] | null>`(select jsonb_agg(p.blob_hash) from attempt_passes p where p.attempt_id = "attempts"."id")`
  const madeFrom = sql<string[] | null>`(select jsonb_agg(found[1]) from regexp_matches("attempts"."inputs"::text, '[0-9a-f]{64}', 'g') as found)`
  const rows = await db
    .select({ row: attempts, passes: passes.as('passes'), madeFrom: madeFrom.as('made_from') })
    .from(attempts)
    .where(eq(attempts.projectId, projectId))
  const read = rows.map((one) => ({ removed: one.row.removedAt !== null, candidate: candidateOf(one) }))
  const those = (removed: boolean) => read.filter((one) => one.removed === removed).map(({ candidate }) => candidate)
  return { living: those(false), removed: those(true) }
}

interface Read {
  row: typeof attempts.$inferSelect
  passes: string[] | null
  madeFrom: string[] | null
}

const candidateOf = ({ row, passes, madeFrom }: Read): Candidate => ({
  id: row.id,
  slot: `${row.kind} ${row.subjectId} ${row.facet}`,
  state: stateOf(row.state),
  selected: row.selected || row.approved,
  starred: row.starred,
  uploaded: row.origin === 'uploaded',
  madeAt: row.createdAt.getTime(),
  holds: [row.blobHash, row.rawHash, ...(passes ?? [])].filter((hash) => hash !== null),
  madeFrom: madeFrom ?? [],
})

function stateOf(state: AttemptState): Candidate['state'] {
  if (state === 'done') return 'done'
  return state === 'failed' || state === 'cancelled' ? 'broken' : 'unfinished'
}
