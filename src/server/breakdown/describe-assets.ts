import { and, eq, isNull, sql } from 'drizzle-orm'
import { describeAsset, describePlace } from '#core/assets/describe.ts'
import type { ProjectId } from '#core/ids.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { subquery } from '#server/tables/columns.ts'
import { scenes } from '#server/tables/scenes.ts'

/** Ten descriptions are one call (A1). */
const perCall = 10

/** From the script's own sentences; whoever has a description keeps it. */
export async function describeAssets(ctx: Ctx, projectId: ProjectId): Promise<void> {
  const quotes = subquery<string[] | null>(sql`select jsonb_agg(q.quote order by q.line) from (
      select distinct on (${mentions.quote}) ${mentions.quote} as quote, ${mentions.line} as line from ${mentions}
      where ${mentions.assetId} = ${assets.id} and ${mentions.manner} = 'present' and ${mentions.rule} <> 'speaks'
    ) as q`)
  const elements = subquery<ScreenplayElement[] | null>(sql`select ${scenes.elements} from ${scenes}
    inner join ${mentions} on ${mentions.sceneId} = ${scenes.id}
    where ${mentions.assetId} = ${assets.id} and ${assets.kind} = 'location' order by ${scenes.position} limit 1`)
  const mine = and(eq(assets.projectId, projectId), eq(assets.state, 'kept'))
  const due = await ctx.db
    .select({ asset: assets, quotes: quotes.as('quotes'), elements: elements.as('elements') })
    .from(assets)
    .where(and(mine, eq(assets.description, ''), isNull(assets.lockedAt)))
  const people = await ctx.db.select({ kind: assets.kind, name: assets.name, aliases: assets.aliases }).from(assets).where(eq(assets.projectId, projectId))
  const names = people.filter(({ kind }) => kind === 'character' || kind === 'extra').flatMap(({ name, aliases }) => [name, ...aliases])
  for (let from = 0; from < due.length; from += perCall) {
    const batch = due.slice(from, from + perCall)
    const call = { projectId, purpose: 'description', engine: 'built-in/rules', units: batch.length, estimatedUsd: 0 }
    const told = await metered(ctx, call, async () => batch.map((one) => ({ id: one.asset.id, description: tell(one, names) })))
    for (const { id, description } of told) await ctx.db.update(assets).set({ description }).where(and(eq(assets.id, id), eq(assets.description, '')))
  }
}

interface Told {
  asset: typeof assets.$inferSelect
  quotes: string[] | null
  elements: ScreenplayElement[] | null
}

function tell({ asset, quotes, elements }: Told, people: readonly string[]): string {
  if (asset.kind !== 'location') return describeAsset(asset, quotes ?? [])
  return describePlace((elements ?? []).filter(({ kind }) => kind === 'action').slice(0, 3).map(({ text }) => text), people)
}
