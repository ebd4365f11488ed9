import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Project } from '#contract/projects.ts'
import { api } from '#web/lib/api.ts'
import { price } from '#web/lib/format.ts'
import { BudgetField } from '#web/stages/project/budget-field.tsx'
import { Loaded } from '#web/ui/states.tsx'

const atOnce = (edit: () => void) => edit()

/** What every film may spend, beside what it has spent. */
export function FilmBudgets() {
  const films = useQuery(api.projects.list.queryOptions())
  const { data: cards = [] } = useQuery(api.stages.films.queryOptions({ input: { bin: false } }))
  return (
    <Loaded query={films}>
      {(list) =>
        list.length === 0 ? (
          <p className="text-quiet">No film yet.</p>
        ) : (
          <ul className="flex max-h-80 flex-col overflow-auto">
            {list.map((film) => (
              <Budget key={film.id} film={film} usd={cards.find(({ id }) => id === film.id)?.usd ?? 0} />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Budget({ film: { id, name, budgetUsd }, usd }: { film: Project; usd: number }) {
  const update = useMutation(api.projects.update.mutationOptions())
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_120px_160px] items-start gap-4 border-t border-line py-2 first:border-t-0">
      <Link to="/films/$filmId/project" params={{ filmId: id }} className="truncate pt-1 hover:underline">
        {name}
      </Link>
      <span className="figures pt-1 text-quiet">{usd > 0 ? price(usd) : '$0'} spent</span>
      <BudgetField bare label={`Budget of ${name} in US dollars`} value={budgetUsd} guard={atOnce} onSave={(budget, seen) => update.mutateAsync({ id, change: { budgetUsd: budget }, seen: { budgetUsd: seen } })} />
    </li>
  )
}
