import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { AssignmentFact, PromptFact, SceneFact, ShotFact } from '#core/frames/facts.ts'
import type { LinkFact } from '#core/frames/link.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Picture } from '#core/looks/facts.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { subquery } from '#server/tables/columns.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { looks } from '#server/tables/looks.ts'
import { prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shotReferences, shots } from '#server/tables/shots.ts'

/** Tens of thousands of lines in a long film, so they come as bare as they can. */
const castOfShot = sql`(
  select json_agg(json_build_array(${assignments.lookId}, ${assignments.presence}, ${assignments.count}) order by ${assignments.id})
  from ${assignments} where ${assignments.shotId} = ${shots.id})`

const promptsOfShot = sql`(
  select jsonb_agg(jsonb_build_object('shotId', ${prompts.shotId}, 'kind', ${prompts.kind}, 'words', case when ${prompts.origin} <> 'assembled' then ${prompts.text} end,
    'polishedFrom', case when ${prompts.origin} = 'polished' then ${prompts.inputs} ->> 'assembled' end, 'recipeHash', ${prompts.recipeHash}))
  from ${prompts} where ${prompts.shotId} = ${shots.id} and ${prompts.current})`

const linksOfShot = sql`(
  select jsonb_agg(jsonb_build_object('shotId', ${frameLinks.shotId}, 'side', ${frameLinks.side}, 'kind', ${frameLinks.kind}, 'fromShotId', ${frameLinks.fromShotId}, 'fromSide', ${frameLinks.fromSide}))
  from ${frameLinks} where ${frameLinks.shotId} = ${shots.id})`

const referencesOfShot = sql`(
  select jsonb_agg(jsonb_build_object('shotId', ${shotReferences.shotId}, 'purpose', ${shotReferences.purpose}, 'frames', ${shotReferences.frames}, 'note', ${shotReferences.note}, 'hash', ${shotReferences.blobHash})
    order by ${shotReferences.position}, ${shotReferences.createdAt}, ${shotReferences.id})
  from ${shotReferences} where ${shotReferences.shotId} = ${shots.id})`

const framesOfShot = sql`(
  select jsonb_object_agg(${attempts.facet}, jsonb_build_object('attemptId', ${attempts.id}, 'hash', ${attempts.blobHash}))
  from ${attempts} where ${attempts.kind} = 'frame' and ${attempts.subjectId} = ${shots.id} and ${attempts.selected} and ${attempts.blobHash} is not null)`

const firstLine = subquery(sql`select min(${mentions.line}) from ${mentions} where ${mentions.sceneId} = ${looks.sceneId} and ${mentions.assetId} = ${looks.assetId}`)
const arrivals = subquery<SceneFact['arrivals'] | null>(sql`
  select jsonb_agg(jsonb_build_object('lookId', ${looks.id}, 'kind', ${assets.kind}) order by ${looks.createdAt}, ${firstLine}, ${assets.name}, ${looks.id})
  from ${looks} inner join ${assets} on ${assets.id} = ${looks.assetId} where ${looks.sceneId} = ${scenes.id}`)

interface Which {
  projectId: ProjectId
  /** All scenes of the film when absent. */
  sceneIds?: SceneId[]
  /** Casting and prompts of this shot only; the others are there for their places and pictures. */
  only?: ShotId | undefined
}

interface ShotRow {
  shot: ShotFact
  cast: [lookId: string, presence: AssignmentFact['presence'], count: number | null][] | null
  prompts: PromptFact[] | null
  links: LinkFact[] | null
  references: SceneFact['references'] | null
  frames: Record<string, Picture> | null
}

const { id, sceneId, action, dialogue, seconds, camera, startOnly } = shots
const shotRowsOf = (only?: ShotId) => {
  const of = (detail: SQL) => (only ? sql`case when ${id} = ${only} then ${detail} end` : detail)
  return subquery<ShotRow[] | null>(sql`
  select json_agg(json_build_object(
      'shot', json_build_object('id', ${id}, 'sceneId', ${sceneId}, 'action', ${action}, 'dialogue', ${dialogue}, 'seconds', ${seconds}, 'camera', ${camera}, 'startOnly', ${startOnly}),
      'cast', ${of(castOfShot)}, 'prompts', ${of(promptsOfShot)}, 'links', ${linksOfShot}, 'references', ${of(referencesOfShot)}, 'frames', ${framesOfShot}) order by ${shots.position})
  from ${shots} where ${sceneId} = ${scenes.id} and ${shots.removedAt} is null`)
}

/** One row per scene, with everything that belongs to its shots: one query, however long the film. */
export async function sceneFacts(db: Db, { projectId, sceneIds, only }: Which): Promise<SceneFact[]> {
  const rows = await db
    .select({ id: scenes.id, position: scenes.position, slug: scenes.slug, arrivals: arrivals.as('arrivals'), shots: shotRowsOf(only).as('shot_rows') })
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), sceneIds ? inArray(scenes.id, sceneIds) : undefined))
    .orderBy(asc(scenes.position))
  return rows.map(({ shots: all, ...scene }) => {
    const told = all ?? []
    const living = new Set(told.map(({ shot }) => shot.id))
    return {
      ...scene,
      arrivals: scene.arrivals ?? [],
      shots: told.map(({ shot }) => shot),
      assignments: told.flatMap(({ shot, cast }) => (cast ?? []).map(([lookId, presence, count]) => ({ shotId: shot.id, lookId, presence, count }))),
      prompts: told.flatMap((row) => row.prompts ?? []),
      // A link to a deleted shot holds again when the shot comes back.
      links: told.flatMap(({ links }) => links ?? []).filter(({ fromShotId }) => living.has(fromShotId)),
      references: told.flatMap((row) => row.references ?? []),
      selected: new Map(told.flatMap(({ shot, frames }) => Object.entries(frames ?? {}).map(([side, picture]) => [`${shot.id} ${side}`, picture]))),
    }
  })
}
