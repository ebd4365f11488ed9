import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { AssignmentFact, PromptFact, SceneFact } from '#core/frames/facts.ts'
import type { LinkFact } from '#core/frames/link.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
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
import { shots } from '#server/tables/shots.ts'

/** Tens of thousands of lines in a long film, so they come as bare as they can. */
const castOfShot = sql<[AssignmentFact['lookId'], AssignmentFact['presence'], AssignmentFact['count']][] | null>`(
  select json_agg(json_build_array(${assignments.lookId}, ${assignments.presence}, ${assignments.count}) order by ${assignments.id})
  from ${assignments} where ${assignments.shotId} = ${shots.id})`

const promptsOfShot = sql<PromptFact[] | null>`(
  select jsonb_agg(jsonb_build_object('shotId', ${prompts.shotId}, 'kind', ${prompts.kind}, 'words', case when ${prompts.origin} = 'edited' then ${prompts.text} end, 'recipeHash', ${prompts.recipeHash}))
  from ${prompts} where ${prompts.shotId} = ${shots.id} and ${prompts.current})`

const linksOfShot = sql<LinkFact[] | null>`(
  select jsonb_agg(jsonb_build_object('shotId', ${frameLinks.shotId}, 'side', ${frameLinks.side}, 'kind', ${frameLinks.kind}, 'fromShotId', ${frameLinks.fromShotId}, 'fromSide', ${frameLinks.fromSide}))
  from ${frameLinks} where ${frameLinks.shotId} = ${shots.id})`

const framesOfShot = sql<Record<string, Picture> | null>`(
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
}

/** One row per shot, with everything that belongs to it: two queries, however long the film. */
export async function sceneFacts(db: Db, { projectId, sceneIds }: Which): Promise<SceneFact[]> {
  const wanted = and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), sceneIds ? inArray(scenes.id, sceneIds) : undefined)
  const sceneRows = await db
    .select({ id: scenes.id, position: scenes.position, slug: scenes.slug, arrivals: arrivals.as('arrivals') })
    .from(scenes)
    .where(wanted)
    .orderBy(asc(scenes.position))
  const { id, sceneId, action, dialogue, seconds, camera } = shots
  const shotRows = await db
    .select({
      shot: { id, sceneId, action, dialogue, seconds, camera },
      cast: castOfShot.as('cast_of_shot'),
      prompts: promptsOfShot.as('prompts_of_shot'),
      links: linksOfShot.as('links_of_shot'),
      frames: framesOfShot.as('frames_of_shot'),
    })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(wanted, isNull(shots.removedAt)))
    .orderBy(asc(scenes.position), asc(shots.position))
  const rowsOf = Map.groupBy(shotRows, ({ shot }) => shot.sceneId)
  return sceneRows.map((scene) => {
    const rows = rowsOf.get(scene.id) ?? []
    return {
      ...scene,
      arrivals: scene.arrivals ?? [],
      shots: rows.map(({ shot }) => shot),
      assignments: rows.flatMap(({ shot, cast }) => (cast ?? []).map(([lookId, presence, count]) => ({ shotId: shot.id, lookId, presence, count }))),
      prompts: rows.flatMap((row) => row.prompts ?? []),
      links: rows.flatMap(({ links }) => links ?? []),
      selected: new Map(rows.flatMap(({ shot, frames }) => Object.entries(frames ?? {}).map(([side, picture]) => [`${shot.id} ${side}`, picture]))),
    }
  })
}
