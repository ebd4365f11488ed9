import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { subquery } from '#server/tables/columns.ts'
import { modelCalls } from '#server/tables/engines.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { looks } from '#server/tables/looks.ts'
import { projects } from '#server/tables/projects.ts'
import { prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { scripts } from '#server/tables/scripts.ts'
import { shots } from '#server/tables/shots.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { isEndUnused, isOwnEndUnused } from './unused-ends.ts'

/** Films as they are listed, with what they cost and when a person last changed something. */
export const filmRows = (db: Db, bin: boolean) =>
  db
    .select({
      id: projects.id,
      name: projects.name,
      code: projects.code,
      aspectRatio: projects.aspectRatio,
      targetSeconds: projects.targetSeconds,
      sample: projects.sample,
      engines: projects.engines,
      rehearse: projects.rehearse,
      createdAt: projects.createdAt,
      removedAt: projects.removedAt,
      usd: subquery<number>(sql`select coalesce(sum(${modelCalls.usd}), 0)::float8 from ${modelCalls} where ${modelCalls.projectId} = ${projects.id}`).as('spent_usd'),
      edited: subquery<string | null>(sql`select max(${undoRecords.createdAt}) from ${undoRecords} where ${undoRecords.projectId} = ${projects.id}`).as('edited'),
    })
    .from(projects)
    .where(bin ? isNotNull(projects.removedAt) : isNull(projects.removedAt))

export const scriptRows = (db: Db) =>
  db
    .select({
      projectId: scripts.projectId,
      version: sql<number>`max(${scripts.version})::int`,
      approved: sql<number | null>`(max(${scripts.version}) filter (where ${scripts.approvedAt} is not null and ${scripts.replacedAt} is null))::int`,
      imported: sql<string>`max(${scripts.createdAt})`,
    })
    .from(scripts)
    .groupBy(scripts.projectId)

/** Of assets on the board; the picture is that of the first place that has one. */
export const castRows = (db: Db) =>
  db
    .select({
      projectId: assets.projectId,
      assets: sql<number>`count(*)::int`,
      pictured: sql<number>`count(${attempts.id})::int`,
      picture: sql<string | null>`(array_agg(${attempts.blobHash} order by ${assets.kind} = 'location' desc, ${assets.name}) filter (where ${attempts.blobHash} is not null))[1]`,
    })
    .from(assets)
    .leftJoin(attempts, and(eq(attempts.subjectId, assets.id), eq(attempts.kind, 'asset'), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
    .where(eq(assets.state, 'kept'))
    .groupBy(assets.projectId)

/** Of scenes that are in the film: neither gone nor deferred. */
export const shotRows = (db: Db, takeNone: readonly ProjectId[]) =>
  db
    .select({
      projectId: scenes.projectId,
      scenes: sql<number>`count(distinct ${scenes.id})::int`,
      scenesCut: sql<number>`count(distinct ${shots.sceneId})::int`,
      shots: sql<number>`count(${shots.id})::int`,
      seconds: sql<number>`coalesce(sum(${shots.seconds}), 0)::float8`,
      prompted: sql<number>`count(*) filter (where exists (select from ${prompts} where ${prompts.shotId} = ${shots.id} and ${prompts.current} and ${prompts.kind} = 'start'))::int`,
      linked: sql<number>`coalesce(sum((select count(*) from ${frameLinks} where ${frameLinks.shotId} = ${shots.id} and ${frameLinks.kind} <> 'reference')), 0)::int`,
      unused: sql<number>`count(${shots.id}) filter (where ${isOwnEndUnused(inArray(scenes.projectId, [...takeNone]))})::int`,
    })
    .from(scenes)
    .leftJoin(shots, and(eq(shots.sceneId, scenes.id), isNull(shots.removedAt)))
    .where(and(isNull(scenes.goneAt), isNull(scenes.deferredAt)))
    .groupBy(scenes.projectId)

const unfinished = inArray(attempts.state, ['queued', 'running', 'submitted'])
const isMade = sql`${attempts.selected} and ${attempts.blobHash} is not null and ${shots.id} is not null`

/** Frames and clips of those scenes, whatever is running, and the first frame of the film. */
export const madeRows = (db: Db, takeNone: readonly ProjectId[]) =>
  db
    .select({
      projectId: attempts.projectId,
      frames: sql<number>`count(*) filter (where ${attempts.kind} = 'frame' and ${isMade} and not (${attempts.facet} = 'end' and ${isEndUnused(inArray(attempts.projectId, [...takeNone]))}))::int`,
      clips: sql<number>`count(*) filter (where ${attempts.kind} = 'clip' and ${isMade})::int`,
      approved: sql<number>`count(*) filter (where ${attempts.kind} = 'clip' and ${attempts.approved} and ${isMade})::int`,
      running: sql<number>`count(*) filter (where ${unfinished})::int`,
      made: sql<string | null>`max(${attempts.finishedAt})`,
      picture: sql<string | null>`(array_agg(${attempts.blobHash} order by ${scenes.position}, ${shots.position}) filter (where ${attempts.kind} = 'frame' and ${attempts.facet} = 'start' and ${isMade}))[1]`,
    })
    .from(attempts)
    .leftJoin(shots, and(eq(shots.id, attempts.subjectId), isNull(shots.removedAt)))
    .leftJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(isNull(attempts.removedAt), or(attempts.selected, unfinished)))
    .groupBy(attempts.projectId)

const pictureOf = (kind: 'asset' | 'look', subject: typeof looks.id | typeof looks.assetId) =>
  sql`exists (select from ${attempts} where ${attempts.kind} = ${kind} and ${attempts.subjectId} = ${subject} and ${attempts.selected} and ${attempts.blobHash} is not null)`

/** Looks in the scenes of the film; one that goes as it is shows its asset's picture or the one chosen for it. */
export const lookRows = (db: Db) =>
  db
    .select({
      projectId: scenes.projectId,
      looks: sql<number>`count(*)::int`,
      pictured: sql<number>`count(*) filter (where ${pictureOf('look', looks.id)} or (${looks.asIs} and (${looks.referenceAttemptId} is not null or ${pictureOf('asset', looks.assetId)})))::int`,
    })
    .from(looks)
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .innerJoin(assets, and(eq(assets.id, looks.assetId), eq(assets.state, 'kept')))
    .where(and(isNull(scenes.goneAt), isNull(scenes.deferredAt), isNull(looks.removedAt)))
    .groupBy(scenes.projectId)
