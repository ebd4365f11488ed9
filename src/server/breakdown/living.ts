import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { AssetState } from '#core/assets/state.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { AssetRow } from '#server/assets/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { subquery } from '#server/tables/columns.ts'
import { scenes } from '#server/tables/scenes.ts'

type Told = Pick<typeof mentions.$inferSelect, 'sceneId' | 'manner' | 'quote' | 'rule' | 'line'> & { scene: number }

/** An asset with everything the script says of it, in the order of the script. */
export type Living = AssetRow & { mentions: Told[]; picture: string | null }

const picture = subquery<string | null>(sql`select ${attempts.blobHash} from ${attempts} where ${attempts.kind} = 'asset' and ${attempts.subjectId} = ${assets.id} and ${attempts.selected}`)

export async function readLiving(db: Db, projectId: ProjectId, states: AssetState[]): Promise<Living[]> {
  const rows = await db
    .select({ asset: assets, picture: picture.as('picture') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, states)))
    .orderBy(asc(assets.name), asc(assets.id))
  const { assetId, sceneId, manner, quote, rule, line } = mentions
  const told = await db
    .select({ assetId, sceneId, manner, quote, rule, line, scene: scenes.position })
    .from(mentions)
    .innerJoin(scenes, eq(scenes.id, mentions.sceneId))
    .where(and(eq(mentions.projectId, projectId), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position), asc(mentions.line))
  const of = Map.groupBy(told, (mention): AssetId => mention.assetId)
  return rows.map(({ asset, picture: hash }) => ({ ...asset, picture: hash, mentions: of.get(asset.id) ?? [] }))
}

export const scenesOf = ({ mentions: told }: Living): number[] => [...new Set(told.filter(({ manner }) => manner === 'present').map(({ scene }) => scene))]

/** A cue says only that somebody speaks; a sentence says who it is. The same sentence is told once. */
export function quotesOf({ mentions: told }: Living, most: number): Omit<Told, 'manner' | 'rule'>[] {
  const telling = told.toSorted((a, b) => weight(a) - weight(b))
  const unique = [...new Map(telling.toReversed().map((mention) => [mention.quote, mention])).values()].toReversed()
  return unique.slice(0, most).map(({ sceneId, scene, line, quote }) => ({ sceneId, scene, line, quote }))
}

const weight = ({ rule, manner }: Told) => (rule === 'speaks' ? 2 : 0) + (manner === 'present' ? 0 : 1)
