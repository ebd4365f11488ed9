import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Widened } from '#contract/assets.ts'
import type { Presence } from '#core/casting/presence.ts'
import { widerPresence } from '#core/casting/wider-presence.ts'
import type { AssetId, AssignmentId, LookId, ShotId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'

interface Move {
  from: AssetId
  to: AssetId
  now: Date
}

/**
 * Looks go over with everything that hangs on them. In a scene that has both, the survivor's look stays and takes the
 * other's shots, tags and attempts; where both were in one shot, the wider presence wins and is told.
 */
export async function moveLooks(tx: Db, move: Move): Promise<Widened[]> {
  const widened = await joinAssignments(tx, move)
  await joinAttempts(tx, move)
  await joinWords(tx, move)
  const { from, to } = move
  await tx.execute(sql`
    update ${looks} l set asset_id = ${to}
    where l.asset_id = ${from} and not exists (select 1 from ${looks} s where s.asset_id = ${to} and s.scene_id = l.scene_id)`)
  return widened
}

/** Looks of both assets in one scene. */
const pairs = ({ from, to }: Move) => sql`${looks} x join ${looks} s on s.scene_id = x.scene_id and s.asset_id = ${to} and x.asset_id = ${from}`

/** Found through the index, where a join reads every assignment of the film. */
const isOf = (assignment: SQL, assetId: AssetId) => sql`${assignment}.scene_asset_instance_id = any(array(select ${looks.id} from ${looks} where ${looks.assetId} = ${assetId}))`

interface Clash extends Record<string, unknown> {
  absorbed: AssignmentId
  survivor: AssignmentId
  shotId: ShotId
  lookId: LookId
  was: Presence
  other: Presence
}

async function joinAssignments(tx: Db, move: Move): Promise<Widened[]> {
  const { rows: clashes } = await tx.execute<Clash>(sql`
    select a.id as absorbed, b.id as survivor, b.shot_id as "shotId", b.scene_asset_instance_id as "lookId", b.presence_type as was, a.presence_type as other
    from ${pairs(move)}
    join ${assignments} a on a.scene_asset_instance_id = x.id and ${isOf(sql`a`, move.from)}
    join ${assignments} b on b.scene_asset_instance_id = s.id and b.shot_id = a.shot_id and ${isOf(sql`b`, move.to)}
    order by b.id`)
  const changed = clashes
    .map((clash) => ({ ...clash, presence: widerPresence(clash.was, clash.other) }))
    .filter(({ was, other }) => was !== other)
  for (const [presence, same] of Map.groupBy(changed.filter(({ presence, was }) => presence !== was), ({ presence }) => presence))
    await tx.update(assignments).set({ presence, updatedAt: move.now }).where(inArray(assignments.id, same.map(({ survivor }) => survivor)))
  if (clashes.length > 0) await tx.delete(assignments).where(inArray(assignments.id, clashes.map(({ absorbed }) => absorbed)))
  await tx.execute(sql`update ${assignments} a set scene_asset_instance_id = s.id, updated_at = ${move.now.toISOString()}::timestamptz from ${pairs(move)} where a.scene_asset_instance_id = x.id and ${isOf(sql`a`, move.from)}`)
  return changed.map(({ shotId, lookId, was, other, presence }) => ({ shotId, lookId, was: [was, other], now: presence }))
}

/** Of one slot one attempt is selected: the survivor's, where it has one. */
const joinAttempts = (tx: Db, move: Move) =>
  tx.execute(sql`
    update ${attempts} a set subject_id = s.id,
      selected = a.selected and not exists (select 1 from ${attempts} o where o.kind = 'look' and o.subject_id = s.id and o.facet = a.facet and o.selected)
    from ${pairs(move)} where a.kind = 'look' and a.subject_id = x.id`)

/** What was said of both holds; a scene one of them was taken out of still shows the other. */
async function joinWords(tx: Db, move: Move): Promise<void> {
  const both = (column: string) => sql`(select coalesce(jsonb_agg(t), '[]') from (select distinct t from jsonb_array_elements(s.${sql.identifier(column)} || x.${sql.identifier(column)}) t) as tags)`
  await tx.execute(sql`
    update ${looks} l set
      status_tags = ${both('status_tags')}, carry_forward = ${both('carry_forward')},
      description_override = coalesce(s.description_override, x.description_override),
      requirement = coalesce(s.requirement, x.requirement),
      removed_at = case when x.removed_at is null then null else s.removed_at end
    from ${pairs(move)}
    where l.id = s.id and (x.status_tags <> '[]' or x.carry_forward <> '[]' or x.description_override is not null or x.requirement is not null or (x.removed_at is null and s.removed_at is not null))`)
  await tx.execute(sql`update ${looks} l set inherited_from_instance_id = s.id from ${pairs(move)} where l.inherited_from_instance_id = x.id`)
  await tx.execute(sql`update ${looks} l set removed_at = coalesce(x.removed_at, ${move.now.toISOString()}::timestamptz) from ${pairs(move)} where l.id = x.id`)
}
