import { useMutation, useQuery } from '@tanstack/react-query'
import type { Project } from '#contract/projects.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { EngineSettings } from '#web/stages/project/engine-settings.tsx'
import { FilmSettings } from '#web/stages/project/film-settings.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Button } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/states.tsx'

export function ProjectPage() {
  const projectId = useFilmId()
  const film = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  return (
    <StageFrame projectId={projectId} stage="project" state="Everything is saved as you type">
      <Loaded query={film} what="Reading the film">
        {(data) => (
          <div className="mx-auto max-w-[1280px] px-6">
            {data.removedAt && <InTheBin film={data} />}
            <div className="grid gap-x-10 py-2 lg:grid-cols-[minmax(0,3fr)_minmax(340px,2fr)]">
              <div>
                <FilmSettings film={data} />
              </div>
              <div>
                <EngineSettings film={data} />
              </div>
            </div>
          </div>
        )}
      </Loaded>
    </StageFrame>
  )
}

function InTheBin({ film: { id, name } }: { film: Project }) {
  const restore = useMutation(api.projects.restore.mutationOptions({ meta: { done: `${name} is among your films again` } }))
  return (
    <p className="mt-3 flex items-center gap-3 rounded-control border border-outdated/50 px-3 py-2">
      <span className="flex-1">This film is in the bin. Everything made for it is still here.</span>
      <Button busy={restore.isPending} onClick={() => restore.mutate({ id })}>
        Take out of the bin
      </Button>
    </p>
  )
}
