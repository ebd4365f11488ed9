import { TriangleAlert } from 'lucide-react'
import type { ScriptPreview } from '#contract/scripts.ts'
import { count } from '#web/lib/format.ts'

const formats: Record<ScriptPreview['format'], string> = { fountain: 'Fountain', fdx: 'Final Draft', pdf: 'PDF', text: 'Plain text' }

/** What the studio made of the screenplay: nothing is created yet. */
export function Understood({ preview }: { preview: ScriptPreview }) {
  const { title, author, format, scenes, pages, pagesPrinted, speakers, headings, warnings } = preview
  return (
    <div className="flex flex-col gap-5">
      <header>
        <p className="text-base font-medium wrap-anywhere">{title ?? 'Untitled'}</p>
        {author && <p className="text-quiet wrap-anywhere">by {author}</p>}
        <p className="figures pt-1 text-quiet">
          {formats[format]} · {count(scenes, 'scene')} · {pagesShown(pages, pagesPrinted)} · {count(speakers.length, 'speaker')}
        </p>
      </header>
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      <section aria-label="Scenes">
        <h3 className="pb-1 text-xs text-quiet">Scenes</h3>
        <ol className="flex flex-col">
          {headings.map((heading) => (
            <li key={heading.number} className="flex gap-2 border-t border-line py-1 first:border-t-0">
              <span className="figures w-6 shrink-0 text-right text-faint">{heading.number}</span>
              <span className="min-w-0 wrap-anywhere">{heading.title}</span>
            </li>
          ))}
        </ol>
        {scenes > headings.length && <p className="figures pl-8 pt-1 text-xs text-faint">and {scenes - headings.length} more</p>}
      </section>
      {speakers.length > 0 && (
        <section aria-label="Who speaks">
          <h3 className="pb-1.5 text-xs text-quiet">Who speaks</h3>
          <ul className="flex flex-wrap gap-1.5">
            {speakers.map((speaker) => (
              <li key={speaker.name} className="max-w-full truncate rounded-full border border-line-strong/60 px-2 py-px text-xs">
                {speaker.name} <span className="figures text-quiet">{speaker.speeches}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Eighths, as production counts; printed pages are whole. */
function pagesShown(pages: number, printed: boolean): string {
  if (printed) return count(pages, 'page')
  const [whole, eighths] = [Math.floor(pages), Math.round((pages % 1) * 8)]
  if (whole >= 3) return `about ${count(Math.round(pages), 'page')}`
  return `about ${[whole || null, eighths ? `${eighths}/8` : null].filter(Boolean).join(' ') || '1/8'} ${whole <= 1 && !(whole === 1 && eighths) ? 'page' : 'pages'}`
}

const Warnings = ({ warnings }: Pick<ScriptPreview, 'warnings'>) => (
  <section aria-label="Lines to look at">
    <h3 className="flex items-center gap-1.5 pb-1 text-xs text-outdated">
      <TriangleAlert size={12} aria-hidden /> {count(warnings.length, 'line')} to look at; nothing is lost, and you can mend it in the editor
    </h3>
    <ul className="flex max-h-48 flex-col gap-1 overflow-auto" tabIndex={0} aria-label="Warnings">
      {warnings.map(({ message, place }) => (
        <li key={`${place.line} ${message}`} className="text-quiet">
          <span className="figures text-outdated">Line {place.line}</span> {message}
        </li>
      ))}
    </ul>
  </section>
)
