import { clsx } from 'clsx'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Freshness } from '#core/attempts/recipe.ts'
import { Hint } from './hint.tsx'

/** A label or timecode, monospaced: "12B", "0:06". */
export const Label = ({ children }: { children: ReactNode }) => (
  <span className="figures rounded-[4px] bg-sunken px-1 py-px font-mono text-xs text-quiet">{children}</span>
)

const tones = {
  quiet: 'border-line-strong/60 text-quiet',
  accent: 'border-accent/60 text-accent',
  running: 'border-running/60 text-running',
  outdated: 'border-outdated/60 text-outdated',
  failed: 'border-failed/60 text-failed',
}

export const Chip = ({ tone = 'quiet', children }: { tone?: keyof typeof tones; children: ReactNode }) => (
  <span className={clsx('inline-flex max-w-full items-center gap-1 truncate rounded-full border px-2 py-px text-xs', tones[tone])}>{children}</span>
)

/** An amber dot and the reasons in words; nothing when all is as it should be. */
export function OutOfDate({ freshness, reasons }: { freshness: Freshness; reasons: string[] }) {
  if (freshness === 'fresh' || freshness === 'missing') return null
  const [first = 'Out of date', ...others] = reasons
  return (
    <Hint text={reasons.join(' · ') || first}>
      <span tabIndex={0} role="note" className="inline-flex min-w-0 max-w-full items-center gap-1.5 text-xs text-outdated">
        <span aria-hidden className="size-1.5 shrink-0 rounded-full bg-outdated" />
        <span className="truncate">
          <span className="sr-only">Out of date: </span>
          {first}
          {others.length > 0 && ` · ${others.length} more`}
        </span>
      </span>
    </Hint>
  )
}

export const Locked = ({ what = 'Locked' }: { what?: string }) => (
  <span className="inline-flex items-center gap-1 text-xs text-quiet">
    <Lock size={12} aria-hidden /> {what}
  </span>
)
