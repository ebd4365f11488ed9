import { inArray, or, sql } from 'drizzle-orm'
import type { AssetId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks, suggestions } from '#server/tables/looks.ts'
import { transformations } from '#server/tables/shots.ts'
import type { Scope } from '#server/undo/index.ts'

/** Everything that belongs to these assets, whichever of them it belongs to. */
export function everythingOf(ids: readonly AssetId[]): Scope[] {
  const all = [...ids]
  // An array is looked up in the index; of a subquery the planner thinks every assignment of the film may match.
  const lookIds = sql`select ${looks.id} from ${looks} where ${inArray(looks.assetId, all)}`
  const formIds = sql`select ${transformations.id} from ${transformations} where ${inArray(transformations.assetId, all)}`
  return [
    { table: assets, where: or(inArray(assets.id, all), inArray(assets.absorbedBy, all))! },
    { table: mentions, where: inArray(mentions.assetId, all) },
    { table: looks, where: inArray(looks.assetId, all) },
    { table: suggestions, where: inArray(suggestions.assetId, all) },
    { table: transformations, where: inArray(transformations.assetId, all) },
    { table: assignments, where: sql`${assignments.lookId} = any(array(${lookIds}))` },
    {
      table: attempts,
      where: or(
        sql`${attempts.kind} in ('asset', 'angle') and ${inArray(attempts.subjectId, all)}`,
        sql`${attempts.kind} = 'look' and ${attempts.subjectId} = any(array(${lookIds}))`,
        sql`${attempts.kind} = 'form' and ${attempts.subjectId} in (${formIds})`,
      )!,
    },
  ]
}
