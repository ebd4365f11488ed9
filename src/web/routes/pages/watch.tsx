import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewedShot } from '#contract/clips.ts'
import type { ShotId } from '#core/ids.ts'
import { ScenePlayer } from '#web/clips/scene-player.tsx'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count, filmRatio } from '#web/lib/format.ts'
import { Empty, Loaded } from '#web/ui/states.tsx'

/** The whole film as it stands, shot after shot. */
export function WatchPage() {
  const projectId = useFilmId()
  const { data: film } = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const watched = useQuery(api.clips.film.queryOptions({ input: { projectId } }))
  return (
    <div className="h-full overflow-auto px-4 py-3">
      <Loaded query={watched} what="Reading the film">
        {(all) => <Watched name={film?.name ?? ''} ratio={filmRatio(film?.aspectRatio)} shots={all.filter(({ clip }) => clip !== null)} />}
      </Loaded>
    </div>
  )
}

function Watched({ name, ratio, shots }: { name: string; ratio: number; shots: ReviewedShot[] }) {
  const projectId = useFilmId()
  const [chosen, choose] = useState<ShotId | null>(null)
  return (
    <div className="[--stage:60vh]">
      <h1 className="flex items-baseline gap-2 pb-2 text-base font-medium">
        <span className="min-w-0 truncate">{name}</span>
        <span className="flex-1 text-xs font-normal whitespace-nowrap text-faint">{count(shots.length, 'clip')} so far</span>
        {shots.some(({ spoken }) => spoken) && (
          <a href={`/api/films/${projectId}/subtitles.vtt`} download="subtitles.vtt" className="text-xs font-normal whitespace-nowrap text-accent underline">
            Download the subtitles
          </a>
        )}
      </h1>
      {shots.length === 0 ? (
        <Empty title="There is nothing to watch yet">Clips are rendered scene by scene in the checkout.</Empty>
      ) : (
        <ScenePlayer projectId={projectId} shots={shots} ratio={ratio} chosen={chosen ?? shots[0]!.shotId} onChoose={choose} />
      )}
    </div>
  )
}
