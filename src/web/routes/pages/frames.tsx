import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useFrames } from '#web/frames/use-frames.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count, filmRatio } from '#web/lib/format.ts'
import { FramesBoard } from '#web/stages/framing/frames-board.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

const route = getRouteApi('/films/$filmId/scenes/$sceneId/frames')

export function FramesPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { shot } = route.useSearch()
  const frames = useFrames(sceneId)
  const { data: shots = [] } = useQuery(api.shots.list.queryOptions({ input: { sceneId } }))
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const list = (frames.data ?? []).filter(({ use }) => use.planned)
  const [made, approved] = [list.filter(({ picture }) => picture !== null).length, list.filter((frame) => frame.approved).length]
  const outdated = list.filter(({ freshness }) => freshness === 'outdated' || freshness === 'waits').length
  return (
    <StageFrame
      projectId={projectId}
      sceneId={sceneId}
      stage="frames"
      state={frames.data && (frames.data.length === 0 ? 'no shots yet' : `${made} of ${list.length} frames made, ${approved} approved`)}
      missing={[...(made < list.length ? [`${count(list.length - made, 'frame')} not made yet`] : []), ...(outdated > 0 ? [`${count(outdated, 'frame')} out of date`] : [])]}
    >
      <Loaded query={frames} what="Reading the frames">
        {(data) =>
          data.length === 0 ? (
            <Empty
              title="This scene has no shots yet"
              action={
                <Link to="/films/$filmId/scenes/$sceneId/shots" params={{ filmId: projectId, sceneId }} className="text-accent underline">
                  Go to the shot list
                </Link>
              }
            >
              Every shot has a start and an end frame; they are approved before expensive video.
            </Empty>
          ) : (
            <FramesBoard sceneId={sceneId} shots={shots} frames={data} ratio={filmRatio(film?.aspectRatio)} focused={shot} />
          )
        }
      </Loaded>
    </StageFrame>
  )
}
