import { setImmediate } from 'node:timers/promises'
import type { FilmFact, SceneFact } from '#core/frames/facts.ts'
import { planScene, type ShotPlan } from '#core/frames/plan-scene.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { sceneFacts } from '#server/frames/index.ts'
import type { Db } from '#server/platform/db/database.ts'
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

/** Longest time without letting others have their turn, in milliseconds. */
const turn = 20

/**
 * Every scene of the film with the plan of its shots, in order. Only those are read and planned anew of which a row changed
 * or that the film tells something else by now.
 */
export async function scenePlans(db: Db, projectId: ProjectId, film: FilmFact): Promise<PlannedScene[]> {
  const versions = await sceneVersions(db, projectId)
  const before = remembered.get(db)
  const known = before?.projectId === projectId ? before.scenes : new Map<string, Known>()
  const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id)
  const read = new Map((changed.length > 0 ? await sceneFacts(db, { projectId, sceneIds: changed }) : []).map((scene) => [scene.id, scene]))
  const toldTo = filmAsToldTo(film)
  const scenes = new Map<string, Known>()
  let began = performance.now()
  for (const { id, version } of versions) {
    const scene = read.get(id) ?? known.get(id)?.scene
    if (!scene) continue
    const told = toldTo(id)
    const same = !read.has(id) && known.get(id)?.film === told
    scenes.set(id, same ? known.get(id)! : { scene, plans: planScene(film, scene), version, film: told })
    if (performance.now() - began > turn) {
      await setImmediate()
      began = performance.now()
    }
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
