import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReviewedShot, Take } from '#contract/clips.ts'
import type { AttemptId, ProjectId, ShotId } from '#core/ids.ts'
import { useKept } from '#web/lib/kept.ts'
import { ClipStack } from './clip-stack.tsx'
import { type PlayerKeys, usePlayerKeys } from './player-keys.ts'
import { ScrubBar } from './scrub-bar.tsx'
import { ShotStrip } from './shot-strip.tsx'
import { TakeBar } from './take-bar.tsx'
import { laidOut } from './timeline.ts'
import { Transport } from './transport.tsx'
import { usePlayback } from './use-playback.ts'

interface Props {
  projectId: ProjectId
  shots: ReviewedShot[]
  /** Width by height of the film. */
  ratio: number
  /** Frames a second of the clips. */
  rate?: number
  chosen: ShotId | null
  onChoose: (id: ShotId) => void
  /** Where takes are decided upon: none are shown beside the one in use without it. */
  takes?: { onUse: (take: Take) => void; onApprove: (take: Take) => void }
}

/** A take somebody looks at, for as long as no other one comes into use. */
type Watched = Partial<Record<ShotId, { id: AttemptId; insteadOf: AttemptId | undefined }>>

/** One timeline over all clips: plays from shot to shot, scrubs, steps by frames, shows other takes in their place. */
export function ScenePlayer({ projectId, shots: reviewed, ratio, rate = 24, chosen, onChoose, takes }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [watched, setWatched] = useState<Watched>({})
  const [isSubtitled, setSubtitled] = useKept('subtitles', (value) => value !== false)
  const shots = useMemo(() => laidOut(reviewed, (shot) => takeOf(shot, watched)), [reviewed, watched])
  const playback = usePlayback({ shots, rate, chosen, onChoose })
  const { shot, at, now, go } = playback

  const watch = (id: AttemptId) => shot && setWatched({ ...watched, [shot.shotId]: { id, insteadOf: shot.used?.attemptId } })
  const walk = (by: number) => {
    const next = shot?.takes[shot.takes.findIndex(({ attemptId }) => attemptId === shot.take?.attemptId) + by]
    if (next) watch(next.attemptId)
  }
  const fullScreen = () => void (document.fullscreenElement ? document.exitFullscreen() : root.current?.requestFullscreen())
  const keys: PlayerKeys = {
    ' ': playback.toggle,
    j: playback.backwards,
    k: playback.stop,
    l: playback.forwards,
    ',': () => playback.step(-1),
    '.': () => playback.step(1),
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Home: () => go(0),
    End: () => go(shots.length - 1),
    c: () => setSubtitled(!isSubtitled),
    f: fullScreen,
    ...(takes ? { ArrowUp: () => walk(-1), ArrowDown: () => walk(1), a: () => shot?.take && takes.onApprove(shot.take) } : {}),
  }
  usePlayerKeys(keys, takes !== undefined)
  const goTo = useStable(go)

  return (
    <div ref={root} data-player role="group" aria-label="Player" tabIndex={0} className="flex min-w-0 flex-col gap-2 rounded-card bg-ground [&:fullscreen]:justify-center [&:fullscreen]:p-4 [&:fullscreen]:[--stage:76vh]">
      <ClipStack playback={playback} ratio={ratio} isSubtitled={isSubtitled} subtitlesOf={({ shotId }) => `/api/films/${projectId}/subtitles.vtt?shotId=${shotId}`} />
      <div className="flex items-center gap-3">
        <Transport playback={playback} shots={shots} rate={rate} isSubtitled={isSubtitled} onSubtitles={setSubtitled} onFullScreen={fullScreen} />
        <ScrubBar shots={shots} now={now} rate={rate} ratio={ratio} onSeek={playback.seek} />
      </div>
      <ShotStrip shots={shots} at={at} ratio={ratio} onGo={goTo} />
      {shot && takes && <TakeBar shot={shot} onWatch={watch} {...takes} />}
    </div>
  )
}

function takeOf({ shotId, clip, takes }: ReviewedShot, watched: Watched): Take | null {
  const choice = watched[shotId]
  const looked = choice && choice.insteadOf === clip?.attemptId ? takes.find(({ attemptId }) => attemptId === choice.id) : undefined
  return looked ?? clip ?? takes.at(-1) ?? null
}

/** The same function at every frame, so that what does not move is not drawn again. */
function useStable(act: (index: number) => void): (index: number) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((index) => latest.current(index), [])
}
