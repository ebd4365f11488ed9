import { eq, sql } from 'drizzle-orm'
import type { Candidate } from '#core/attempts/clean-up.ts'
import type { AttemptState } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'

/** Every attempt of a film as a clean-up sees it, but for what it was made from; those removed before apart. */
export async function readCandidates(db: Db, projectId: ProjectId): Promise<{ living: Candidate[]; removed: Candidate[] }> {
  const passes = sql<string[] | null>`(select jsonb_agg(p.blob_hash) from attempt_passes p where p.attempt_id = "attempts"."id")`
  const { id, kind, subjectId, facet, state, origin, selected, approved, starred, createdAt, blobHash, rawHash, removedAt } = attempts
  const rows = await db
    .select({ id, kind, subjectId, facet, state, origin, selected, approved, starred, createdAt, blobHash, rawHash, removedAt, passes: passes.as('passes') })
    .from(attempts)
    .where(eq(attempts.projectId, projectId))
  const those = (gone: boolean) => rows.filter(({ removedAt: since }) => (since !== null) === gone).map(candidateOf)
  return { living: those(false), removed: those(true) }
}

/** The frozen inputs are most of the bytes of a film, so they are read only when something may go. */
export async function withReferences(db: Db, candidates: readonly Candidate[], projectId: ProjectId): Promise<Candidate[]> {
  const inputs = sql<string | null>`${attempts.inputs}::text`
  const rows = await db.select({ id: attempts.id, inputs: inputs.as('inputs') }).from(attempts).where(eq(attempts.projectId, projectId))
  const textOf = new Map<string, string | null>(rows.map((row) => [row.id, row.inputs]))
  return candidates.map((one) => ({ ...one, madeFrom: textOf.get(one.id)?.match(/[0-9a-f]{64}/g) ?? [] }))
}

type Read = Pick<typeof attempts.$inferSelect, 'id' | 'kind' | 'subjectId' | 'facet' | 'state' | 'origin' | 'selected' | 'approved' | 'starred' | 'createdAt' | 'blobHash' | 'rawHash'> & {
  passes: string[] | null
}

const candidateOf = ({ passes, ...row }: Read): Candidate => ({
  id: row.id,
  slot: `${row.kind} ${row.subjectId} ${row.facet}`,
  state: stateOf(row.state),
  selected: row.selected || row.approved,
  starred: row.starred,
  uploaded: row.origin === 'uploaded',
  madeAt: row.createdAt.getTime(),
  holds: [row.blobHash, row.rawHash, ...(passes ?? [])].filter((hash) => hash !== null),
  madeFrom: [],
})

function stateOf(state: AttemptState): Candidate['state'] {
  if (state === 'done') return 'done'
  return state === 'failed' || state === 'cancelled' ? 'broken' : 'unfinished'
}
