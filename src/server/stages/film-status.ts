import type { StatusLine } from '#contract/stages.ts'
import { judgeAll } from '#core/attempts/judge.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmThings } from './film-things.ts'

/** What of the film is missing, fresh or out of date, why, and the price. Computed, never stored. */
export async function filmStatus(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<StatusLine[]> {
  const things = await filmThings(ctx, projectId)
  const judged = judgeAll(things)
  return things.map(({ key, slot, scene, label, usd }) => {
    const judgement = judged.get(key)!
    return { slot, scene, label, what: words(slot), ...judgement, usd: judgement.freshness === 'fresh' ? 0 : usd() }
  })
}

const words = ({ kind, facet }: Slot) => (kind === 'frame' ? `${facet} frame` : kind === 'clip' ? 'clip' : 'picture')
