import { useQuery } from '@tanstack/react-query'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { journey } from '#core/stages/journey.ts'
import { api } from '#web/lib/api.ts'
import { RailLink } from './film-rail.tsx'
import { stagePath } from './stage-path.ts'

/** The stages of a scene, freely walkable; a padlock says what is decided. */
export function SceneRail({ projectId, sceneId }: { projectId: ProjectId; sceneId: SceneId }) {
  const { data: locks = [] } = useQuery(api.stages.list.queryOptions({ input: { projectId } }))
  const locked = new Set(locks.filter((lock) => lock.sceneId === sceneId && lock.state === 'locked').map(({ stage }) => stage as string))
  return (
    <nav aria-label="Stages of the scene" className="flex items-center gap-1 overflow-x-auto">
      {journey
        .filter(({ per }) => per === 'scene')
        .map(({ number, stage, name }) => (
          <RailLink key={stage} to={stagePath(stage, { projectId, sceneId })!} number={number} name={name} words="" locked={locked.has(stage)} />
        ))}
    </nav>
  )
}
