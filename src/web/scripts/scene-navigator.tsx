import { useVirtualizer } from '@tanstack/react-virtual'
import { clsx } from 'clsx'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { count } from '#web/lib/format.ts'
import type { Heading } from './page-lines.ts'

interface Props {
  headings: Heading[]
  current: Heading | undefined
  onGo: (line: number) => void
}

const height = 30

/** The scenes beside the page; arrows walk them, Enter goes there. */
export function SceneNavigator({ headings, current, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({ count: headings.length, getScrollElement: () => box.current, estimateSize: () => height, overscan: 8, initialRect: { width: 240, height: 800 } })
  const at = current ? current.number - 1 : 0

  useEffect(() => {
    if (headings.length > 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [rows, at, headings.length])

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const from = Number((event.target as HTMLElement).dataset['at'] ?? at)
    const to = Math.min(Math.max(from + step, 0), headings.length - 1)
    rows.scrollToIndex(to, { align: 'auto' })
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-at="${to}"]`)?.focus())
  }
  return (
    <nav aria-label="Scenes of the script" className="flex min-h-0 flex-1 flex-col">
      <h2 className="px-3 py-2 text-xs text-faint">{count(headings.length, 'scene')}</h2>
      <div ref={box} role="presentation" onKeyDown={walk} className="min-h-0 flex-1 overflow-auto">
        <ul className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const { number, line, text } = headings[index]!
            const isHere = index === at
            return (
              <li key={index} className="absolute inset-x-1.5" style={{ top: start, height }}>
                <button
                  type="button"
                  data-at={index}
                  tabIndex={isHere ? 0 : -1}
                  aria-current={isHere ? 'location' : undefined}
                  onClick={() => onGo(line)}
                  title={text}
                  className={clsx('flex h-7 w-full items-center gap-2 rounded-control px-1.5 text-left', isHere ? 'bg-accent-soft text-ink' : 'text-quiet hover:bg-hover hover:text-ink')}
                >
                  <span className="figures w-6 shrink-0 text-right text-xs text-faint">{number}</span>
                  <span className="min-w-0 flex-1 truncate text-xs">{text}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </nav>
  )
}
