import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { describeAsset } from '#core/assets/describe.ts'
import { describedPerCall } from '#core/assets/description-price.ts'
import type { AssetState } from '#core/assets/state.ts'
import { describePlace } from '#core/breakdown/describe-place.ts'
import type { ProjectId } from '#core/ids.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { subquery } from '#server/tables/columns.ts'
import { scenes } from '#server/tables/scenes.ts'

/** From the script's own sentences, by the built-in rules; whoever has a description keeps it. */
export async function describeAssets(ctx: Ctx, projectId: ProjectId): Promise<void> {
  const due = await dueForDescription(ctx.db, projectId)
  for (let from = 0; from < due.length; from += describedPerCall) {
    const batch = due.slice(from, from + describedPerCall)
    const call = { projectId, purpose: 'description', engine: 'built-in/rules', units: batch.length, estimatedUsd: 0 }
    await keepDescriptions(ctx.db, await metered(ctx, call, async () => batch.map(({ id, byRules }) => ({ id, description: byRules }))))
  }
}

/** Kept, not locked, and without a word so far; always in the same order, so that a job that starts again asks the same. */
export async function dueForDescription(db: Db, projectId: ProjectId, states: readonly AssetState[] = ['kept']): Promise<Due[]> {
  const quotes = subquery<string[] | null>(sql`select jsonb_agg(q.quote order by q.line) from (
      select distinct on (${mentions.quote}) ${mentions.quote} as quote, ${mentions.line} as line from ${mentions}
      where ${mentions.assetId} = ${assets.id} and ${mentions.manner} = 'present' and ${mentions.rule} <> 'speaks'
    ) as q`)
  const elements = subquery<ScreenplayElement[] | null>(sql`select ${scenes.elements} from ${scenes}
    inner join ${mentions} on ${mentions.sceneId} = ${scenes.id}
    where ${mentions.assetId} = ${assets.id} and ${assets.kind} = 'location' order by ${scenes.position} limit 1`)
  const due = await db
    .select({ asset: assets, quotes: quotes.as('quotes'), elements: elements.as('elements') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, [...states]), eq(assets.description, ''), isNull(assets.lockedAt)))
    .orderBy(assets.kind, assets.name, assets.id)
  const people = await db.select({ kind: assets.kind, name: assets.name, aliases: assets.aliases }).from(assets).where(eq(assets.projectId, projectId))
  const names = people.filter(({ kind }) => kind === 'character' || kind === 'extra').flatMap(({ name, aliases }) => [name, ...aliases])
  return due.map((one) => ({ ...one.asset, quotes: one.asset.kind === 'location' ? openingOf(one) : (one.quotes ?? []), byRules: tell(one, names) }))
}

type AssetRow = typeof assets.$inferSelect

export interface Due extends AssetRow {
  quotes: string[]
  /** What the built-in rules make of the quotes. */
  byRules: string
}

/** The user's own words, written meanwhile, are never replaced. */
export async function keepDescriptions(db: Db, told: readonly Pick<AssetRow, 'id' | 'description'>[]): Promise<void> {
  for (const { id, description } of told) await db.update(assets).set({ description }).where(and(eq(assets.id, id), eq(assets.description, '')))
}

interface Told {
  asset: AssetRow
  quotes: string[] | null
  elements: ScreenplayElement[] | null
}

function tell({ asset, quotes, elements }: Told, people: readonly string[]): string {
  if (asset.kind !== 'location') return describeAsset(asset, quotes ?? [])
  return describePlace(openingOf({ elements }), people)
}

const openingOf = ({ elements }: Pick<Told, 'elements'>) => (elements ?? []).filter(({ kind }) => kind === 'action').slice(0, 3).map(({ text }) => text)
