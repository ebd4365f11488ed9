import { Captions, CaptionsOff, Maximize, Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { IconButton } from '#web/ui/button.tsx'
import { type PlayedShot, timecode, totalSeconds } from './timeline.ts'
import type { Playback } from './use-playback.ts'

interface Props {
  playback: Playback
  shots: PlayedShot[]
  rate: number
  isSubtitled: boolean
  onSubtitles: (on: boolean) => void
  onFullScreen: () => void
}

/** The buttons under the picture, and where it is. */
export function Transport({ playback, shots, rate, isSubtitled, onSubtitles, onFullScreen }: Props) {
  const { at, go, step, speed, toggle, now, shot } = playback
  // Its own film is never written over: what is said would be read twice.
  const isWritten = shot?.spoken === true && shot.take?.subtitled === true
  const Sign = isSubtitled ? Captions : CaptionsOff
  return (
    <div className="flex items-center gap-1">
      <IconButton label="The shot before" keys="ArrowLeft" disabled={at === 0} onClick={() => go(at - 1)}>
        <SkipBack size={15} />
      </IconButton>
      <IconButton label="One frame back" keys="," onClick={() => step(-1)}>
        <StepBack size={15} />
      </IconButton>
      <IconButton label={speed === 0 ? 'Play' : 'Pause'} keys="Space" onClick={toggle}>
        {speed === 0 ? <Play size={16} /> : <Pause size={16} />}
      </IconButton>
      <IconButton label="One frame on" keys="." onClick={() => step(1)}>
        <StepForward size={15} />
      </IconButton>
      <IconButton label="The next shot" keys="ArrowRight" disabled={at >= shots.length - 1} onClick={() => go(at + 1)}>
        <SkipForward size={15} />
      </IconButton>
      <IconButton label={isWritten ? 'Subtitles; this take has its own in the picture' : 'Subtitles'} keys="c" pressed={isSubtitled} onClick={() => onSubtitles(!isSubtitled)}>
        <Sign size={16} />
      </IconButton>
      <IconButton label="The whole screen" keys="f" onClick={onFullScreen}>
        <Maximize size={15} />
      </IconButton>
      <span className="pl-1 font-mono text-xs whitespace-nowrap text-quiet">
        {timecode(now, rate)} / {timecode(totalSeconds(shots), rate)}
        {Math.abs(speed) !== 1 && speed !== 0 && ` ${speed}×`}
        {speed === -1 && ' ◂'}
      </span>
    </div>
  )
}
