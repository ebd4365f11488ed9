import { StageFrame } from '#web/stages/stage-frame.tsx'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { Empty } from '#web/ui/states.tsx'

export function ReviewPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  return (
    <StageFrame projectId={projectId} sceneId={sceneId} stage="review">
      <Empty title="This page is being built">The command line and the API do all of it already.</Empty>
    </StageFrame>
  )
}
