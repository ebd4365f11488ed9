import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Hub, HubStatus } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/states.tsx'
import { stagePath } from '../stage-path.ts'
import { findRows, hubRows, totalsOf } from './hub-rows.ts'
import { type HubView, HubToolbar, hubViews } from './hub-toolbar.tsx'
import { SceneMatrix } from './matrix/scene-matrix.tsx'
import { SceneBoard } from './scene-board.tsx'
import { SceneList } from './scene-list.tsx'
import { useHubDeeds } from './use-hub.ts'

interface Props {
  projectId: ProjectId
  hub: Hub
  statuses: HubStatus[]
}

/** All scenes of the film: what each needs, how far it is, what is out of date. */
export function ScriptHub({ projectId, hub, statuses }: Props) {
  const navigate = useNavigate()
  const { show } = useSearch({ strict: false })
  const view = hubViews.find((one) => one === show) ?? 'list'
  const deeds = useHubDeeds(projectId)
  const search = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const rows = useMemo(() => hubRows(hub, statuses), [hub, statuses])
  const wanted = useDeferredValue(query)
  const found = useMemo(() => findRows(rows, wanted), [rows, wanted])
  const following = rows.filter(({ scene }) => scene.scriptChanged && !scene.deferred).map(({ scene }) => scene.id)

  const commands = useMemo<Command[]>(() => {
    const go = (to: HubView) => () => void navigate({ to: '/films/$filmId/hub', params: { filmId: projectId }, search: to === 'list' ? {} : { show: to }, replace: true })
    return [
      { id: 'hub-find', label: 'Find scenes', group: 'Script hub', keys: '/', run: () => search.current?.focus() },
      { id: 'hub-list', label: 'Show scenes as a list', group: 'Script hub', keys: 'v l', run: go('list') },
      { id: 'hub-board', label: 'Show scenes as a board', group: 'Script hub', keys: 'v b', run: go('board') },
      { id: 'hub-matrix', label: 'Show scenes and assets as a matrix', group: 'Script hub', keys: 'v m', run: go('matrix') },
    ]
  }, [navigate, projectId])
  useCommands(commands)

  if (rows.length === 0) {
    return (
      <Empty title="There are no scenes yet" action={<Link to={stagePath('script', { projectId, sceneId: null })!} className="text-accent underline">Go to the master script</Link>}>
        Scenes come from the script: write or import one, and approve it.
      </Empty>
    )
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <HubToolbar
        search={search}
        query={query}
        onQuery={setQuery}
        view={view}
        onView={(next) => commands.find(({ id }) => id === `hub-${next}`)?.run()}
        totals={totalsOf(rows)}
        targetSeconds={hub.targetSeconds}
        following={following.length}
        onFollow={() => deeds.follow(following)}
      />
      <div className="min-h-0 flex-1">
        {found.length === 0 ? (
          <Empty title="No scene is found by that" action={<Button onClick={() => setQuery('')}>Show all scenes</Button>} />
        ) : view === 'board' ? (
          <SceneBoard projectId={projectId} rows={found} assets={hub.assets} deeds={deeds} />
        ) : view === 'matrix' ? (
          <SceneMatrix projectId={projectId} rows={found} assets={hub.assets} deeds={deeds} />
        ) : (
          <SceneList projectId={projectId} rows={found} assets={hub.assets} isFiltered={found.length < rows.length} deeds={deeds} />
        )}
      </div>
    </div>
  )
}
