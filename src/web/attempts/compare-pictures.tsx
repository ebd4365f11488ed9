import { Pause, Play } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { mediaUrl } from '#web/lib/api.ts'
import { useKept } from '#web/lib/kept.ts'
import { IconButton } from '#web/ui/button.tsx'
import { Segments } from '#web/ui/segments.tsx'

interface Shown {
  hash: string
  name: string
}

interface Pair {
  before: Shown
  after: Shown
  ratio: number
}

const ways = [
  { value: 'beside', label: 'Side by side' },
  { value: 'slider', label: 'Slider' },
  { value: 'flicker', label: 'Flicker' },
  { value: 'difference', label: 'Difference' },
] as const

export type Way = (typeof ways)[number]['value']

/** How somebody likes to compare, remembered. */
export const useWay = () => useKept<Way>('compare', (value) => ways.find((way) => way.value === value)?.value ?? 'beside')

export const Ways = ({ way, onChange }: { way: Way; onChange: (way: Way) => void }) => <Segments label="How to compare" value={way} choices={ways} onChange={onChange} />

/** Two pictures against each other: side by side, under a slider, flickering on the same spot, or what differs alone. */
export function ComparePictures(pair: Pair) {
  const [way, setWay] = useWay()
  return (
    <div className="flex flex-col gap-2">
      <Ways way={way} onChange={setWay} />
      {way === 'beside' ? (
        <div className="grid grid-cols-2 gap-2">
          <Beside {...pair.before} ratio={pair.ratio} />
          <Beside {...pair.after} ratio={pair.ratio} />
        </div>
      ) : (
        <Overlaid way={way} {...pair} />
      )}
    </div>
  )
}

/** Both on the same spot. */
export function Overlaid({ way, ...pair }: Pair & { way: Exclude<Way, 'beside'> }) {
  if (way === 'slider') return <Slider {...pair} />
  return way === 'flicker' ? <Flicker {...pair} /> : <Difference {...pair} />
}

const Beside = ({ hash, name, ratio }: Shown & { ratio: number }) => (
  <figure>
    <img src={mediaUrl(hash)} alt={name} style={{ aspectRatio: ratio }} className="w-full rounded-control bg-sunken object-contain" />
    <figcaption className="pt-0.5 text-xs text-quiet">{name}</figcaption>
  </figure>
)

/** As large as fits with all that is said about it. */
const Ground = ({ ratio, children }: { ratio: number; children: ReactNode }) => (
  <div className="relative isolate mx-auto overflow-hidden rounded-control bg-sunken focus-within:outline-2 focus-within:outline-accent" style={{ aspectRatio: ratio, width: `min(100%, calc(52vh * ${ratio}))` }}>
    {children}
  </div>
)

const Layer = ({ hash, name, className = '', clip }: Shown & { className?: string; clip?: string }) => (
  <img src={mediaUrl(hash)} alt={name} draggable={false} className={`absolute inset-0 size-full object-contain ${className}`} style={clip ? { clipPath: clip } : {}} />
)

const Name = ({ side, children }: { side: 'left-2' | 'right-2'; children: string }) => (
  <span aria-hidden className={`pointer-events-none absolute bottom-2 ${side} max-w-[45%] truncate rounded-[4px] bg-raised/90 px-1.5 py-0.5 text-xs text-ink`}>
    {children}
  </span>
)

/** The whole picture is the slider: dragged anywhere on it, or moved with the arrow keys. */
function Slider({ before, after, ratio }: Pair) {
  const [at, setAt] = useState(50)
  return (
    <Ground ratio={ratio}>
      <Layer {...after} clip={`inset(0 0 0 ${at}%)`} />
      <Layer {...before} clip={`inset(0 ${100 - at}% 0 0)`} />
      <span aria-hidden className="pointer-events-none absolute inset-y-0 w-0.5 -translate-x-1/2 bg-accent" style={{ left: `${at}%` }}>
        <span className="absolute top-1/2 left-1/2 h-8 w-3 -translate-1/2 rounded-full bg-accent" />
      </span>
      <Name side="left-2">{before.name}</Name>
      <Name side="right-2">{after.name}</Name>
      <input
        type="range"
        min={0}
        max={100}
        step={0.5}
        value={at}
        aria-label={`${before.name} against ${after.name}`}
        aria-valuetext={`${Math.round(at)} % ${before.name}`}
        onChange={(event) => setAt(Number(event.target.value))}
        className="absolute inset-0 size-full cursor-ew-resize opacity-0"
      />
    </Ground>
  )
}

const blink = 600

function Flicker({ before, after, ratio }: Pair) {
  const [first, setFirst] = useState(true)
  const [isRunning, setRunning] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setFirst((now) => !now), blink)
    return () => clearInterval(timer)
  }, [isRunning])
  const shown = first ? before : after
  const swap = () => {
    setRunning(false)
    setFirst(!first)
  }
  return (
    <Ground ratio={ratio}>
      <Layer hash={after.hash} name="" className={first ? 'invisible' : ''} />
      <Layer hash={before.hash} name="" className={first ? '' : 'invisible'} />
      <button type="button" className="absolute inset-0 size-full" onClick={swap} aria-label={isRunning ? 'Stop at the other picture' : `Shown: ${shown.name}. Show the other`} />
      <Name side="left-2">{shown.name}</Name>
      <span className="absolute right-2 bottom-2 rounded-control bg-raised/90">
        <IconButton label={isRunning ? 'Stop the flicker' : 'Flicker'} onClick={() => setRunning(!isRunning)}>
          {isRunning ? <Pause size={14} /> : <Play size={14} />}
        </IconButton>
      </span>
    </Ground>
  )
}

const Difference = ({ before, after, ratio }: Pair) => (
  <figure className="flex flex-col gap-1">
    <Ground ratio={ratio}>
      <div role="img" aria-label={`What differs between ${before.name} and ${after.name}`} className="absolute inset-0 isolate bg-ground brightness-200">
        <Layer hash={before.hash} name="" />
        <Layer hash={after.hash} name="" className="mix-blend-difference" />
      </div>
    </Ground>
    <figcaption className="mx-auto text-xs text-quiet">
      Black where {before.name} and {after.name} are the same; the brighter, the more they differ.
    </figcaption>
  </figure>
)
