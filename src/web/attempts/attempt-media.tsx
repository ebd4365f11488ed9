import { CircleAlert, CircleSlash } from 'lucide-react'
import type { Attempt } from '#contract/attempts.ts'
import { mediaUrl } from '#web/lib/api.ts'
import { Picture } from '#web/ui/picture.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { isUnderWay, stateWords } from './attempt-words.ts'
import type { Shape } from './capabilities.ts'

interface Props {
  attempt: Attempt
  shape: Shape
  progress?: number | undefined
  /** Width in pixels it is shown at. */
  width: number
  /** A thumbnail says only with a sign what went wrong. */
  small?: boolean
}

/** The picture or clip of an attempt, or why there is none. Fills its box. */
export function AttemptMedia({ attempt, shape, progress, width, small = false }: Props) {
  if (isUnderWay(attempt)) return <UnderWay words={stateWords(attempt)} waits={attempt.state === 'queued'} progress={progress} small={small} />
  if (attempt.picture === null) return <NotMade attempt={attempt} small={small} />
  if (shape.media === 'clip' && !small) {
    // Its subtitles are the player's, which knows what is said in its shot.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    return <video src={mediaUrl(attempt.picture)} controls aria-label={shape.name} className="size-full bg-sunken object-contain" />
  }
  if (shape.media === 'clip') return <video src={mediaUrl(attempt.picture)} muted preload="metadata" aria-hidden className="size-full bg-sunken object-cover" />
  return <Picture hash={attempt.picture} alt={small ? '' : shape.name} cutOut={shape.cutOut ?? false} fit={small ? 'cover' : 'contain'} width={width} className="size-full" />
}

function UnderWay({ words, waits, progress, small }: { words: string; waits: boolean; progress: number | undefined; small: boolean }) {
  return (
    <div className="flex size-full flex-col items-center justify-center gap-2 bg-sunken px-[15%] text-running">
      {!small && <p>{words}…</p>}
      {!waits && <Progress label={words} value={progress ?? null} />}
      {waits && small && <span className="text-xs">…</span>}
    </div>
  )
}

function NotMade({ attempt, small }: { attempt: Attempt; small: boolean }) {
  const Sign = attempt.state === 'failed' ? CircleAlert : CircleSlash
  return (
    <div className="flex size-full flex-col items-center justify-center gap-2 overflow-auto bg-sunken p-3 text-center">
      <Sign size={small ? 14 : 18} className={attempt.state === 'failed' ? 'shrink-0 text-failed' : 'shrink-0 text-faint'} aria-hidden />
      {!small && (
        <>
          <p className={attempt.state === 'failed' ? 'text-failed' : 'text-quiet'}>{stateWords(attempt)}</p>
          {attempt.error && <p className="text-xs text-quiet">{attempt.error}</p>}
        </>
      )}
    </div>
  )
}
