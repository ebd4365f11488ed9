import { useMutation } from '@tanstack/react-query'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { GuidedPath } from '#web/stages/guided-path.tsx'
import { ScriptHub } from '#web/stages/hub/script-hub.tsx'
import { useHub } from '#web/stages/hub/use-hub.ts'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Button } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/states.tsx'

export function HubPage() {
  const projectId = useFilmId()
  const { hub, statuses } = useHub(projectId)
  const scenes = hub.data?.scenes ?? []
  const toDo = scenes.filter(({ deferred }) => !deferred)
  const finished = toDo.filter(({ progress }) => progress.some(({ stage, state }) => stage === 'review' && (state === 'done' || state === 'locked')))
  const bare = toDo.filter(({ shots }) => shots === 0).map(({ id }) => id)
  const draft = useMutation(api.shots.draft.mutationOptions({ meta: { done: `${count(bare.length, 'scene')} broken into shots` } }))
  const actions = bare.length > 0 && (
    <Button look="primary" busy={draft.isPending} onClick={() => draft.mutate({ projectId, sceneIds: bare })}>
      Break {count(bare.length, 'scene')} into shots
    </Button>
  )
  return (
    <StageFrame projectId={projectId} stage="hub" fill actions={actions} state={hub.data && `${finished.length} of ${count(toDo.length, 'scene')} approved${hub.data.movedByHand ? ' · in an order of your own' : ''}`}>
      <Loaded query={hub} what="Reading the scenes">
        {(found) => (
          <div className="flex h-full min-h-0 flex-col">
            {found.scenes.length > 0 && <GuidedPath projectId={projectId} sceneId={toDo[0]?.id ?? null} />}
            <div className="min-h-0 flex-1">
              <ScriptHub projectId={projectId} hub={found} statuses={statuses} />
            </div>
          </div>
        )}
      </Loaded>
    </StageFrame>
  )
}
