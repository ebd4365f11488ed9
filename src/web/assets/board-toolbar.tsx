import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { isTyping } from '#web/lib/commands.ts'
import { TextInput } from '#web/ui/field.tsx'
import { Select } from '#web/ui/select.tsx'
import { kindsShown, kindWords } from './asset-words.ts'
import type { BoardView, Filter, Sort } from './board-view.ts'

const filterWords: Record<Filter, string> = {
  all: 'All states',
  unpictured: 'Without a picture',
  outdated: 'Out of date',
  running: 'Being made',
  troubled: 'Failed or not clean',
  locked: 'Locked',
  unlocked: 'Not locked',
}
const sortWords: Record<Sort, string> = { name: 'By name', scenes: 'By number of scenes', state: 'What needs a look first' }

const choices = <T extends string>(words: Record<T, string>) => (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }))
const kindChoices = [{ value: 'all' as const, label: 'All types' }, ...kindsShown.map((kind) => ({ value: kind, label: kindWords[kind].many }))]

interface Props {
  view: BoardView
  onChange: (view: BoardView) => void
  /** How many are shown of how many. */
  found: string
  children?: ReactNode
}

/** Search, filter, sort; `/` goes to the search. */
export function BoardToolbar({ view, onChange, found, children }: Props) {
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [])
  return (
    <div role="search" aria-label="Assets" className="flex flex-wrap items-center gap-2 px-4 py-2">
      <div className="relative w-56">
        <Search size={14} className="pointer-events-none absolute left-2 top-1.5 text-faint" aria-hidden />
        <TextInput ref={search} type="search" aria-label="Search assets" placeholder="Name, alias, description" value={view.search} onChange={(event) => onChange({ ...view, search: event.target.value })} className="pl-7" />
      </div>
      <Select label="Type" value={view.kind} choices={kindChoices} onChange={(kind) => onChange({ ...view, kind })} />
      <Select label="State" value={view.filter} choices={choices(filterWords)} onChange={(filter) => onChange({ ...view, filter })} />
      <Select label="Order" value={view.sort} choices={choices(sortWords)} onChange={(sort) => onChange({ ...view, sort })} />
      <span role="status" className="figures min-w-0 flex-1 truncate text-xs text-faint">
        {found}
      </span>
      {children}
    </div>
  )
}
