import { clsx } from 'clsx'
import { isSeen, type Presence } from '#core/casting/presence.ts'
import { presenceWords } from './presence-words.ts'

/** The start and the end frame, filled where they show the asset; the line between says how it moves. */
export function PresenceSign({ presence, width = 30 }: { presence: Presence; width?: number }) {
  const frame = (x: number, filled: boolean) => (
    <rect x={x} y="1" width="9" height="10" rx="1.5" fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeDasharray={filled ? undefined : '2 1.6'} />
  )
  return (
    <svg width={width} height={(width * 12) / 30} viewBox="0 0 30 12" className={clsx('shrink-0', presenceWords[presence].colour)} aria-hidden>
      {frame(0.5, isSeen(presence, 'start'))}
      {frame(20.5, isSeen(presence, 'end'))}
      <path d="M11.5 6 H17" stroke="currentColor" strokeWidth="1.4" strokeDasharray={presence === 'passes_through' ? '1.6 1.6' : undefined} />
      {presence !== 'throughout' && <path d="M15.5 3.4 L19 6 L15.5 8.6 Z" fill="currentColor" />}
    </svg>
  )
}
