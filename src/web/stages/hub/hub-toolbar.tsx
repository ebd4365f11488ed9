import { CornerDownRight, LayoutGrid, List, Search, Table } from 'lucide-react'
import type { RefObject } from 'react'
import { count, price, runningTime } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'
import type { Totals } from './hub-rows.ts'

export const hubViews = ['list', 'board', 'matrix'] as const
export type HubView = (typeof hubViews)[number]

const choices = [
  { value: 'list', label: <><List size={13} aria-hidden /> List</> },
  { value: 'board', label: <><LayoutGrid size={13} aria-hidden /> Board</> },
  { value: 'matrix', label: <><Table size={13} aria-hidden /> Scenes × assets</> },
] as const

interface Props {
  search: RefObject<HTMLInputElement | null>
  query: string
  onQuery: (query: string) => void
  view: HubView
  onView: (view: HubView) => void
  totals: Totals
  targetSeconds: number | null
  /** Scenes whose shots still follow an older text. */
  following: number
  onFollow: () => void
}

export function HubToolbar({ search, query, onQuery, view, onView, totals, targetSeconds, following, onFollow }: Props) {
  const { seconds, deferred, outdated, usd } = totals
  return (
    <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1">
      <div className="relative w-64">
        <Search size={13} className="pointer-events-none absolute left-2 top-1.5 text-faint" aria-hidden />
        <TextInput ref={search} type="search" aria-label="Find scenes" placeholder="Place, number, or who is in it" value={query} onChange={(event) => onQuery(event.target.value)} className="pl-7" />
      </div>
      <Segments label="Show the scenes as" value={view} choices={choices} onChange={onView} />
      <p className="figures min-w-0 flex-1 truncate text-xs text-quiet">
        {[`${runningTime(seconds)}${targetSeconds ? ` of ${runningTime(targetSeconds)}` : ''}`, deferred > 0 ? `${deferred} deferred` : '', outdated > 0 ? `${count(outdated, 'thing')} out of date${usd > 0 ? `, ${price(usd)} to mend` : ''}` : ''].filter(Boolean).join('  ·  ')}
      </p>
      {following > 0 && (
        <Button icon={<CornerDownRight size={14} />} onClick={onFollow}>
          Let shots of {count(following, 'scene')} follow the script
        </Button>
      )}
    </div>
  )
}
