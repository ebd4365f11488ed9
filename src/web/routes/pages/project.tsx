import { useQuery } from '@tanstack/react-query'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { EngineSettings } from '#web/stages/project/engine-settings.tsx'
import { FilmSettings } from '#web/stages/project/film-settings.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Loaded } from '#web/ui/states.tsx'

export function ProjectPage() {
  const projectId = useFilmId()
  const film = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  return (
    <StageFrame projectId={projectId} stage="project" state="Everything is saved as you type">
      <Loaded query={film} what="Reading the film">
        {(data) => (
          <div className="mx-auto grid max-w-[1280px] gap-x-10 px-6 py-2 lg:grid-cols-[minmax(0,3fr)_minmax(340px,2fr)]">
            <div>
              <FilmSettings film={data} />
            </div>
            <div>
              <EngineSettings film={data} />
            </div>
          </div>
        )}
      </Loaded>
    </StageFrame>
  )
}
