import { eq, sql } from 'drizzle-orm'
import { primaryCharacters } from '#core/assets/primary.ts'
import { must } from '#core/errors.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import type { Picture } from '#core/looks/facts.ts'
import { resolveLooks } from '#core/looks/resolve-looks.ts'
import type { Db } from '#server/platform/db/database.ts'
import { scenes } from '#server/tables/scenes.ts'
import { assetFacts, lookFacts, sceneOrder, shares } from './film-looks.ts'

/** All looks of a film, or of the assets of some scenes, with everything they inherit; three queries whatever its size. */
export async function readLooks(db: Db, projectId: ProjectId, sceneIds?: readonly SceneId[]) {
  const facts = await lookFacts(db, projectId, sceneIds)
  const order = await sceneOrder(db, projectId)
  return { facts, order, resolved: resolveLooks(await assetFacts(db, projectId), facts, order) }
}

export async function readGate(db: Db, projectId: ProjectId) {
  const { facts, order, resolved } = await readLooks(db, projectId)
  const told = await shares(db, projectId)
  return { facts, order, film: { looks: resolved, shares: told, scenes: order.length, primary: primaryCharacters(told, order.length) } }
}

export async function sceneRow(db: Db, id: SceneId): Promise<{ projectId: ProjectId; position: number }> {
  const [row] = await db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, id))
  return must(row, 'Scene', id)
}

export interface FormRow extends Record<string, unknown> {
  assetId: string
  name: string
  scene: number
  picture: Picture | null
}

/** Confirmed forms in the order they happen; transformations stand further right and are asked by name. */
export async function filmForms(db: Db, projectId: ProjectId): Promise<FormRow[]> {
  const found = await db.execute<FormRow>(sql`
    select t.asset_id as "assetId", t.form_name as name, s.position as scene,
      (select jsonb_build_object('attemptId', a.id, 'hash', a.blob_hash) from attempts a
        where a.kind = 'form' and a.subject_id = t.id and a.selected and a.blob_hash is not null) as picture
    from transformations t join scenes s on s.id = t.scene_id
    where t.project_id = ${projectId} and t.state = 'confirmed' and s.gone_at is null
    order by s.position, t.line`)
  return found.rows
}
