import { and, asc, eq, ne } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { LookId } from '#core/ids.ts'
import { sceneDescription } from '#core/looks/scene-description.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { mentions } from '#server/tables/assets.ts'
import { whereIs } from './edit-look.ts'
import { readLooks } from './read-looks.ts'

/** The description adapted to its scene from the script, as a proposal: accepting it is an edit of the look (A14). */
export async function proposeDescription(ctx: Ctx, { id }: { id: LookId }): Promise<{ description: string | null; quotes: string[] }> {
  const { projectId, sceneId, assetId } = await whereIs(ctx, id)
  const look = must((await readLooks(ctx.db, projectId)).resolved.get(id), 'Look', id)
  const rows = await ctx.db
    .select({ quote: mentions.quote })
    .from(mentions)
    .where(and(eq(mentions.assetId, assetId), eq(mentions.sceneId, sceneId), eq(mentions.manner, 'present'), ne(mentions.rule, 'speaks')))
    .orderBy(asc(mentions.line))
  const quotes = [...new Set(rows.map(({ quote }) => quote))]
  const call = { projectId, purpose: 'description', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }
  const description = await metered(ctx, call, async () => sceneDescription(look.asset, look.description, quotes))
  return { description, quotes }
}
