import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus, Search, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { FilmCard } from '#contract/stages.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { BinDialog } from '#web/stages/home/bin-dialog.tsx'
import { ImportArchive } from '#web/stages/home/import-archive.tsx'
import { FilmGrid } from '#web/stages/home/film-grid.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'
import { StudioPage } from '../studio-page.tsx'

/** No film is open here, so no news arrive: while something runs, it is asked for. */
const pace = 3000

export function HomePage() {
  const films = useQuery(
    api.stages.films.queryOptions({
      input: { bin: false },
      refetchInterval: ({ state }) => (state.data?.some(({ running }) => running > 0) ? pace : false),
    }),
  )
  const [bin, setBin] = useState(false)
  return (
    <StudioPage title="Films">
      <div className="mx-auto flex max-w-[1400px] flex-col gap-4 px-6 py-5">
        <Loaded query={films} what="Reading your films">
          {(list) => <Films films={list} onBin={() => setBin(true)} />}
        </Loaded>
      </div>
      {bin && <BinDialog onClose={() => setBin(false)} />}
    </StudioPage>
  )
}

/** As many as are found at a glance; above, a search is offered. */
const atAGlance = 8

function Films({ films, onBin }: { films: FilmCard[]; onBin: () => void }) {
  const [wanted, setWanted] = useState('')
  const found = films.filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(wanted.trim().toLowerCase()))
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="flex-1 text-lg font-medium">
          Films <span className="figures text-base text-faint">{films.length > 0 && films.length}</span>
        </h1>
        {films.length > atAGlance && (
          <div className="relative w-56">
            <Search size={14} className="absolute left-2 top-1.5 text-faint" aria-hidden />
            <TextInput type="search" aria-label="Find a film" placeholder="Find a film" className="pl-7" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          </div>
        )}
        <ImportArchive />
        <Button look="quiet" icon={<Trash2 size={14} aria-hidden />} onClick={onBin}>
          Bin
        </Button>
        {films.length > 0 && <NewFilm />}
      </div>
      {films.length === 0 && (
        <Empty title="No film yet" action={<NewFilm />}>
          A film starts from a screenplay: drop one, or type a few lines. You see what is understood before anything is created.
        </Empty>
      )}
      {films.length > 0 && found.length === 0 && (
        <Empty title="No film is called that" action={<Button onClick={() => setWanted('')}>Show all {count(films.length, 'film')}</Button>} />
      )}
      {found.length > 0 && <FilmGrid films={found} />}
    </>
  )
}

const NewFilm = () => (
  <Link to="/new" className="inline-flex h-7 items-center gap-1.5 rounded-control bg-accent px-2.5 text-sm font-medium text-on-accent hover:opacity-90">
    <Plus size={14} aria-hidden /> New film
  </Link>
)
