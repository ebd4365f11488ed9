import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count, filmRatio } from '#web/lib/format.ts'
import { ApproveScene, Review } from '#web/stages/review/review.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

const route = getRouteApi('/films/$filmId/scenes/$sceneId/review')

export function ReviewPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { shot } = route.useSearch()
  const review = useQuery(api.clips.review.queryOptions({ input: { sceneId } }))
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const shots = review.data ?? []
  const [there, approved] = [shots.filter(({ clip }) => clip !== null).length, shots.filter(({ clip }) => clip?.approved).length]
  return (
    <StageFrame
      projectId={projectId}
      sceneId={sceneId}
      stage="review"
      state={review.data && (shots.length === 0 ? 'no shots yet' : `${there} of ${shots.length} clips, ${approved} approved`)}
      missing={shots.length > approved ? [`${count(shots.length - approved, 'take')} not approved`] : []}
      actions={<ApproveScene shots={shots} />}
      lockWords="Complete the scene"
    >
      <Loaded query={review} what="Reading the clips">
        {(list) =>
          list.length === 0 ? (
            <Empty title="This scene has no shots yet">Clips are the bridge between two frames of a shot.</Empty>
          ) : (
            <>
              {there === 0 && (
                <p className="border-b border-line bg-sunken px-4 py-2 text-quiet">
                  No clip is finished yet. What is ordered in the{' '}
                  <Link to="/films/$filmId/scenes/$sceneId/checkout" params={{ filmId: projectId, sceneId }} className="text-accent underline">
                    checkout
                  </Link>{' '}
                  arrives here by itself.
                </p>
              )}
              <Review shots={list} ratio={filmRatio(film?.aspectRatio)} focused={shot} />
            </>
          )
        }
      </Loaded>
    </StageFrame>
  )
}
