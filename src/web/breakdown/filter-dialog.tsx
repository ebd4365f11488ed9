import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Candidates, Extraction } from '#contract/breakdown.ts'
import { descriptionsPrice } from '#core/assets/description-price.ts'
import type { ProjectId } from '#core/ids.ts'
import { kindsShown } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { count, price, priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty, Failed, Loaded } from '#web/ui/states.tsx'
import { FilterList } from './filter-list.tsx'
import { LikelyPairRow } from './likely-pair.tsx'
import { chosen, everything, type Selection } from './selection.ts'

interface Props {
  projectId: ProjectId
  run: Extraction
  onClose: () => void
}

/** What the reading found, before anything is described or drawn: kept, mended or put aside by the user (A1). */
export function FilterDialog({ projectId, run, onClose }: Props) {
  const found = useQuery(api.breakdown.candidates.queryOptions({ input: { extractionId: run.id } }))
  const [selection, setSelection] = useState(everything)
  const queries = useQueryClient()
  const confirm = useMutation(api.breakdown.confirm.mutationOptions({ meta: { ownError: true } }))
  const { assetIds, pictured, usd } = chosen(found.data?.candidates ?? [], selection)
  const descriptionsUsd = found.data ? priceOfDescriptions(found.data, new Set(assetIds)) : 0
  const words = `Confirm selection (${count(assetIds.length, 'asset')})`
  const send = () =>
    confirm.mutate(
      { projectId, extractionId: run.id, assetIds, pictured },
      {
        onSuccess: () => {
          queries.setQueryData(api.breakdown.latest.queryKey({ input: { projectId } }), (now) => (now ? { ...now, state: 'confirmed' as const } : now))
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={found.data ? `What did we find? ${count(found.data.candidates.length, 'asset')} in ${count(found.data.scenes, 'scene')}` : 'What did we find?'}
      lead="What you keep is described and drawn. The rest is sidelined: not lost, and it costs nothing."
      actions={
        found.data && (
          <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2">
            <Pictures selection={selection} onChange={setSelection} number={pictured.length} usd={usd} rehearsed={found.data.rehearsed} />
            {descriptionsUsd > 0 && <span className="figures text-quiet">Descriptions · {price(descriptionsUsd)}</span>}
            <span className="flex-1" />
            <Button look="quiet" onClick={onClose}>
              Not now
            </Button>
            <Button look="primary" busy={confirm.isPending} onClick={send}>
              <span className="figures">{pictured.length > 0 || descriptionsUsd > 0 ? priced(words, usd + descriptionsUsd) : words}</span>
            </Button>
          </div>
        )
      }
    >
      <div className="flex h-[62vh] min-h-0 flex-col gap-2">
        {confirm.error && <Failed error={confirm.error} onRetry={send} />}
        {run.warnings.length > 0 && <Warnings warnings={run.warnings} />}
        <Loaded query={found} what="Reading the findings">
          {(data) => <Found projectId={projectId} data={data} selection={selection} onChange={setSelection} />}
        </Loaded>
      </div>
    </Dialog>
  )
}

const priceOfDescriptions = ({ candidates, describing }: Candidates, kept: ReadonlySet<string>) =>
  descriptionsPrice([...describing.waiting, ...candidates.filter(({ id }) => kept.has(id)).map(({ describeUsd }) => describeUsd)], describing.usdPerCall)

interface FoundProps {
  projectId: ProjectId
  data: Candidates
  selection: Selection
  onChange: (selection: Selection) => void
}

function Found({ projectId, data, selection, onChange }: FoundProps) {
  if (data.candidates.length === 0) return <Empty title="Nothing new was found">Everything the script speaks of is on the board, sidelined, or merged already. Confirm to close this reading.</Empty>
  return (
    <div className="flex min-h-0 flex-1 gap-4">
      <FilterList candidates={data.candidates} kinds={kindsShown} selection={selection} onChange={onChange} />
      {data.likelySame.length > 0 && (
        <aside aria-label="Likely the same" className="flex w-72 shrink-0 flex-col border-l border-line pl-4">
          <h3 className="pb-1 font-medium">
            Likely the same <span className="figures text-faint">{data.likelySame.length}</span>
          </h3>
          <div className="min-h-0 flex-1 overflow-auto">
            {data.likelySame.map((pair) => (
              <LikelyPairRow key={`${pair.survivor.id} ${pair.other.id}`} projectId={projectId} pair={pair} />
            ))}
          </div>
        </aside>
      )}
    </div>
  )
}

function Pictures({ selection, onChange, number, usd, rehearsed }: { selection: Selection; onChange: (selection: Selection) => void; number: number; usd: number; rehearsed: boolean }) {
  return (
    <Checkbox checked={selection.pictures} onChange={(pictures) => onChange({ ...selection, pictures })}>
      Also make pictures for the selected
      {selection.pictures && (
        <span className="figures text-quiet">
          {' '}
          · {count(number, 'picture')} · {price(usd)}
          {rehearsed && ', rehearsed prices'}
        </span>
      )}
    </Checkbox>
  )
}

function Warnings({ warnings }: { warnings: string[] }) {
  return (
    <details className="text-xs text-outdated">
      <summary>{count(warnings.length, 'note')} on the reading</summary>
      <ul className="list-disc pl-5 pt-1">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  )
}
