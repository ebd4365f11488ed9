import { clsx } from 'clsx'
import { mediaUrl } from '#web/lib/api.ts'
import type { PlayedShot } from './timeline.ts'
import type { Playback } from './use-playback.ts'

interface Props {
  playback: Playback
  ratio: number
  /** Of the subtitles of one shot. */
  subtitlesOf: (shot: PlayedShot) => string
  isSubtitled: boolean
}

/** The clips lie on each other: the next one is decoded before it is shown, and the last one stays until then. */
export function ClipStack({ playback, ratio, subtitlesOf, isSubtitled }: Props) {
  const { shot, ready, behind, videos } = playback
  return (
    <div className="relative mx-auto max-h-[var(--stage,50vh)] w-full overflow-hidden rounded-card bg-sunken" style={{ aspectRatio: ratio, maxWidth: `calc(var(--stage, 50vh) * ${ratio})` }}>
      {ready.map((one) => {
        const isShown = one.shotId === shot?.shotId
        return (
          // What is said has its track where it does not stand in the picture.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video
            key={`${one.shotId} ${one.take!.video}`}
            ref={(element) => {
              if (!element) return
              videos.set(one.shotId, element)
              return () => void (videos.get(one.shotId) === element && videos.delete(one.shotId))
            }}
            src={mediaUrl(one.take!.video)}
            preload="auto"
            playsInline
            aria-hidden={!isShown}
            onLoadedMetadata={(event) => playback.onLoaded(one.shotId, event.currentTarget)}
            {...(isShown ? { 'aria-label': `Clip of ${one.label}`, onTimeUpdate: (event) => playback.onMoved(event.currentTarget), onEnded: playback.onEnded, onClick: playback.toggle } : {})}
            className={clsx('absolute inset-0 size-full object-contain', isShown ? 'z-10' : 'pointer-events-none', !isShown && (one.shotId !== behind || shot?.take === null) && 'opacity-0')}
          >
            {one.spoken && !one.take!.subtitled && (
              <track ref={(track) => void (track && (track.track.mode = isShown && isSubtitled ? 'showing' : 'hidden'))} kind="captions" label="Dialogue" src={subtitlesOf(one)} default />
            )}
          </video>
        )
      })}
      {!shot?.take && <p className="absolute inset-0 z-20 grid place-items-center p-8 text-faint">{shot ? `${shot.label} has no clip yet.` : 'No clips yet.'}</p>}
    </div>
  )
}
