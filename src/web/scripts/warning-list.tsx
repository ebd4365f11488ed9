import { TriangleAlert } from 'lucide-react'
import type { ImportWarning } from '#core/scripts/screenplay.ts'
import { count } from '#web/lib/format.ts'

/** What is read otherwise than it looks, by line; nothing of it stands in the way. */
export function WarningList({ warnings, onGo }: { warnings: ImportWarning[]; onGo: (line: number) => void }) {
  if (warnings.length === 0) return null
  return (
    <section aria-label="Warnings" className="flex max-h-[34%] min-h-0 shrink-0 flex-col border-t border-line">
      <h2 className="flex items-center gap-1.5 px-3 py-2 text-xs text-outdated">
        <TriangleAlert size={12} aria-hidden /> {count(warnings.length, 'line')} to look at
      </h2>
      <ul className="min-h-0 overflow-auto px-1.5 pb-2" tabIndex={0} aria-label="Lines to look at">
        {warnings.map(({ message, place }) => (
          <li key={`${place.line} ${message}`}>
            <button type="button" onClick={() => onGo(place.line)} className="w-full rounded-control px-1.5 py-1 text-left text-xs text-quiet hover:bg-hover hover:text-ink">
              <span className="figures text-outdated">Line {place.line}</span> {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
