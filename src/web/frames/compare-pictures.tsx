import { useEffect, useState } from 'react'
import { mediaUrl } from '#web/lib/api.ts'
import { Segments } from '#web/ui/segments.tsx'

interface Shown {
  hash: string
  name: string
}

const ways = [
  { value: 'beside', label: 'Side by side' },
  { value: 'slider', label: 'Slider' },
  { value: 'flicker', label: 'Flicker' },
] as const

/** Two pictures against each other: side by side, under a slider, or flickering on the same spot. */
export function ComparePictures({ before, after, ratio }: { before: Shown; after: Shown; ratio: number }) {
  const [way, setWay] = useState<(typeof ways)[number]['value']>('beside')
  return (
    <div className="flex flex-col items-stretch gap-2">
      <Segments label="How to compare" value={way} choices={ways} onChange={setWay} />
      {way === 'beside' && (
        <div className="grid grid-cols-2 gap-2">
          <Shot {...before} ratio={ratio} />
          <Shot {...after} ratio={ratio} />
        </div>
      )}
      {way === 'slider' && <Slider before={before} after={after} ratio={ratio} />}
      {way === 'flicker' && <Flicker before={before} after={after} ratio={ratio} />}
    </div>
  )
}

const Shot = ({ hash, name, ratio }: Shown & { ratio: number }) => (
  <figure>
    <img src={mediaUrl(hash)} alt={name} style={{ aspectRatio: ratio }} className="w-full rounded-control bg-sunken object-contain" />
    <figcaption className="pt-0.5 text-xs text-faint">{name}</figcaption>
  </figure>
)

function Slider({ before, after, ratio }: { before: Shown; after: Shown; ratio: number }) {
  const [at, setAt] = useState(50)
  return (
    <div>
      <div className="relative overflow-hidden rounded-control" style={{ aspectRatio: ratio }}>
        <img src={mediaUrl(after.hash)} alt={after.name} className="absolute inset-0 size-full object-cover" />
        <img src={mediaUrl(before.hash)} alt={before.name} className="absolute inset-0 size-full object-cover" style={{ clipPath: `inset(0 ${100 - at}% 0 0)` }} />
        <span aria-hidden className="absolute inset-y-0 w-px bg-accent" style={{ left: `${at}%` }} />
      </div>
      <input type="range" min={0} max={100} value={at} aria-label={`${before.name} against ${after.name}`} onChange={(event) => setAt(Number(event.target.value))} className="w-full accent-(--accent)" />
    </div>
  )
}

const blink = 600

function Flicker({ before, after, ratio }: { before: Shown; after: Shown; ratio: number }) {
  const [first, setFirst] = useState(true)
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  useEffect(() => {
    if (still) return
    const timer = setInterval(() => setFirst((now) => !now), blink)
    return () => clearInterval(timer)
  }, [still])
  const shown = first ? before : after
  return (
    <button type="button" className="block w-full" onClick={() => setFirst(!first)} aria-label={`Shown: ${shown.name}. Show the other`}>
      <img src={mediaUrl(shown.hash)} alt="" style={{ aspectRatio: ratio }} className="w-full rounded-control bg-sunken object-contain" />
      <span className="text-xs text-faint">{shown.name}</span>
    </button>
  )
}
