import { StageFrame } from '#web/stages/stage-frame.tsx'
import { useFilmId } from '#web/lib/film.ts'
import { Empty } from '#web/ui/states.tsx'

export function ProjectPage() {
  const projectId = useFilmId()

  return (
    <StageFrame projectId={projectId} stage="project">
      <Empty title="This page is being built">The command line and the API do all of it already.</Empty>
    </StageFrame>
  )
}
