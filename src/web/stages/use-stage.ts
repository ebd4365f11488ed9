import { useQuery } from '@tanstack/react-query'
import type { ProjectId, SceneId } from '#core/ids.ts'
import type { Stage } from '#core/stages/stage.ts'
import { api } from '#web/lib/api.ts'

export interface StageOf {
  projectId: ProjectId
  stage: Stage
  sceneId: SceneId | null
}

/** Whether a stage is locked; a stage nobody ever locked is a draft. */
export function useStage({ projectId, stage, sceneId }: StageOf): { locked: boolean } {
  const { data = [] } = useQuery(api.stages.list.queryOptions({ input: { projectId } }))
  return { locked: data.some((lock) => lock.stage === stage && lock.sceneId === sceneId && lock.state === 'locked') }
}
