import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChangeDependencies } from '#contract/stages.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import type { HubRow } from './hub-rows.ts'

/** What the hub shows; what is out of date may come a moment later. */
export function useHub(projectId: ProjectId) {
  const hub = useQuery(api.stages.hub.queryOptions({ input: { projectId } }))
  const status = useQuery(api.stages.hubStatus.queryOptions({ input: { projectId } }))
  return { hub, statuses: status.data ?? [] }
}

export type Cells = ChangeDependencies['add']

export interface HubDeeds {
  move: (id: SceneId, after: SceneId | null) => void
  defer: (row: HubRow) => void
  follow: (sceneIds: SceneId[]) => void
  /** Resolves when the hub shows it. */
  change: (add: Cells, remove: Cells) => Promise<void>
}

/** Everything that can be changed from the hub; each with Undo in its toast. */
export function useHubDeeds(projectId: ProjectId): HubDeeds {
  const queries = useQueryClient()
  const move = useMutation(api.scenes.move.mutationOptions({ meta: { done: 'Scene moved' } }))
  const defer = useMutation(api.scenes.defer.mutationOptions({ meta: { done: 'Scene deferred; nothing is made for it, everything is kept' } }))
  const restore = useMutation(api.scenes.defer.mutationOptions({ meta: { done: 'Scene taken up again' } }))
  const follow = useMutation(api.shots.follow.mutationOptions({ meta: { done: 'The shots follow the script' } }))
  const change = useMutation(api.stages.changeDependencies.mutationOptions({ meta: { done: 'Assets of scenes changed' } }))
  return {
    move: (id, after) => move.mutate({ id, after }),
    defer: ({ scene: { id, deferred } }) => (deferred ? restore : defer).mutate({ projectId, ids: [id], deferred: !deferred }),
    follow: (sceneIds) => follow.mutate({ projectId, sceneIds }),
    async change(add, remove) {
      await change.mutateAsync({ projectId, add, remove }).catch(() => undefined)
      await queries.invalidateQueries({ queryKey: api.stages.hub.key() })
    },
  }
}
