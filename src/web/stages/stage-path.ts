import type { ProjectId, SceneId } from '#core/ids.ts'
import { journey, type JourneyStage, stepOf } from '#core/stages/journey.ts'

interface Place {
  projectId: ProjectId
  sceneId: SceneId | null
}

/** The address of a stage; null where a stage of a scene is asked for without one. */
export function stagePath(stage: JourneyStage, { projectId, sceneId }: Place): string | null {
  if (stepOf(stage).per === 'film') return `/films/${projectId}/${stage}`
  return sceneId ? `/films/${projectId}/scenes/${sceneId}/${stage}` : null
}

/** The stage before and after this one; behind the hub comes a scene, behind the last one the hub again. */
export function neighbours(stage: JourneyStage, place: Place): { back: string | null; next: string | null } {
  const at = journey.findIndex((step) => step.stage === stage)
  const [before, after] = [journey[at - 1], journey[at + 1]]
  return {
    back: before ? stagePath(before.stage, place) : '/',
    next: after ? stagePath(after.stage, place) : stagePath('hub', place),
  }
}
