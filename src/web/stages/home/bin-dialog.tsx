import { useMutation, useQuery } from '@tanstack/react-query'
import type { FilmCard } from '#contract/stages.ts'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'
import { figures } from './film-words.ts'

/** Films that were put away, with everything made for them; nothing in here is ever deleted by itself. */
export function BinDialog({ onClose }: { onClose: () => void }) {
  const films = useQuery(api.stages.films.queryOptions({ input: { bin: true } }))
  return (
    <Dialog open onClose={onClose} title="Bin" lead="Nothing in here is deleted: a film taken out is as it was.">
      <Loaded query={films} what="Looking into the bin">
        {(list) =>
          list.length === 0 ? (
            <Empty title="The bin is empty" />
          ) : (
            <ul className="flex flex-col">
              {list.map((film) => (
                <Row key={film.id} film={film} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Dialog>
  )
}

function Row({ film }: { film: FilmCard }) {
  const restore = useMutation(api.projects.restore.mutationOptions({ meta: { done: `${film.name} is among your films again` } }))
  return (
    <li className="flex items-center gap-3 border-t border-line py-2 first:border-t-0">
      <Picture hash={film.picture} alt="" width={96} className="h-14 w-24 shrink-0 rounded-control" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{film.name}</p>
        <p className="figures truncate text-xs text-quiet">{figures(film)}</p>
        {film.removedAt && <p className="text-xs text-faint">put away {ago(film.removedAt)}</p>}
      </div>
      <Button busy={restore.isPending} onClick={() => restore.mutate({ id: film.id })}>
        Take out of the bin
      </Button>
    </li>
  )
}
