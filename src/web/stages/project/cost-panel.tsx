import { useQuery } from '@tanstack/react-query'
import type { Cost } from '#contract/engines.ts'
import { usdPerAcceptedSecond } from '#core/engines/spending.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, price, runningTime } from '#web/lib/format.ts'
import { Loaded } from '#web/ui/states.tsx'

const spent = (usd: number) => (usd > 0 ? price(usd) : '$0')

/** What was expected, what it came to, and for what. */
export function CostPanel({ projectId }: { projectId: ProjectId }) {
  const cost = useQuery(api.engines.cost.queryOptions({ input: { projectId } }))
  const { data: accepted } = useQuery(api.clips.accepted.queryOptions({ input: { projectId } }))
  return <Loaded query={cost}>{(data) => <Told cost={data} seconds={accepted?.seconds ?? 0} />}</Loaded>
}

function Told({ cost: { usd, estimatedUsd, estimateError, saved, calls }, seconds }: { cost: Cost; seconds: number }) {
  const perSecond = usdPerAcceptedSecond(usd, seconds)
  if (calls.length === 0) return <p className="text-quiet">No engine was asked for anything yet.</p>
  return (
    <>
      <p className="figures">
        {spent(usd)} spent, {spent(estimatedUsd)} expected
        {estimateError !== null && <span className="text-quiet"> · {Math.abs(estimateError) < 0.005 ? 'as estimated' : `${Math.round(Math.abs(estimateError) * 100)}% ${estimateError > 0 ? 'above' : 'below'} the estimate`}</span>}
      </p>
      {perSecond !== null && (
        <p className="figures text-quiet">
          {spent(perSecond)} for each of the {runningTime(seconds)} that are accepted
        </p>
      )}
      {saved.times > 0 && (
        <p className="figures text-quiet">
          {saved.usd > 0 && `${spent(saved.usd)} saved: `}
          {count(saved.times, 'piece')} of work {saved.times === 1 ? 'was' : 'were'} there already and used again
        </p>
      )}
      <table className="figures w-full text-left text-quiet">
        <thead className="sr-only">
          <tr>
            <th scope="col">For</th>
            <th scope="col">Engine</th>
            <th scope="col">Calls</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {calls.toSorted((a, b) => b.usd - a.usd || b.calls - a.calls).map((row) => (
            <tr key={`${row.purpose} ${row.engine}`} className="border-t border-line">
              <td className="py-1 pr-2 text-ink first-letter:uppercase">{row.purpose}</td>
              <td className="py-1 pr-2">{row.engine}</td>
              <td className="py-1 pr-2 text-right whitespace-nowrap">{count(row.calls, 'call')}</td>
              <td className="py-1 text-right">{spent(row.usd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
