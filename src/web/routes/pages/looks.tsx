import { getRouteApi } from '@tanstack/react-router'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { Definition } from '#web/stages/definition/definition.tsx'
import { useSceneCast } from '#web/stages/definition/use-scene-cast.ts'
import { usePopulateOnce } from '#web/stages/populate-once.ts'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Loaded } from '#web/ui/states.tsx'

const route = getRouteApi('/films/$filmId/scenes/$sceneId/looks')

export function LooksPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { look } = route.useSearch()
  const { looks, gate } = useSceneCast()
  usePopulateOnce(sceneId)
  const missing = gate?.lines.filter((line) => line.required && line.missing !== null) ?? []
  return (
    <StageFrame
      projectId={projectId}
      sceneId={sceneId}
      stage="looks"
      fill
      state={looks.data && `${count(looks.data.length, 'asset')}${gate ? (gate.open ? ', nothing required is missing' : '') : ''}`}
      missing={missing.map((line) => `${line.name}: ${line.missing}`)}
    >
      <Loaded query={looks} what="Reading the looks">
        {(list) => <Definition looks={list} chosen={look} />}
      </Loaded>
    </StageFrame>
  )
}
