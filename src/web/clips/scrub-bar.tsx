import { type PointerEvent, useState } from 'react'
import { Picture } from '#web/ui/picture.tsx'
import { placeAt, type PlayedShot, timecode, totalSeconds } from './timeline.ts'

interface Props {
  shots: PlayedShot[]
  now: number
  rate: number
  ratio: number
  onSeek: (second: number) => void
}

/** More marks than this are closer together than anybody can tell apart. */
const mostMarks = 120

/** The whole from left to right, with a mark at every cut; what lies under the pointer is shown above it. */
export function ScrubBar({ shots, now, rate, ratio, onSeek }: Props) {
  const [over, setOver] = useState<number | null>(null)
  const total = totalSeconds(shots)
  const point = ({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    setOver(Math.max(0, Math.min(1, (clientX - left) / width)))
  }
  const shot = shots[placeAt(shots, now).index]
  return (
    <div className="relative flex h-7 flex-1 items-center" onPointerMove={point} onPointerLeave={() => setOver(null)}>
      {over !== null && <Under shots={shots} share={over} second={over * total} rate={rate} ratio={ratio} />}
      <input
        type="range"
        min={0}
        max={total}
        step={1 / rate}
        value={Math.min(now, total)}
        aria-label="Place in the film"
        aria-valuetext={`${shot?.label ?? ''}, ${timecode(now, rate)}`}
        onChange={(event) => onSeek(Number(event.target.value))}
        className="w-full accent-(--accent)"
      />
      {shots.length <= mostMarks && shots.slice(1).map(({ shotId, start }) => <span key={shotId} aria-hidden className="pointer-events-none absolute bottom-0 h-1.5 w-px bg-line-strong" style={{ left: `${(start / total) * 100}%` }} />)}
    </div>
  )
}

/** The nearer one of the two frames its take was made from: no clip is loaded for a look. */
function Under({ shots, share, second, rate, ratio }: { shots: PlayedShot[]; share: number; second: number; rate: number; ratio: number }) {
  const { index, within } = placeAt(shots, second)
  const shot = shots[index]
  if (!shot) return null
  const { take, label, seconds } = shot
  return (
    <div aria-hidden className="pointer-events-none absolute bottom-full z-30 mb-1 w-40 -translate-x-1/2 overflow-hidden rounded-control border border-line bg-raised shadow-dialog" style={{ left: `clamp(80px, ${share * 100}%, calc(100% - 80px))` }}>
      <div style={{ aspectRatio: ratio }}>
        <Picture hash={(within < seconds / 2 ? take?.start : (take?.end ?? take?.start)) ?? null} alt="" width={160} className="size-full" />
      </div>
      <p className="flex justify-between px-1.5 py-0.5 font-mono text-xs text-quiet">
        <span>{label}</span>
        <span>{timecode(second, rate)}</span>
      </p>
    </div>
  )
}
