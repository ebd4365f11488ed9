import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { ChevronRight, WifiOff } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { journey } from '#core/stages/journey.ts'
import { api } from '#web/lib/api.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { useFilmId } from '#web/lib/film.ts'
import { price, runningTime } from '#web/lib/format.ts'
import { useFilmNews } from '#web/lib/news.ts'
import { undoLast } from '#web/lib/undo.ts'
import { ActivityTray } from '#web/stages/activity-tray.tsx'
import { FilmRail } from '#web/stages/film-rail.tsx'
import { stagePath } from '#web/stages/stage-path.ts'
import { Keys } from '#web/ui/keys.tsx'
import { Failed } from '#web/ui/states.tsx'
import { ThemeButton } from './theme-button.tsx'

/** Around every page of a film: its name, ratio, running time, cost and running work; the rail; live news. */
export function FilmShell() {
  const projectId = useFilmId()
  const connected = useFilmNews(projectId)
  const film = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  useFilmCommands()

  useEffect(() => {
    document.title = film.data ? `${film.data.name} · Aiuteur` : 'Aiuteur'
  }, [film.data])

  if (film.error && !film.data) {
    return (
      <main id="page" className="mx-auto max-w-xl p-8">
        <Failed error={film.error} onRetry={() => void film.refetch()} />
      </main>
    )
  }
  return (
    <div className="flex h-full flex-col">
      <header className="flex h-11 shrink-0 items-center gap-3 border-b border-line px-3">
        <Link to="/" className="text-quiet hover:text-ink">
          Aiuteur
        </Link>
        <ChevronRight size={13} className="text-faint" aria-hidden />
        <Link to="/films/$filmId/project" params={{ filmId: projectId }} className="min-w-0 truncate font-medium">
          {film.data?.name ?? '…'}
        </Link>
        {film.data && <Figures {...film.data} />}
        <span className="flex-1" />
        {!connected && (
          <span role="status" className="flex items-center gap-1.5 text-xs text-outdated">
            <WifiOff size={13} aria-hidden /> The studio does not answer; trying again
          </span>
        )}
        <ActivityTray projectId={projectId} />
        <span className="hidden text-faint lg:inline-flex" aria-hidden>
          <Keys keys="$mod+k" />
        </span>
        <ThemeButton />
      </header>
      <FilmRail projectId={projectId} />
      <main id="page" tabIndex={-1} className="min-h-0 flex-1 focus:outline-none">
        <Outlet />
      </main>
    </div>
  )
}

function Figures({ aspectRatio, targetSeconds }: { aspectRatio: string; targetSeconds: number | null }) {
  const input = { projectId: useFilmId() }
  const { data: scenes = [] } = useQuery(api.scenes.list.queryOptions({ input }))
  const { data: cost } = useQuery(api.engines.cost.queryOptions({ input }))
  const seconds = scenes.filter(({ deferred }) => !deferred).reduce((sum, scene) => sum + scene.seconds, 0)
  return (
    <p className="figures flex items-center gap-3 whitespace-nowrap text-xs text-quiet">
      <span>{aspectRatio}</span>
      <span title="Running time of the film against its target">
        {runningTime(seconds)}
        {targetSeconds ? ` / ${runningTime(targetSeconds)}` : ''}
      </span>
      {cost && <span title="Spent so far">{cost.usd > 0 ? price(cost.usd) : '$0'}</span>}
    </p>
  )
}

/** Stages, scenes and assets of the film, and undo. */
function useFilmCommands(): void {
  const projectId = useFilmId()
  const navigate = useNavigate()
  const { data: scenes } = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const { data: assets } = useQuery(api.assets.list.queryOptions({ input: { projectId } }))

  const commands = useMemo<Command[]>(() => {
    const go = (to: string) => () => void navigate({ to })
    const stages = journey.filter(({ per }) => per === 'film').map(({ stage, name, number }) => ({ id: stage, label: `Go to ${name}`, group: 'Stages', keys: `g ${number}`, run: go(stagePath(stage, { projectId, sceneId: null })!) }))
    return [
      { id: 'undo', label: 'Undo the last change', group: 'Do', keys: '$mod+z', run: () => void undoLast(projectId) },
      ...stages,
      { id: 'wrap', label: 'Go to the wrap', group: 'Stages', run: go(`/films/${projectId}/wrap`) },
      ...(scenes ?? []).map((scene) => ({ id: scene.id, label: `Scene ${scene.position}. ${sceneTitle(scene.slug, scene.heading)}`, words: `shot ${scene.position}A`, group: 'Scenes', run: go(`/films/${projectId}/scenes/${scene.id}/shots`) })),
      ...(assets ?? []).map((asset) => ({ id: asset.id, label: asset.name, words: asset.aliases.join(' '), group: 'Assets', run: () => void navigate({ to: '/films/$filmId/assets', params: { filmId: projectId }, search: { asset: asset.id } }) })),
    ]
  }, [projectId, navigate, scenes, assets])
  useCommands(commands)
}
