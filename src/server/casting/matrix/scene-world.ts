import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Assignment } from '#contract/casting.ts'
import type { FormTurn } from '#core/casting/form-breaks.ts'
import type { Assigned, Words } from '#core/casting/world-breaks.ts'
import { must } from '#core/errors.ts'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import { goesOn } from '#core/scenes/goes-on.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments, castingQuestions, castingReadings } from '#server/tables/casting.ts'
import { subquery } from '#server/tables/columns.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots, transformations } from '#server/tables/shots.ts'

export type Reading = typeof castingReadings.$inferSelect
type Question = Pick<typeof castingQuestions.$inferSelect, 'state' | 'note' | 'engine'>

/** A shot of the scene, or of the scene that it goes on from. */
export type WorldShot = Pick<typeof shots.$inferSelect, 'id' | 'sceneId' | 'action' | 'dialogue' | 'seconds' | 'camera'> & {
  label: string
  cast: Assignment[]
  readings: Pick<Reading, 'shotId' | 'lookId' | 'presence' | 'engine' | 'evidence' | 'dismissed'>[]
}

export interface WorldLook {
  lookId: LookId
  sceneId: SceneId
  entry: CastEntry
  asset: typeof assets.$inferSelect
}

/** Everything the rules read of the casting of one scene, and of the scene before where this one goes on from it. */
export interface SceneWorld {
  scene: Pick<typeof scenes.$inferSelect, 'id' | 'projectId' | 'position' | 'slug' | 'heading' | 'populatedAt'>
  question: Question | null
  /** Scenes of the film in order. */
  order: { id: SceneId; position: number; deferred: boolean }[]
  shots: WorldShot[]
  /** Index of the first shot of the scene itself. */
  first: number
  looks: WorldLook[]
  turns: (FormTurn & { name: string })[]
}

/** Five queries, however many shots and assets. */
export async function readWorld(db: Db, sceneId: SceneId): Promise<SceneWorld> {
  const { list, scene } = await filmOf(db, sceneId)
  const living = list.filter(({ deferredAt, id }) => deferredAt === null || id === sceneId)
  const earlier = living[living.findIndex(({ id }) => id === sceneId) - 1]
  const before = earlier && goesOn(earlier.slug, scene.slug) ? [earlier] : []
  const sceneIds = [...before, scene].map(({ id }) => id)
  const rows = await shotsOf(db, sceneIds)
  const labelled = [...before, scene].flatMap(({ id, position }) =>
    rows.filter((row) => row.sceneId === id).map((row, index) => ({ ...row, cast: row.cast ?? [], readings: row.readings ?? [], label: shotLabel(position, index) })),
  )
  return {
    scene,
    question: scene.question,
    order: list.map(({ id, position, deferredAt }) => ({ id, position, deferred: deferredAt !== null })),
    shots: labelled,
    first: labelled.findIndex((shot) => shot.sceneId === sceneId),
    looks: await looksOf(db, sceneIds),
    turns: await turnsOf(db, scene.projectId, labelled),
  }
}

const question = subquery<Question | null>(sql`select jsonb_build_object('state', ${castingQuestions.state}, 'note', ${castingQuestions.note}, 'engine', ${castingQuestions.engine})
  from ${castingQuestions} where ${castingQuestions.sceneId} = ${scenes.id}`)

async function filmOf(db: Db, sceneId: SceneId) {
  const film = db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { id, projectId, position, slug, heading, deferredAt, populatedAt } = scenes
  const list = await db
    .select({ id, projectId, position, slug, heading, deferredAt, populatedAt, question: question.as('question') })
    .from(scenes)
    .where(and(eq(projectId, film), isNull(scenes.goneAt)))
    .orderBy(asc(position))
  return { list, scene: must(list.find((one) => one.id === sceneId), 'Scene', sceneId) }
}

const cast = subquery<Assignment[] | null>(sql`
  select jsonb_agg(jsonb_build_object('id', ${assignments.id}, 'shotId', ${assignments.shotId}, 'lookId', ${assignments.lookId}, 'presence', ${assignments.presence},
    'count', ${assignments.count}, 'evidence', ${assignments.evidence}) order by ${assignments.id})
  from ${assignments} where ${assignments.shotId} = ${shots.id}`)
const readings = subquery<WorldShot['readings'] | null>(sql`
  select jsonb_agg(jsonb_build_object('shotId', ${castingReadings.shotId}, 'lookId', ${castingReadings.lookId}, 'presence', ${castingReadings.presence},
    'engine', ${castingReadings.engine}, 'evidence', ${castingReadings.evidence}, 'dismissed', ${castingReadings.dismissed}) order by ${castingReadings.createdAt}, ${castingReadings.id})
  from ${castingReadings} where ${castingReadings.shotId} = ${shots.id}`)

async function shotsOf(db: Db, sceneIds: SceneId[]) {
  const { id, sceneId, action, dialogue, seconds, camera } = shots
  return db
    .select({ id, sceneId, action, dialogue, seconds, camera, cast: cast.as('cast'), readings: readings.as('readings') })
    .from(shots)
    .where(and(inArray(sceneId, sceneIds), isNull(shots.removedAt)))
    .orderBy(asc(shots.position))
}

async function looksOf(db: Db, sceneIds: SceneId[]): Promise<WorldLook[]> {
  const rows = await db
    .select({ lookId: looks.id, sceneId: looks.sceneId, asset: assets })
    .from(looks)
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .where(and(inArray(looks.sceneId, sceneIds), isNull(looks.removedAt), inArray(assets.state, ['kept', 'sidelined'])))
    .orderBy(asc(assets.name), asc(assets.id))
  return rows.map((row) => {
    const { name, aliases, kind, nature, speaks, count } = row.asset
    return { ...row, entry: { name, aliases, kind, nature, speaks, count } }
  })
}

async function turnsOf(db: Db, projectId: ProjectId, labelled: readonly WorldShot[]): Promise<SceneWorld['turns']> {
  const rows = await db
    .select({ id: transformations.id, asset: transformations.assetId, form: transformations.formName, shotId: transformations.shotId, moment: transformations.moment, scene: scenes.position, name: assets.name })
    .from(transformations)
    .innerJoin(assets, eq(assets.id, transformations.assetId))
    .innerJoin(scenes, eq(scenes.id, transformations.sceneId))
    .where(and(eq(transformations.projectId, projectId), eq(transformations.state, 'confirmed'), isNull(scenes.goneAt), inArray(assets.state, ['kept', 'sidelined'])))
    .orderBy(asc(scenes.position), asc(transformations.line), asc(transformations.id))
  return rows.map(({ shotId, scene, ...turn }) => {
    const index = labelled.findIndex(({ id }) => id === shotId)
    return { ...turn, shot: index < 0 ? null : index, where: labelled[index]?.label ?? `scene ${scene}` }
  })
}

/** By asset, so that somebody is the same in both scenes. */
export function assignedIn({ shots: list, looks: cast }: SceneWorld): Assigned[] {
  const assetOf = new Map(cast.map(({ lookId, asset }) => [lookId, asset.id]))
  return list.flatMap((shot, index) => shot.cast.flatMap(({ lookId, presence }) => (assetOf.has(lookId) ? [{ shot: index, asset: assetOf.get(lookId)!, presence }] : [])))
}

export function wordsOf({ shots: list, looks: cast, turns }: SceneWorld): Words {
  const names = new Map<string, string>([...turns.map(({ asset, name }): [string, string] => [asset, name]), ...cast.map(({ asset }): [string, string] => [asset.id, asset.name])])
  return { labels: list.map(({ label }) => label), nameOf: (asset) => names.get(asset) ?? '' }
}

/** The looks of the scene itself. */
export const ownLooks = ({ scene, looks: cast }: SceneWorld): WorldLook[] => cast.filter(({ sceneId }) => sceneId === scene.id)

export const ownShots = ({ scene, shots: list }: SceneWorld): WorldShot[] => list.filter(({ sceneId }) => sceneId === scene.id)

export const lookOf = ({ looks: cast }: SceneWorld, sceneId: SceneId, assetId: AssetId): LookId | null =>
  cast.find((look) => look.sceneId === sceneId && look.asset.id === assetId)?.lookId ?? null
