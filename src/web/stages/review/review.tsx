import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CircleHelp } from 'lucide-react'
import type { ReviewedShot } from '#contract/clips.ts'
import type { ShotId } from '#core/ids.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import { ScenePlayer } from '#web/clips/scene-player.tsx'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { OutOfDate } from '#web/ui/chip.tsx'
import { Menu, MenuItem } from '#web/ui/menu.tsx'

interface Props {
  shots: ReviewedShot[]
  ratio: number
  focused: string | undefined
}

/** Stage 12: the player over the scene, the takes of the chosen shot beside it. */
export function Review({ shots, ratio, focused }: Props) {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const navigate = useNavigate()
  const guard = useStageEdit()
  const use = useMutation(api.attempts.select.mutationOptions({ meta: { done: 'Another take is in use' } }))
  const approve = useMutation(api.clips.approve.mutationOptions())
  const chosen = shots.find(({ shotId }) => shotId === focused) ?? shots[0]!
  const choose = (shot: ShotId) => void navigate({ to: '/films/$filmId/scenes/$sceneId/review', params: { filmId, sceneId }, search: { shot }, replace: true })
  return (
    <div className="grid gap-4 px-4 py-3 xl:grid-cols-[minmax(0,1fr)_380px]">
      <ScenePlayer
        projectId={filmId}
        shots={shots}
        ratio={ratio}
        chosen={chosen.shotId}
        onChoose={choose}
        takes={{
          onUse: ({ attemptId }) => guard(() => use.mutate({ id: attemptId })),
          onApprove: ({ attemptId, approved }) => guard(() => approve.mutate({ attemptId, approved: !approved })),
        }}
      />
      <Takes key={chosen.shotId} shot={chosen} ratio={ratio} />
    </div>
  )
}

function Takes({ shot: { shotId, label, clip }, ratio }: { shot: ReviewedShot; ratio: number }) {
  const guard = useStageEdit()
  const { data: checkout } = useQuery(api.stages.checkout.queryOptions({ input: { sceneId: useSceneId() } }))
  const request = useMutation(api.clips.request.mutationOptions())
  const line = checkout?.shots.find((one) => one.shotId === shotId)?.clip
  const isDue = line !== undefined && line.freshness !== 'fresh'
  return (
    <section aria-label={`Takes of ${label}`} className="flex min-w-0 flex-col gap-3">
      <header className="flex items-center gap-2">
        <h2 className="flex-1 text-base font-medium">Takes of {label}</h2>
      </header>
      {line && <OutOfDate freshness={line.freshness} reasons={line.reasons} />}
      <AttemptCarousel
        slot={{ kind: 'clip', subjectId: shotId, facet: '' }}
        shape={{ name: `Clip of ${label}`, media: 'clip', ratio }}
        can={{
          guard,
          makings: [
            ...(isDue ? [{ verb: clip ? 'Render what is out of date' : 'Render the clip', usd: line.usd, run: () => request.mutateAsync({ shotId, mode: 'needed' as const }) }] : []),
            ...(clip ? [{ verb: 'Render another take', usd: line?.anotherUsd, run: () => request.mutateAsync({ shotId, mode: 'another' as const }) }] : []),
          ],
        }}
      />
      <WhatIsWrong shotId={shotId} label={label} />
    </section>
  )
}

const owners = [
  { to: 'shots', words: 'What happens, or how long it lasts' },
  { to: 'prompts', words: 'Who is there, or when they come and go' },
  { to: 'looks', words: 'How somebody looks' },
  { to: 'frames', words: 'How it begins or ends' },
] as const

/** Leads to the stage that owns the problem, with the shot selected (V3). */
function WhatIsWrong({ shotId, label }: { shotId: ShotId; label: string }) {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const navigate = useNavigate()
  return (
    <Menu
      trigger={
        <Button look="quiet" className="self-start" icon={<CircleHelp size={14} aria-hidden />}>
          What is wrong with {label}?
        </Button>
      }
    >
      {owners.map(({ to, words }) => (
        <MenuItem key={to} onSelect={() => void navigate({ to: `/films/$filmId/scenes/$sceneId/${to}`, params: { filmId, sceneId }, search: { shot: shotId } })}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  )
}

/** Every take in use approved at once. */
export function ApproveScene({ shots }: { shots: ReviewedShot[] }) {
  const sceneId = useSceneId()
  const guard = useStageEdit()
  const approve = useMutation(api.clips.approveScene.mutationOptions({ meta: { done: 'All takes of the scene are approved' } }))
  const open = shots.filter(({ clip }) => clip !== null && !clip.approved).length
  if (open === 0) return null
  return (
    <Button busy={approve.isPending} onClick={() => guard(() => approve.mutate({ sceneId }))}>
      Approve {count(open, 'take')}
    </Button>
  )
}
