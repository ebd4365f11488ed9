import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ShotId } from '#core/ids.ts'
import { ScenePlayer } from '#web/clips/scene-player.tsx'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count, filmRatio } from '#web/lib/format.ts'
import { Empty } from '#web/ui/states.tsx'

/** The whole film as it stands, shot after shot. */
export function WatchPage() {
  const projectId = useFilmId()
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const watched = useQuery(api.clips.film.queryOptions({ input: { projectId } }))
  const shots = (watched.data ?? []).filter(({ clip }) => clip !== null)
  const [chosen, choose] = useState<ShotId | null>(null)
  return (
    <div className="h-full overflow-auto px-4 py-3">
      <h1 className="pb-2 text-base font-medium">
        {film?.name} <span className="text-xs text-faint">{count(shots.length, 'clip')} so far</span>
      </h1>
      {shots.length === 0 ? (
        <Empty title="There is nothing to watch yet">Clips are rendered scene by scene in the checkout.</Empty>
      ) : (
        <ScenePlayer projectId={projectId} shots={shots} ratio={filmRatio(film?.aspectRatio)} chosen={chosen ?? shots[0]!.shotId} onChoose={choose} />
      )}
    </div>
  )
}
