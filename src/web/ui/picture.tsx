import { clsx } from 'clsx'
import { ImageOff } from 'lucide-react'
import { mediaUrl } from '#web/lib/api.ts'

interface Props {
  /** Hash of the picture; null shows a placeholder. */
  hash: string | null
  /** What it shows, for those who do not see it; "" where the name stands beside it. */
  alt: string
  /** Has an alpha channel: a checkerboard lies behind it. */
  cutOut?: boolean
  fit?: 'contain' | 'cover'
  /** Width in pixels it is shown at: the studio sends a thumbnail of that size. */
  width?: number
  className?: string
}

/** Fills the box it is given; never moves what is around it. */
export function Picture({ hash, alt, cutOut = false, fit = 'cover', width, className }: Props) {
  if (!hash) {
    return (
      <div role="img" aria-label={alt ? `${alt}: no picture yet` : 'No picture yet'} className={clsx('flex items-center justify-center bg-sunken text-faint', className)}>
        <ImageOff size={16} strokeWidth={1.5} aria-hidden />
      </div>
    )
  }
  return (
    <img
      src={width ? `${mediaUrl(hash)}?width=${thumbnail(width)}` : mediaUrl(hash)}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      className={clsx(fit === 'cover' ? 'object-cover' : 'object-contain', cutOut ? 'checkerboard' : 'bg-sunken', className)}
    />
  )
}

/** A few fixed widths, so that a picture is scaled once and kept; doubled for dense screens. */
const thumbnail = (width: number) => [160, 320, 640, 1280].find((step) => step >= width * Math.min(window.devicePixelRatio, 2)) ?? 1280
