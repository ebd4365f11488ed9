import { and, asc, eq, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import type { AssetFact, LookFact, Picture, SceneOrder } from '#core/looks/facts.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { subquery } from '#server/tables/columns.ts'

const here = alias(looks, 'here')

const picture = sql`jsonb_build_object('attemptId', ${attempts.id}, 'hash', ${attempts.blobHash})`
const selectedOf = (kind: string, subject: unknown) =>
  sql`${attempts.kind} = ${kind} and ${attempts.subjectId} = ${subject} and ${attempts.selected} and ${attempts.blobHash} is not null`

const master = subquery<Picture | null>(sql`select ${picture} from ${attempts} where ${selectedOf('asset', assets.id)}`)
const angles = subquery<Record<string, Picture> | null>(sql`select jsonb_object_agg(${attempts.facet}, ${picture}) from ${attempts} where ${selectedOf('angle', assets.id)}`)
const chosen = subquery<Picture | null>(sql`select ${picture} from ${attempts} where ${attempts.id} = ${looks.referenceAttemptId} and ${attempts.blobHash} is not null`)
const own = subquery<Picture | null>(sql`select ${picture} from ${attempts} where ${selectedOf('look', looks.id)}`)

/**
 * Every living asset of a film with its selected pictures, sidelined ones too: they still serve as words.
 * @param assetIds only these
 */
export async function assetFacts(db: Db, projectId: ProjectId, assetIds?: readonly AssetId[]): Promise<AssetFact[]> {
  const { id, kind, nature, name, aliases, description, count, state, pictured } = assets
  const rows = await db
    .select({ id, kind, nature, name, aliases, description, count, state, pictured, master: master.as('master'), angles: angles.as('angles') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['kept', 'sidelined']), assetIds && inArray(assets.id, [...assetIds])))
    .orderBy(asc(assets.name), asc(assets.id))
  return rows.map((row) => ({ ...row, angles: row.angles ?? {} }))
}

/** @param sceneIds only of assets that these scenes show: with all their looks, since one inherits from another */
export async function lookFacts(db: Db, projectId: ProjectId, sceneIds?: readonly SceneId[]): Promise<LookFact[]> {
  const shown = sceneIds && inArray(looks.assetId, db.select({ id: here.assetId }).from(here).where(inArray(here.sceneId, [...sceneIds])))
  return readLooks(db, projectId, shown)
}

/** The looks of some assets as far as one scene inherits them: what comes after it says nothing about it. */
export const lookFactsUpTo = (db: Db, projectId: ProjectId, assetIds: readonly AssetId[], position: number): Promise<LookFact[]> =>
  readLooks(db, projectId, and(inArray(looks.assetId, [...assetIds]), lte(scenes.position, position)))

async function readLooks(db: Db, projectId: ProjectId, which: SQL | undefined): Promise<LookFact[]> {
  const { id, sceneId, assetId, inheritedFromId, descriptionOverride, statusTags, carryForward, droppedTags, asIs, referenceAttemptId, requirement, view, height, size } = looks
  return db
    .select({ id, sceneId, assetId, inheritedFromId, descriptionOverride, statusTags, carryForward, droppedTags, asIs, referenceAttemptId, requirement, seen: { view, height, size }, chosen: chosen.as('chosen'), own: own.as('own') })
    .from(looks)
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .where(and(eq(scenes.projectId, projectId), isNull(looks.removedAt), isNull(scenes.goneAt), which))
}

export async function sceneOrder(db: Db, projectId: ProjectId): Promise<SceneOrder[]> {
  const rows = await db
    .select({ id: scenes.id, position: scenes.position, deferredAt: scenes.deferredAt })
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position))
  return rows.map(({ id, position, deferredAt }) => ({ id, position, deferred: deferredAt !== null }))
}

/** Scenes seen in and speeches of every character, from the evidence of the breakdown. */
export async function shares(db: Db, projectId: ProjectId) {
  return db
    .select({
      assetId: mentions.assetId,
      scenes: sql<number>`count(distinct ${mentions.sceneId}) filter (where ${mentions.manner} = 'present')::int`,
      speeches: sql<number>`count(*) filter (where ${mentions.rule} = 'speaks')::int`,
    })
    .from(mentions)
    .innerJoin(assets, eq(assets.id, mentions.assetId))
    .where(and(eq(mentions.projectId, projectId), eq(assets.kind, 'character'), eq(assets.state, 'kept')))
    .groupBy(mentions.assetId)
}
