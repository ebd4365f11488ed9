import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ProjectId } from '#core/ids.ts'
import { journey } from '#core/stages/journey.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Hint } from '#web/ui/hint.tsx'
import { stagePath } from './stage-path.ts'

/** The stages of the film, each saying in words where it stands. */
export function FilmRail({ projectId }: { projectId: ProjectId }) {
  const input = { projectId }
  const { data: scripts = [] } = useQuery(api.scripts.list.queryOptions({ input }))
  const { data: assets = [] } = useQuery(api.assets.list.queryOptions({ input }))
  const { data: scenes = [] } = useQuery(api.scenes.list.queryOptions({ input }))
  const { data: locks = [] } = useQuery(api.stages.list.queryOptions({ input }))

  const kept = assets.filter(({ state }) => state === 'kept')
  const approved = scripts.filter(({ approvedAt }) => approvedAt !== null).sort((a, b) => b.version - a.version)[0]
  const words: Record<string, string> = {
    project: '',
    script: approved ? `v${approved.version}` : scripts.length > 0 ? 'not approved' : 'empty',
    assets: kept.length > 0 ? `${kept.filter(({ picture }) => picture !== null).length}/${kept.length}` : 'none yet',
    hub: scenes.length > 0 ? count(scenes.length, 'scene') : '',
  }
  const steps = journey.filter(({ per }) => per === 'film')
  return (
    <nav aria-label="Stages of the film" className="flex h-9 shrink-0 items-center gap-1 overflow-x-auto border-b border-line px-3">
      {steps.map(({ number, stage, name }) => (
        <RailLink key={stage} to={stagePath(stage, { projectId, sceneId: null })!} number={number} name={name} words={words[stage] ?? ''} locked={locks.some((lock) => lock.stage === stage && lock.state === 'locked')}>
          {number === 1 && <Skipped />}
        </RailLink>
      ))}
      <RailLink to={`/films/${projectId}/wrap`} name="Wrap" words="" locked={false} />
    </nav>
  )
}

const Skipped = () => (
  <Hint text="2 Treatment and 3 Beat sheet: not needed, you brought a script">
    <span tabIndex={0} role="note" className="px-1 text-xs text-faint">
      2–3 not needed
    </span>
  </Hint>
)

interface RailLinkProps {
  to: string
  number?: number
  name: string
  words: string
  locked: boolean
  children?: ReactNode
}

/** One stage on a rail. */
export function RailLink({ to, number, name, words, locked, children }: RailLinkProps) {
  return (
    <>
      <Link
        to={to}
        className="flex h-7 items-center gap-1.5 rounded-control px-2 whitespace-nowrap text-quiet hover:bg-hover hover:text-ink"
        activeProps={{ className: clsx('bg-hover text-ink!'), 'aria-current': 'page' }}
      >
        {number !== undefined && <span className="figures text-faint">{number}</span>}
        {name}
        {locked && <Lock size={11} aria-label="locked" />}
        {words && <span className="figures text-xs text-faint">{words}</span>}
      </Link>
      {children}
    </>
  )
}
