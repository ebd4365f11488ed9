import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ReviewedShot } from '#contract/clips.ts'
import type { ShotId } from '#core/ids.ts'
import { mediaUrl } from '#web/lib/api.ts'
import { runningTime } from '#web/lib/format.ts'
import { IconButton } from '#web/ui/button.tsx'

interface Props {
  shots: ReviewedShot[]
  /** Width by height of the film. */
  ratio: number
  /** Frames a second of the clips. */
  rate?: number
  chosen: ShotId | null
  onChoose: (id: ShotId) => void
}

/** One timeline over all clips: plays from shot to shot, scrubs, steps by frames (space, arrows, comma and full stop). */
export function ScenePlayer({ shots, ratio, rate = 24, chosen, onChoose }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const [playing, setPlaying] = useState(false)
  const [within, setWithin] = useState(0)
  const at = Math.max(0, shots.findIndex(({ shotId }) => shotId === chosen))
  const shot = shots[at]
  const starts = shots.map((_, index) => shots.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0))
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0)
  const now = (starts[at] ?? 0) + within

  useEffect(() => {
    const element = video.current
    if (!element) return
    if (playing) void element.play().catch(() => setPlaying(false))
    else element.pause()
  }, [playing, shot?.clip?.video])

  const go = (index: number, seconds = 0) => {
    const to = shots[Math.max(0, Math.min(index, shots.length - 1))]
    if (!to) return
    onChoose(to.shotId)
    setWithin(seconds)
    if (to.shotId === shot?.shotId && video.current) video.current.currentTime = seconds
  }
  const seek = (second: number) => {
    const index = Math.max(0, starts.findLastIndex((start) => start <= second))
    go(index, second - (starts[index] ?? 0))
  }
  const step = (frames: number) => {
    setPlaying(false)
    if (video.current) video.current.currentTime = Math.max(0, video.current.currentTime + frames / rate)
  }
  const ended = () => {
    const next = shots.findIndex((one, index) => index > at && one.clip !== null)
    if (next < 0) setPlaying(false)
    else go(next)
  }
  const keys: Record<string, () => void> = { ' ': () => setPlaying(!playing), ArrowLeft: () => go(at - 1), ArrowRight: () => go(at + 1), ',': () => step(-1), '.': () => step(1) }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div role="group" aria-label="Player" tabIndex={0} onKeyDown={onKeyDown} className="flex flex-col gap-2 rounded-card">
      <div className="mx-auto flex max-h-[56vh] w-full items-center justify-center overflow-hidden rounded-card bg-sunken" style={{ aspectRatio: ratio }}>
        {shot?.clip ? (
          <video
            key={shot.clip.video}
            ref={video}
            src={mediaUrl(shot.clip.video)}
            playsInline
            aria-label={`Clip of ${shot.label}`}
            onLoadedMetadata={(event) => {
              if (within > 0) event.currentTarget.currentTime = within
              if (playing) void event.currentTarget.play().catch(() => setPlaying(false))
            }}
            onTimeUpdate={(event) => setWithin(event.currentTarget.currentTime)}
            onEnded={ended}
            onClick={() => setPlaying(!playing)}
            className="size-full object-contain"
          >
            <track kind="captions" label="Dialogue is burnt into the animatic" />
          </video>
        ) : (
          <p className="p-8 text-faint">{shot ? `${shot.label} has no clip yet.` : 'No clips yet.'}</p>
        )}
      </div>
      <div className="flex items-center gap-1">
        <IconButton label="The shot before" onClick={() => go(at - 1)}>
          <SkipBack size={15} />
        </IconButton>
        <IconButton label="One frame back" keys="," onClick={() => step(-1)}>
          <StepBack size={15} />
        </IconButton>
        <IconButton label={playing ? 'Pause' : 'Play'} onClick={() => setPlaying(!playing)}>
          {playing ? <Pause size={16} /> : <Play size={16} />}
        </IconButton>
        <IconButton label="One frame on" keys="." onClick={() => step(1)}>
          <StepForward size={15} />
        </IconButton>
        <IconButton label="The next shot" onClick={() => go(at + 1)}>
          <SkipForward size={15} />
        </IconButton>
        <span className="figures w-28 text-xs text-quiet">
          {runningTime(now)} / {runningTime(total)}
        </span>
        <input type="range" min={0} max={total} step={1 / rate} value={Math.min(now, total)} aria-label="Place in the scene" onChange={(event) => seek(Number(event.target.value))} className="flex-1 accent-(--accent)" />
      </div>
      <ShotMarks shots={shots} chosen={shot?.shotId ?? null} onChoose={(id) => go(shots.findIndex(({ shotId }) => shotId === id))} />
    </div>
  )
}

/** The shots along the timeline, as long as they last. */
function ShotMarks({ shots, chosen, onChoose }: { shots: ReviewedShot[]; chosen: ShotId | null; onChoose: (id: ShotId) => void }) {
  return (
    <ol className="flex gap-px overflow-hidden rounded-control">
      {shots.map(({ shotId, label, seconds, clip }) => (
        <li key={shotId} style={{ flexGrow: seconds }} className="min-w-8 basis-0">
          <button
            type="button"
            aria-current={shotId === chosen}
            onClick={() => onChoose(shotId)}
            className="h-7 w-full truncate bg-raised px-1 font-mono text-xs text-quiet hover:bg-hover aria-[current=true]:bg-accent-soft aria-[current=true]:text-ink"
          >
            {label}
            {clip?.approved ? ' ✓' : ''}
            {clip === null && <span className="sr-only">, no clip</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
