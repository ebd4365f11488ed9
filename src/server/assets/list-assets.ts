import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Asset } from '#contract/assets.ts'
import { views } from '#core/assets/picture-prompt.ts'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { listAttempts as listSlot } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { subquery } from '#server/tables/columns.ts'

interface Picture {
  hash: string | null
  complaints: string[] | null
}

const picture = subquery<Picture | null>(sql`select jsonb_build_object('hash', ${attempts.blobHash}, 'complaints', ${attempts.quality}->'complaints') from ${attempts}
  where ${attempts.kind} = 'asset' and ${attempts.subjectId} = ${assets.id} and ${attempts.selected}`)
const latest = subquery<Asset['latest']>(sql`select jsonb_build_object('state', ${attempts.state}, 'error', ${attempts.error}) from ${attempts}
  where ${attempts.kind} = 'asset' and ${attempts.subjectId} = ${assets.id} and ${attempts.removedAt} is null order by ${attempts.createdAt} desc limit 1`)
const sceneIds = subquery<SceneId[] | null>(sql`select jsonb_agg(distinct ${mentions.sceneId}) from ${mentions} where ${mentions.assetId} = ${assets.id} and ${mentions.manner} = 'present'`)

/** Candidates, kept and sidelined ones; absorbed ones live on in their survivor. */
export async function listAssets({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<Asset[]> {
  const { id, kind, nature, name, aliases, description, state, count: number, speaks, pictured, madeInScene, lockedAt } = assets
  const rows = await db
    .select({ id, kind, nature, name, aliases, description, state, count: number, speaks, pictured, madeInScene, lockedAt, picture: picture.as('picture'), latest: latest.as('latest'), sceneIds: sceneIds.as('scene_ids') })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['candidate', 'kept', 'sidelined'])))
    .orderBy(asc(assets.kind), asc(assets.name))
  return rows.map(({ lockedAt: since, picture: selected, ...row }) => ({
    ...row,
    locked: since !== null,
    picture: selected?.hash ?? null,
    cutoutComplaints: selected?.complaints ?? [],
    sceneIds: row.sceneIds ?? [],
  }))
}

export const listEvidence = ({ db }: Ctx, { id }: { id: AssetId }) =>
  db
    .select({ sceneId: mentions.sceneId, manner: mentions.manner, quote: mentions.quote, rule: mentions.rule, line: mentions.line })
    .from(mentions)
    .where(eq(mentions.assetId, id))
    .orderBy(asc(mentions.line))

/** What was merged into it: another name, or a form of it. */
export async function listAbsorbed({ db }: Pick<Ctx, 'db'>, { id }: { id: AssetId }) {
  const rows = await db.select({ id: assets.id, name: assets.name, kind: assets.kind, as: assets.absorbedAs }).from(assets).where(and(eq(assets.absorbedBy, id), eq(assets.state, 'absorbed'))).orderBy(asc(assets.name))
  return rows.map(({ as, ...row }) => ({ ...row, as: as ?? ('name' as const) }))
}

export const listAttempts = (ctx: Pick<Ctx, 'db'>, { id }: { id: AssetId }) => listSlot(ctx, { kind: 'asset', subjectId: id, facet: '' })

/** Every view, whether it was made or not. */
export async function listAngles({ db }: Pick<Ctx, 'db'>, { id }: { id: AssetId }) {
  const made = await db
    .select({ facet: attempts.facet, picture: sql<string | null>`max(${attempts.blobHash}) filter (where ${attempts.selected})`, attempts: count() })
    .from(attempts)
    .where(and(eq(attempts.kind, 'angle'), eq(attempts.subjectId, id), isNull(attempts.removedAt)))
    .groupBy(attempts.facet)
  return views.map((view) => {
    const angle = made.find(({ facet }) => facet === view)
    return { view, picture: angle?.picture ?? null, attempts: angle?.attempts ?? 0 }
  })
}
