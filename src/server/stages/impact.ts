import type { News } from '#contract/news.ts'
import type { Impact } from '#contract/stages.ts'
import type { StatusLine } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { Events } from '#server/platform/events.ts'
import { filmStatus } from './film-status.ts'
import { keyOf } from './film-thing.ts'
import { lendPlans } from './scene-plans.ts'

class TakenBack extends Error {
  override readonly name = 'TakenBack'
}

/**
 * What a change would put out of date, and the price of mending it: the change is really made, the film judged, and
 * everything rolled back. So it can never tell something else than what would happen.
 * @param change gets a context inside the transaction; jobs it asks for are rolled back with it, and nobody hears of it
 */
export async function impactOf(ctx: Ctx, projectId: ProjectId, change: (ctx: Ctx) => Promise<unknown>): Promise<Impact> {
  const before = new Map((await filmStatus(ctx, projectId)).map((line) => [keyOf(line.slot), line]))
  let after: StatusLine[] = []
  await ctx.db
    .transaction(async (tx) => {
      const inside = { ...ctx, db: tx, events: new Events<News>() }
      lendPlans(ctx.db, tx)
      await change(inside)
      after = await filmStatus(inside, projectId)
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
  const lines = after.filter(({ slot, freshness }) => isOutOfDate(freshness) && before.get(keyOf(slot))?.freshness === 'fresh')
  const counts = Map.groupBy(lines, ({ slot }) => slot.kind)
  return {
    lines,
    counts: [...counts].map(([kind, { length }]) => ({ kind, count: length })),
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
  }
}

const isOutOfDate = (freshness: StatusLine['freshness']) => freshness === 'outdated' || freshness === 'waits'
