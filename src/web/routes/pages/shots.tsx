import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Shot } from '#contract/shots.ts'
import { api } from '#web/lib/api.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count, runningTime } from '#web/lib/format.ts'
import { MergeDialog } from '#web/shots/merge-dialog.tsx'
import type { ShotDoings } from '#web/shots/doings.ts'
import { ShotGrid } from '#web/shots/shot-grid.tsx'
import { SplitDialog } from '#web/shots/split-dialog.tsx'
import { useShotList } from '#web/shots/use-shot-list.ts'
import { LastShot } from '#web/stages/last-shot.tsx'
import { usePopulateOnce } from '#web/stages/populate-once.ts'
import { ShotCast } from '#web/stages/shot-cast.tsx'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

export function ShotsPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const shots = useQuery(api.shots.list.queryOptions({ input: { sceneId } }))
  const { data: problems = [] } = useQuery(api.shots.problems.queryOptions({ input: { sceneId } }))
  const length = useLength(shots.data ?? [])
  usePopulateOnce(sceneId)

  return (
    <StageFrame
      projectId={projectId}
      sceneId={sceneId}
      stage="shots"
      state={shots.data && `${count(shots.data.length, 'shot')}, ${length}`}
      missing={shots.data?.length === 0 ? [] : problems.map(({ message }) => message)}
    >
      <Loaded query={shots} what="Reading the shot list">
        {(list) => (list.length === 0 ? <NoShots /> : <ShotList shots={list} />)}
      </Loaded>
    </StageFrame>
  )
}

/** "0:24 · film 3:10 of 5:00": what is typed here is seen in the scene and in the film at once. */
function useLength(shots: Shot[]): string {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const { data: scenes } = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const here = sum(shots)
  if (!film || !scenes) return runningTime(here)
  const whole = sum(scenes.filter(({ deferred }) => !deferred).map(({ id, seconds }) => ({ seconds: id === sceneId ? here : seconds })))
  return `${runningTime(here)} · film ${runningTime(whole)}${film.targetSeconds ? ` of ${runningTime(film.targetSeconds)}` : ''}`
}

const sum = (parts: readonly { seconds: number }[]) => parts.reduce((total, { seconds }) => total + seconds, 0)

function NoShots() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const draft = useMutation(api.shots.draft.mutationOptions({ meta: { done: 'The scene is broken into shots' } }))
  return (
    <Empty
      title="This scene has no shots yet"
      action={
        <Button look="primary" busy={draft.isPending} onClick={() => draft.mutate({ projectId, sceneIds: [sceneId] })}>
          Break the scene into shots
        </Button>
      }
    >
      Every sentence of the scene goes into exactly one shot, in order, with a camera and the reason for it.
    </Empty>
  )
}

const castOf = (shot: Shot) => <ShotCast shotId={shot.id} />

const route = getRouteApi('/films/$filmId/scenes/$sceneId/shots')

function ShotList({ shots }: { shots: Shot[] }) {
  const sceneId = useSceneId()
  const { shot: focused } = route.useSearch()
  const { data: problems = [] } = useQuery(api.shots.problems.queryOptions({ input: { sceneId } }))
  const guard = useStageEdit()
  const list = useShotList(sceneId)
  const [splitting, setSplitting] = useState<{ shot: Shot; offset: number | null } | null>(null)
  const [merging, setMerging] = useState<Shot | null>(null)
  const [last, setLast] = useState(false)
  useCommands(gridKeys)

  const doings: ShotDoings = {
    edit: (edits) => guard(() => list.edit(edits)),
    insert: (after) => guard(() => list.insert(after)),
    remove: (shot) => (shots.length === 1 ? setLast(true) : guard(() => list.remove(shot))),
    move: (id, after) => guard(() => list.move(id, after)),
    split: (shot, offset) => guard(() => setSplitting({ shot, offset })),
    merge: (shot) => guard(() => setMerging(shot)),
  }
  return (
    <>
      <ShotGrid shots={shots} problems={problems} doings={doings} focused={focused} who={castOf} />
      {splitting && <SplitDialog {...splitting} onClose={() => setSplitting(null)} />}
      {merging && <MergeDialog shots={shots} shot={merging} onClose={() => setMerging(null)} />}
      <LastShot open={last} onClose={() => setLast(false)} />
    </>
  )
}

const nothing = () => undefined

/** The grid handles these keys itself; here they stand on the sheet that `?` opens. */
const gridKeys: Command[] = Object.entries({
  Enter: 'Edit the cell',
  '$mod+Enter': 'Split at the caret while editing the action',
  'Alt+n': 'Insert a shot below',
  'Alt+s': 'Split the shot',
  'Alt+m': 'Merge the shot',
  'Alt+Delete': 'Delete the shot',
  'Alt+ArrowUp': 'Move the shot up',
  'Alt+ArrowDown': 'Move the shot down',
}).map(([shown, label]) => ({ id: `shots ${shown}`, label, group: 'Shot list', shown, run: nothing }))
