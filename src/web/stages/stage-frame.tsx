import { Link } from '@tanstack/react-router'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { type JourneyStage, stepOf } from '#core/stages/journey.ts'
import type { Stage } from '#core/stages/stage.ts'
import { Locked } from '#web/ui/chip.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { LockButton } from './lock-button.tsx'
import { StageEdits } from './stage-edit.tsx'
import { neighbours } from './stage-path.ts'
import { useStage } from './use-stage.ts'

interface Props {
  projectId: ProjectId
  sceneId?: SceneId
  stage: JourneyStage
  /** How it stands, in words: "14 of 16 assets have a picture". */
  state?: ReactNode
  /** What is missing before it can be locked. */
  missing?: string[]
  /** Buttons of this stage, left of the lock. */
  actions?: ReactNode
  lockWords?: string | undefined
  beforeLock?: (() => Promise<unknown>) | undefined
  /** The page scrolls by itself when it does not fill the window with panes of its own. */
  fill?: boolean
  children: ReactNode
}

/** Where the server has nothing against locking, the person is asked. */
const asked: ReadonlySet<JourneyStage> = new Set(['looks', 'prompts', 'frames', 'review'])

/** The same head on every stage: where am I, how does it stand, what is missing; back, lock, next. */
export function StageFrame({ projectId, sceneId, stage, state, missing = [], actions, lockWords, beforeLock, fill = false, children }: Props) {
  const place = { projectId, sceneId: sceneId ?? null }
  const { back, next } = neighbours(stage, place)
  const { number, name } = stepOf(stage)
  const body = <div className={fill ? 'min-h-0 flex-1 overflow-hidden' : 'min-h-0 flex-1 overflow-auto'}>{children}</div>
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5">
        <h1 className="text-base font-medium">
          <span className="figures text-faint">{number}</span> {name}
        </h1>
        {stage !== 'hub' && <LockState {...place} stage={stage} />}
        <div className="min-w-0 flex-1 truncate text-quiet">{state}</div>
        {missing.length > 0 && (
          <Hint text={missing.join(' · ')}>
            <span tabIndex={0} role="note" className="max-w-80 truncate text-xs text-outdated">
              {missing.length === 1 ? missing[0] : `${missing.length} things are missing`}
            </span>
          </Hint>
        )}
        {actions}
        <nav aria-label="Back and next" className="flex items-center gap-1">
          {back && <Step to={back} label="Back" icon={<ArrowLeft size={14} aria-hidden />} />}
          {next && <Step to={next} label="Next" icon={<ArrowRight size={14} aria-hidden />} />}
        </nav>
        {stage !== 'hub' && <LockButton {...place} stage={stage} next={next} words={lockWords} open={asked.has(stage) ? missing : []} quiet={missing.length > 0 && !beforeLock} before={beforeLock} />}
      </header>
      {stage === 'hub' ? body : <StageEdits of={{ ...place, stage }}>{body}</StageEdits>}
    </div>
  )
}

function LockState(of: { projectId: ProjectId; sceneId: SceneId | null; stage: Stage }) {
  return useStage(of).locked ? <Locked /> : null
}

const Step = ({ to, label, icon }: { to: string; label: string; icon: ReactNode }) => (
  <Link to={to} className="inline-flex h-7 items-center gap-1 rounded-control px-2 text-quiet hover:bg-hover hover:text-ink">
    {label === 'Back' && icon}
    {label}
    {label === 'Next' && icon}
  </Link>
)
