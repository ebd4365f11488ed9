import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { subquery } from '#server/tables/columns.ts'
import { modelCalls } from '#server/tables/engines.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { looks } from '#server/tables/looks.ts'
import { prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { isEndUnused, isOwnEndUnused } from './unused-ends.ts'

const unfinished = inArray(attempts.state, ['queued', 'running', 'submitted'])

/** Shots, prompts, linked frames and end frames that are not used of each scene, counted. */
export async function sceneRows(db: Db, projectId: ProjectId, takesNone: SQL) {
  const linksOf = db
    .select({ shotId: frameLinks.shotId, links: sql<number>`count(*)`.as('links') })
    .from(frameLinks)
    .where(ne(frameLinks.kind, 'reference'))
    .groupBy(frameLinks.shotId)
    .as('links_of')
  const ofScene = db
    .select({
      sceneId: shots.sceneId,
      shots: sql<number>`count(*)::int`.as('shots'),
      seconds: sql<number>`sum(${shots.seconds})::float8`.as('seconds'),
      prompted: sql<number>`count(${prompts.id})::int`.as('prompted'),
      linked: sql<number>`coalesce(sum(${linksOf.links}), 0)::int`.as('linked'),
      unused: sql<number>`count(*) filter (where ${isOwnEndUnused(takesNone)})::int`.as('unused'),
    })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .leftJoin(prompts, and(eq(prompts.shotId, shots.id), prompts.current, eq(prompts.kind, 'start')))
    .leftJoin(linksOf, eq(linksOf.shotId, shots.id))
    .where(and(eq(scenes.projectId, projectId), isNull(shots.removedAt)))
    .groupBy(shots.sceneId)
    .as('of_scene')
  const { id, position, scriptPosition, heading, slug, drafting, deferredAt, draftedHash, contentHash } = scenes
  return db
    .select({ id, position, scriptPosition, heading, slug, drafting, deferredAt, draftedHash, contentHash, shots: ofScene.shots, seconds: ofScene.seconds, prompted: ofScene.prompted, linked: ofScene.linked, unused: ofScene.unused })
    .from(scenes)
    .leftJoin(ofScene, eq(ofScene.sceneId, scenes.id))
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position))
}

/** Frames and clips of each scene, counted; and the first picture of it. */
export const madeRows = (db: Db, projectId: ProjectId, takesNone: SQL) =>
  db
    .select({
      sceneId: shots.sceneId,
      kind: attempts.kind,
      made: sql<number>`count(*) filter (where ${attempts.selected} and ${attempts.blobHash} is not null and not (${attempts.facet} = 'end' and ${isEndUnused(takesNone)}))::int`,
      approved: sql<number>`count(*) filter (where ${attempts.selected} and ${attempts.approved})::int`,
      running: sql<number>`count(*) filter (where ${unfinished})::int`,
      first: sql<string | null>`(array_agg(${attempts.blobHash} order by ${shots.position}) filter (where ${attempts.selected} and ${attempts.facet} = 'start' and ${attempts.blobHash} is not null))[1]`,
    })
    .from(attempts)
    .innerJoin(shots, eq(shots.id, attempts.subjectId))
    .where(and(eq(attempts.projectId, projectId), inArray(attempts.kind, ['frame', 'clip']), isNull(shots.removedAt), or(attempts.selected, unfinished)))
    .groupBy(shots.sceneId, attempts.kind)

const picture = subquery<string | null>(
  sql`select ${attempts.blobHash} from ${attempts} where ${attempts.kind} = 'asset' and ${attempts.subjectId} = ${assets.id} and ${attempts.selected} and ${attempts.blobHash} is not null`,
)

export const assetRows = (db: Db, projectId: ProjectId) =>
  db
    .select({ id: assets.id, name: assets.name, kind: assets.kind, picture: picture.as('picture') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), eq(assets.state, 'kept')))
    .orderBy(asc(assets.name), asc(assets.id))

type LookTold = [assetId: AssetId, asIs: boolean, isChosen: boolean, hasOwn: boolean]

/** Who is in which scene, and what there is to show it with, in the order of the film; a row a scene, since thousands of rows cost more than what they say. */
export const lookRows = (db: Db, projectId: ProjectId) =>
  db
    .select({ sceneId: looks.sceneId, looks: sql<LookTold[]>`json_agg(json_build_array(${looks.assetId}, ${looks.asIs}, ${looks.referenceAttemptId} is not null, ${attempts.id} is not null))` })
    .from(looks)
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .leftJoin(attempts, and(eq(attempts.kind, 'look'), eq(attempts.subjectId, looks.id), attempts.selected, isNotNull(attempts.blobHash)))
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isNull(looks.removedAt), eq(assets.state, 'kept')))
    .groupBy(looks.sceneId, scenes.position)
    .orderBy(asc(scenes.position))

/** What the pictures and clips of each scene have cost. */
export const costRows = (db: Db, projectId: ProjectId) => {
  const sceneId = sql<string | null>`coalesce(${shots.sceneId}, ${looks.sceneId})`
  return db
    .select({ sceneId, usd: sql<number>`sum(${modelCalls.usd})::float8` })
    .from(modelCalls)
    .innerJoin(attempts, eq(attempts.id, modelCalls.attemptId))
    .leftJoin(shots, and(inArray(attempts.kind, ['frame', 'clip']), eq(shots.id, attempts.subjectId)))
    .leftJoin(looks, and(eq(attempts.kind, 'look'), eq(looks.id, attempts.subjectId)))
    .where(and(eq(modelCalls.projectId, projectId), gt(modelCalls.usd, 0), or(isNotNull(shots.id), isNotNull(looks.id))))
    .groupBy(sceneId)
}
