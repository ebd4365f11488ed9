import { judgeAll } from '#core/attempts/judge.ts'
import type { Freshness } from '#core/attempts/recipe.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmThings } from './film-things.ts'

export interface StatusLine {
  slot: Slot
  scene: number | null
  label: string
  /** "start frame", "clip", "picture" */
  what: string
  freshness: Freshness
  reasons: string[]
}

/** What of the film is missing, fresh or out of date, and why. Computed, never stored. */
export async function filmStatus(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<StatusLine[]> {
  const things = await filmThings(ctx, projectId)
  const judged = judgeAll(things)
  return things.map(({ key, slot, scene, label }) => ({ slot, scene, label, what: words(slot), ...judged.get(key)! }))
}

const words = ({ kind, facet }: Slot) => (kind === 'frame' ? `${facet} frame` : kind === 'clip' ? 'clip' : 'picture')
