import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Play } from 'lucide-react'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { Empty, Loaded } from '#web/ui/states.tsx'
import { WrapForm } from '#web/wrap/wrap-form.tsx'

export function WrapPage() {
  const projectId = useFilmId()
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  return (
    <div className="flex h-full flex-col">
      <header className="flex min-h-11 shrink-0 items-center gap-3 border-b border-line px-4">
        <h1 className="flex-1 text-base font-medium">Wrap</h1>
        <Link to="/films/$filmId/watch" params={{ filmId: projectId }} className="inline-flex h-7 items-center gap-1.5 rounded-control px-2 text-quiet hover:bg-hover hover:text-ink">
          <Play size={14} aria-hidden /> Watch the film
        </Link>
      </header>
      <div className="min-h-0 flex-1 overflow-auto">
        <Loaded query={scenes} what="Reading the scenes">
          {(list) => (list.length === 0 ? <Empty title="There is nothing to wrap yet">Approve a screenplay first.</Empty> : <WrapForm projectId={projectId} scenes={list} />)}
        </Loaded>
      </div>
    </div>
  )
}
