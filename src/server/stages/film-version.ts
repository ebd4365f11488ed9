import { sql } from 'drizzle-orm'
import type { ProjectId, SceneId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'

/**
 * Changes with every committed change of a row that freshness depends on, whoever made it: each row carries the number of
 * the transaction that wrote it, and those only grow. One query over narrow indexes, far cheaper than planning the film.
 */
export async function filmVersion(db: Db, projectId: ProjectId): Promise<string> {
  const ofFilm = sql`project_id = ${projectId}`
  const ofScene = sql`scene_id in (select id from scenes where project_id = ${projectId})`
  const ofShot = sql`shot_id in (select s.id from shots s join scenes c on c.id = s.scene_id where c.project_id = ${projectId})`
  const stamp = (table: string, which: ReturnType<typeof sql>) =>
    sql`(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${sql.identifier(table)} where ${which})`
  const stamps = [
    stamp('projects', sql`id = ${projectId}`),
    ...['project_styles', 'scenes', 'assets', 'mentions', 'transformations', 'attempts'].map((table) => stamp(table, ofFilm)),
    ...['scene_asset_instances', 'shots', 'shot_asset_assignments'].map((table) => stamp(table, ofScene)),
    ...['prompts', 'frame_links', 'shot_references'].map((table) => stamp(table, ofShot)),
  ]
  const { rows } = await db.execute<{ version: string }>(sql`select concat_ws(' ', ${sql.join(stamps, sql`, `)}) as version`)
  return rows[0]!.version
}

/** The same of each scene, in order: its own rows and those of its shots, as `sceneFacts` reads them. */
export async function sceneVersions(db: Db, projectId: ProjectId): Promise<{ id: SceneId; version: string }[]> {
  const stamp = (table: string, which: ReturnType<typeof sql>) =>
    sql`(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${sql.identifier(table)} where ${which})`
  const ofScene = sql`scene_id = scenes.id`
  const ofShot = sql`shot_id in (select id from shots where shots.scene_id = scenes.id)`
  const stamps = [
    ...['scene_asset_instances', 'mentions', 'shots', 'shot_asset_assignments'].map((table) => stamp(table, ofScene)),
    ...['prompts', 'frame_links', 'shot_references'].map((table) => stamp(table, ofShot)),
    // Kind and name of whoever was ever in the scene decide who stands where, also of those the film no longer tells of.
    sql`(select coalesce(sum(hashtext(a.id::text || a.kind || a.name)), 0) from scene_asset_instances l join assets a on a.id = l.asset_id where l.scene_id = scenes.id)`,
    stamp('attempts', sql`kind = 'frame' and subject_id in (select id from shots where shots.scene_id = scenes.id)`),
  ]
  const { rows } = await db.execute<{ id: SceneId; version: string }>(
    sql`select id, concat_ws(' ', xmin, ${sql.join(stamps, sql`, `)}) as version from scenes where project_id = ${projectId} and gone_at is null order by position`,
  )
  return rows
}
