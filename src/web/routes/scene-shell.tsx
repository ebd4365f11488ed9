import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { runningTime } from '#web/lib/format.ts'
import { Rearview } from '#web/stages/rearview/rearview.tsx'
import { SceneRail } from '#web/stages/scene-rail.tsx'
import { Label } from '#web/ui/chip.tsx'

/** Around every page of a scene: which one in words, and its stages. */
export function SceneShell() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const { data: scenes = [] } = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const scene = scenes.find(({ id }) => id === sceneId)
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-3 border-b border-line px-4">
        <div className="flex min-w-40 flex-1 items-center gap-2">
          <p className="truncate font-medium" title={scene?.heading}>
            {scene ? (
              <>
                <span className="figures text-faint">{scene.position}.</span> {sceneTitle(scene.slug, scene.heading)}
              </>
            ) : (
              '…'
            )}
          </p>
          {scene && <Label>{runningTime(scene.seconds)}</Label>}
        </div>
        <SceneRail projectId={projectId} sceneId={sceneId} />
      </div>
      <Rearview />
      <div className="min-h-0 flex-1">
        <Outlet />
      </div>
    </div>
  )
}
