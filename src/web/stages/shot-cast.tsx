import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import type { Presence } from '#core/casting/presence.ts'
import type { ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'
import { Hint } from '#web/ui/hint.tsx'

const signs: Record<Presence, { before: string; after: string; colour: string; said: string }> = {
  throughout: { before: '', after: '', colour: 'text-throughout', said: 'throughout' },
  enters: { before: '▸ ', after: '', colour: 'text-enters', said: 'enters' },
  exits: { before: '', after: ' ▸', colour: 'text-exits', said: 'exits' },
  passes_through: { before: '┄ ', after: ' ┄', colour: 'text-passes', said: 'passes through' },
}

/** Who is in a shot and how, the people first; one request for all shots of the scene. */
export function ShotCast({ shotId }: { shotId: ShotId }) {
  const sceneId = useSceneId()
  const { data: assignments = [] } = useQuery(api.casting.list.queryOptions({ input: { sceneId } }))
  const { data: looks = [] } = useQuery(api.looks.list.queryOptions({ input: { sceneId } }))
  const cast = looks
    .filter(({ kind }) => kind !== 'location')
    .flatMap((look) => assignments.filter((one) => one.lookId === look.id && one.shotId === shotId).map(({ presence }) => ({ look, presence })))
    .sort((a, b) => rank(a.look.kind) - rank(b.look.kind))

  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-0.5 text-xs">
      {cast.map(({ look, presence }) => (
        <li key={look.id} className={clsx('max-w-full truncate', signs[presence].colour)}>
          <Hint text={`${look.name}: ${signs[presence].said}`}>
            <span>
              {signs[presence].before}
              {look.name}
              {signs[presence].after}
              <span className="sr-only">, {signs[presence].said}</span>
            </span>
          </Hint>
        </li>
      ))}
    </ul>
  )
}

const rank = (kind: string) => ['character', 'extra', 'prop'].indexOf(kind)
