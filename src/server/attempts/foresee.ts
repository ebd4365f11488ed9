import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Slot } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import type { Ordered } from './request-attempt.ts'

interface Wish {
  slot: Slot
  recipeHash: string
}

/** What `requestAttempt` would do with each of these in the mode "needed", in one query and without doing it. */
export async function foreseeAttempts(db: Db, projectId: ProjectId, wishes: readonly Wish[]): Promise<Ordered['how'][]> {
  if (wishes.length === 0) return []
  const { kind, subjectId, facet, recipeHash, state, selected } = attempts
  const known = await db
    .select({ kind, subjectId, facet, recipeHash, state, selected })
    .from(attempts)
    .where(
      and(
        eq(attempts.projectId, projectId),
        inArray(attempts.recipeHash, [...new Set(wishes.map((wish) => wish.recipeHash))]),
        inArray(attempts.state, ['queued', 'running', 'submitted', 'done']),
        isNull(attempts.removedAt),
      ),
    )
  const bySlot = Map.groupBy(known, (row) => keyOf(row, row.recipeHash!))
  const made = new Set(known.filter((row) => row.state === 'done').map((row) => row.recipeHash))
  return wishes.map(({ slot, recipeHash: hash }) => howOf(bySlot.get(keyOf(slot, hash)) ?? [], made.has(hash)))
}

const keyOf = ({ kind, subjectId, facet }: Slot, hash: string) => `${kind} ${subjectId} ${facet} ${hash}`

/** @param madeElsewhere another slot has it from the very same request: its bytes serve here too */
function howOf(known: readonly { state: string; selected: boolean }[], madeElsewhere: boolean): Ordered['how'] {
  if (known.some(({ selected, state }) => selected && state === 'done')) return 'fresh'
  if (known.some(({ state }) => state !== 'done')) return 'running'
  return known.length > 0 || madeElsewhere ? 'reused' : 'queued'
}
