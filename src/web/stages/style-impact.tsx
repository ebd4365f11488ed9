import { useMutation, useQuery } from '@tanstack/react-query'
import type { Impact } from '#contract/stages.ts'
import type { SetStyle } from '#contract/styles.ts'
import { api } from '#web/lib/api.ts'
import { count, listed, price } from '#web/lib/format.ts'
import { Confirm } from '#web/ui/dialog.tsx'
import { Failed, Loaded } from '#web/ui/states.tsx'

interface Props {
  wanted: SetStyle
  onClose: () => void
  onApplied: () => void
}

/** Another style is never applied unseen: what becomes out of date, why, and what mending it would cost (A9). */
export function StyleImpact({ wanted, onClose, onApplied }: Props) {
  const { projectId, ...change } = wanted
  const impact = useQuery(api.stages.impact.queryOptions({ input: { projectId, change: { of: 'style', ...change } }, staleTime: 0 }))
  const set = useMutation(api.styles.set.mutationOptions({ meta: { done: `The film is drawn in ${wanted.style.name} from now on`, ownError: true } }))
  return (
    <Confirm open onClose={onClose} title={`Draw the film in ${wanted.style.name}?`} action={`Apply ${wanted.style.name}`} busy={set.isPending || impact.isPending} onConfirm={() => set.mutate(wanted, { onSuccess: onApplied })}>
      {set.error && <Failed error={set.error} />}
      <Loaded query={impact} what="Looking what it would change">
        {(told) => <Told impact={told} />}
      </Loaded>
    </Confirm>
  )
}

const kinds: Record<Impact['counts'][number]['kind'], string> = { asset: 'asset picture', angle: 'angle', look: 'picture of a scene', form: 'picture of a form', frame: 'frame', clip: 'clip' }
const many: Partial<Record<keyof typeof kinds, string>> = { look: 'pictures of scenes', form: 'pictures of forms' }

const linesShown = 6

function Told({ impact: { lines, counts, usd } }: { impact: Impact }) {
  if (lines.length === 0) return <p>Nothing made so far depends on it. What is made from now on is drawn in this style.</p>
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink">
        {listed(counts.map(({ kind, count: number }) => count(number, kinds[kind], many[kind])), 6)} {lines.length === 1 ? 'becomes' : 'become'} out of date. Making all of it fresh costs <span className="figures">{usd > 0 ? price(usd) : 'nothing'}</span>.
      </p>
      <ul className="flex flex-col gap-0.5 text-xs">
        {lines.slice(0, linesShown).map(({ slot, label, what, reasons }) => (
          <li key={`${slot.kind} ${slot.subjectId} ${slot.facet}`} className="truncate" title={reasons.join(' · ')}>
            {label ? `${label}: ` : ''}
            {what} <span className="text-faint">{reasons.join(' · ')}</span>
          </li>
        ))}
      </ul>
      {lines.length > linesShown && <p className="figures text-xs">{lines.length - linesShown} more</p>}
      <p>Nothing is deleted or made again by itself. Change it back, and all of it is fresh again.</p>
    </div>
  )
}
