import type { FilmFact, SceneFact } from '#core/frames/facts.ts'
import { planScene, type ShotPlan } from '#core/frames/plan-scene.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { sceneFacts } from '#server/frames/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { takeTurns } from '#server/platform/turns.ts'
import { sceneVersions } from './film-version.ts'

export interface PlannedScene {
  scene: SceneFact
  plans: ShotPlan[]
}

interface Known extends PlannedScene {
  version: string
  film: string
}

/** Of each open database, the scenes of the film that was planned last: a cache, never the truth. */
const remembered = new WeakMap<Db, { projectId: ProjectId; scenes: Map<string, Known> }>()

/** A transaction that will be rolled back plans with what is known already: its versions are never given again. */
export function lendPlans(from: Db, to: Db): void {
  const known = remembered.get(from)
  if (known) remembered.set(to, { ...known, scenes: new Map(known.scenes) })
}

/** What has to be read of the scenes before they can be planned. */
export interface ScenesRead {
  db: Db
  projectId: ProjectId
  versions: { id: SceneId; version: string }[]
  known: ReadonlyMap<string, Known>
  read: ReadonlyMap<string, SceneFact>
}

/** Only those are read of which a row changed. */
export async function readScenes(db: Db, projectId: ProjectId): Promise<ScenesRead> {
  const versions = await sceneVersions(db, projectId)
  const before = remembered.get(db)
  const known = before?.projectId === projectId ? before.scenes : new Map<string, Known>()
  const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id)
  const read = new Map((changed.length > 0 ? await sceneFacts(db, { projectId, sceneIds: changed }) : []).map((scene) => [scene.id, scene]))
  return { db, projectId, versions, known, read }
}

/** Every scene of the film with the plan of its shots, in order; planned anew where it was read or the film tells it something else by now. */
export async function planScenes({ db, projectId, versions, known, read }: ScenesRead, film: FilmFact): Promise<PlannedScene[]> {
  const toldTo = filmAsToldTo(film)
  const scenes = new Map<string, Known>()
  const turn = takeTurns()
  for (const { id, version } of versions) {
    const scene = read.get(id) ?? known.get(id)?.scene
    if (!scene) continue
    const told = toldTo(id)
    const same = !read.has(id) && known.get(id)?.film === told
    scenes.set(id, same ? known.get(id)! : { scene, plans: planScene(film, scene), version, film: told })
    await turn()
  }
  remembered.set(db, { projectId, scenes })
  return [...scenes.values()]
}

/** All that the plan of a scene takes from the film: its brief, the forms, and the looks of this scene. */
function filmAsToldTo({ brief, forms, looks }: FilmFact): (sceneId: SceneId) => string {
  const every = JSON.stringify([{ ...brief, primary: [...brief.primary].toSorted() }, forms])
  const ofScene = Map.groupBy(looks.values(), ({ sceneId }) => sceneId)
  return (sceneId) => every + JSON.stringify(ofScene.get(sceneId) ?? [])
}
