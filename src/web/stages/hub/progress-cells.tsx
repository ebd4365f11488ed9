import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { Check, Lock } from 'lucide-react'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { stepOf } from '#core/stages/journey.ts'
import type { StageProgress } from '#core/stages/progress.ts'
import { stagePath } from '../stage-path.ts'

const sign = { empty: '', begun: 'begun', done: 'done', locked: 'locked' }
const tones = { empty: 'text-faint', begun: 'text-quiet', done: 'text-ink', locked: 'text-ink' }

/** The stages as the head of the list calls them. */
export const stageHeads = ['Shots', 'Looks', 'Prompts', 'Frames', 'Checkout', 'Review'].map((word, index) => ({ number: index + 7, word }))

/** Under its head a figure says enough: "3/14 prompts" → "3/14" */
const figure = (words: string) => (/^\d/.test(words) ? words.split(' ')[0] : words)

interface Props {
  projectId: ProjectId
  sceneId: SceneId
  progress: StageProgress[]
  /** Whether the links are on the way of the Tab key. */
  reachable: boolean
  /** Only the numbers of the stages; words are said on hover and to screen readers. */
  short?: boolean
}

/** Stages 7 to 12 of a scene, each a way there. */
export function ProgressCells({ projectId, sceneId, progress, reachable, short = false }: Props) {
  return (
    <ul className={short ? 'flex gap-1' : 'grid grid-cols-6 gap-1'}>
      {progress.map(({ stage, state, words }) => {
        const { number, name } = stepOf(stage)
        return (
          <li key={stage} className="min-w-0">
            <Link
              to={stagePath(stage, { projectId, sceneId })!}
              preload={false}
              tabIndex={reachable ? 0 : -1}
              aria-label={`${number} ${name}: ${words}${sign[state] && `, ${sign[state]}`}`}
              title={`${number} ${name}: ${words}`}
              className={clsx('figures flex h-6 min-w-6 items-center gap-1 rounded-control px-1.5 text-xs hover:bg-hover hover:text-ink', tones[state], short && 'justify-center bg-sunken')}
            >
              {short && <span className="text-faint">{number}</span>}
              {state === 'done' && <Check size={11} className="shrink-0 text-enters" aria-hidden />}
              {state === 'locked' && <Lock size={10} className="shrink-0" aria-hidden />}
              {!short && <span className="truncate">{figure(words)}</span>}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
