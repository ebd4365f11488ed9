import { useFilmId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { ScriptHub } from '#web/stages/hub/script-hub.tsx'
import { useHub } from '#web/stages/hub/use-hub.ts'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Loaded } from '#web/ui/states.tsx'

export function HubPage() {
  const projectId = useFilmId()
  const { hub, statuses } = useHub(projectId)
  const scenes = hub.data?.scenes ?? []
  const toDo = scenes.filter(({ deferred }) => !deferred)
  const finished = toDo.filter(({ progress }) => progress.some(({ stage, state }) => stage === 'review' && (state === 'done' || state === 'locked')))
  return (
    <StageFrame projectId={projectId} stage="hub" fill state={hub.data && `${finished.length} of ${count(toDo.length, 'scene')} approved${hub.data.movedByHand ? ' · in an order of your own' : ''}`}>
      <Loaded query={hub} what="Reading the scenes">
        {(found) => <ScriptHub projectId={projectId} hub={found} statuses={statuses} />}
      </Loaded>
    </StageFrame>
  )
}
