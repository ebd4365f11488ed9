import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { usePopulateOnce } from '#web/stages/populate-once.ts'
import { Prompting } from '#web/stages/prompting/prompting.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

const route = getRouteApi('/films/$filmId/scenes/$sceneId/prompts')

export function PromptsPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { shot } = route.useSearch()
  const matrix = useQuery(api.casting.matrix.queryOptions({ input: { sceneId } }))
  usePopulateOnce(sceneId)
  const breaks = matrix.data?.breaks ?? []
  return (
    <StageFrame
      projectId={projectId}
      sceneId={sceneId}
      stage="prompts"
      state={matrix.data && `${count(matrix.data.shots.length, 'shot')}, ${count(matrix.data.looks.length, 'asset')}`}
      missing={breaks.map(({ message }) => message)}
    >
      <Loaded query={matrix} what="Reading who is in which shot">
        {(data) =>
          data.shots.length === 0 ? (
            <Empty
              title="This scene has no shots yet"
              action={
                <Link to="/films/$filmId/scenes/$sceneId/shots" params={{ filmId: projectId, sceneId }} className="text-accent underline">
                  Go to the shot list
                </Link>
              }
            >
              Who is in which shot is decided when there are shots.
            </Empty>
          ) : (
            <Prompting matrix={data} focused={shot} />
          )
        }
      </Loaded>
    </StageFrame>
  )
}
