import { Link } from '@tanstack/react-router'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { journey, type JourneyStage } from '#core/stages/journey.ts'
import { useKept } from '#web/lib/kept.ts'
import { Button } from '#web/ui/button.tsx'
import { stagePath } from './stage-path.ts'

const words: Partial<Record<JourneyStage, string>> = {
  script: 'the one truth of everything after it',
  assets: 'the cast: found once, yours from then on',
  shots: 'the scene in shots of a few seconds',
  looks: 'how everybody looks as the scene starts',
  prompts: 'who is in which shot, and how',
  frames: 'a start and an end picture for every shot',
  checkout: 'what it costs, before it costs',
  review: 'the clips, take by take',
}

/** A short way through the stages for who is here for the first time; dismissed for ever by one click. */
export function GuidedPath({ projectId, sceneId }: { projectId: ProjectId; sceneId: SceneId | null }) {
  const [seen, setSeen] = useKept('guided path', (kept) => kept === true)
  if (seen) return null
  return (
    <section aria-label="A way through the film" className="flex items-start gap-4 border-b border-line bg-sunken px-4 py-2">
      <p className="max-w-56 shrink-0 text-quiet">New here? Walk it once from left to right. Nothing costs anything with the built-in engines.</p>
      <ol className="flex min-w-0 flex-1 flex-wrap gap-x-4 gap-y-1">
        {journey.map(({ stage, number, name }) => {
          const to = stagePath(stage, { projectId, sceneId })
          const what = words[stage]
          return what && to ? (
            <li key={stage}>
              <Link to={to} className="block rounded-control px-1 hover:bg-hover">
                <span className="figures text-faint">{number}</span> {name}
                <span className="block text-xs text-faint">{what}</span>
              </Link>
            </li>
          ) : null
        })}
      </ol>
      <Button look="quiet" onClick={() => setSeen(true)}>
        I know my way
      </Button>
    </section>
  )
}
