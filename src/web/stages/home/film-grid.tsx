import { useNavigate } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import type { FilmCard as Film } from '#contract/stages.ts'
import { DropZone } from '#web/ui/drop-zone.tsx'
import { FilmCard } from './film-card.tsx'
import { handOver } from './new-film/hand-over.ts'
import { scriptFiles } from './new-film/source.ts'

export const FilmGrid = ({ films }: { films: Film[] }) => (
  <ul aria-label="Films" className="grid grid-cols-[repeat(auto-fill,minmax(280px,1fr))] gap-4">
    {films.map((film) => (
      <FilmCard key={film.id} film={film} />
    ))}
    <li className="flex">
      <DropScript />
    </li>
  </ul>
)

/** The shortest way to a film: a screenplay dropped beside the others. */
function DropScript() {
  const navigate = useNavigate()
  const take = ([file]: File[]) => {
    if (!file) return
    handOver(file)
    void navigate({ to: '/new' })
  }
  return (
    <DropZone label="Screenplay for a new film" accept={scriptFiles} onFiles={take} className="flex min-h-48 w-full flex-col items-center justify-center gap-1">
      <FileText size={20} strokeWidth={1.5} aria-hidden />
      <span className="text-ink">Drop a screenplay</span>
      <span className="text-xs">You see what is understood before a film is created</span>
    </DropZone>
  )
}
