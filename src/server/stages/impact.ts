import type { News } from '#contract/news.ts'
import type { Impact, StatusLine } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { Events } from '#server/platform/events.ts'
import { filmStatus, judgeFilm } from './film-status.ts'
import { keyOf } from './film-thing.ts'
import { type FilmRead, readFilm } from './film-things.ts'
import { lendPlans } from './scene-plans.ts'

class TakenBack extends Error {
  override readonly name = 'TakenBack'
}

interface Foreseen {
  before: StatusLine[]
  after: StatusLine[]
}

/**
 * The film as it is, and as it would be: the change is really made, the film read, everything rolled back, and then judged.
 * So it can never tell something else than what would happen, and the embedded database, which has one connection, is not
 * held while the processor works.
 * @param change gets a context inside the transaction; jobs it asks for are rolled back with it, and nobody hears of it
 */
export async function foresee(ctx: Ctx, projectId: ProjectId, change: (ctx: Ctx) => Promise<unknown>): Promise<Foreseen> {
  const before = await filmStatus(ctx, projectId)
  const read: FilmRead[] = []
  await ctx.db
    .transaction(async (tx) => {
      const inside = { ...ctx, db: tx, events: new Events<News>() }
      lendPlans(ctx.db, tx)
      await change(inside)
      read.push(await readFilm(inside, projectId))
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
  return { before, after: await judgeFilm(ctx, read[0]!) }
}

/** What a change would put out of date, and the price of mending it. */
export function impactOf({ before, after }: Foreseen): Impact {
  const was = new Map(before.map((line) => [keyOf(line.slot), line]))
  const lines = after.filter(({ slot, freshness }) => isOutOfDate(freshness) && was.get(keyOf(slot))?.freshness === 'fresh')
  const counts = Map.groupBy(lines, ({ slot }) => slot.kind)
  return {
    lines,
    counts: [...counts].map(([kind, { length }]) => ({ kind, count: length })),
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
  }
}

const isOutOfDate = (freshness: StatusLine['freshness']) => freshness === 'outdated' || freshness === 'waits'
