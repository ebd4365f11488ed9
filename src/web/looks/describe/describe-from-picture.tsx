import { useMutation, useQuery } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { ProposalId } from '#core/ids.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Failed } from '#web/ui/states.tsx'
import { ProposedDescription } from './proposed-description.tsx'

/** What the picture in use shows, as a proposal: nothing is changed until it is taken (A7). */
export function DescribeFromPicture({ asset }: { asset: Asset }) {
  const edit = useAssetEdit()
  const [proposalId, setProposalId] = useState<ProposalId | null>(null)
  const ask = useMutation(api.looks.describePicture.mutationOptions({ onSuccess: (answer) => setProposalId(answer.proposalId) }))
  const proposal = useQuery(
    api.looks.proposal.queryOptions({
      input: { id: proposalId! },
      enabled: proposalId !== null,
      refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'queued' ? 700 : false),
    }),
  )
  const change = useMutation(api.assets.edit.mutationOptions({ meta: { done: 'Description taken' }, onSuccess: () => setProposalId(null) }))
  if (asset.picture === null || asset.locked) return null
  const { data } = proposal
  const looking = ask.isPending || (proposalId !== null && (data === undefined || data.state === 'queued'))
  const take = (description: string) => edit(() => change.mutate({ id: asset.id, change: { description }, seen: { description: asset.description } }))
  return (
    <div className="flex flex-col gap-2">
      <Button className="self-start" icon={<Eye size={14} aria-hidden />} busy={looking} onClick={() => ask.mutate({ assetId: asset.id })}>
        {looking ? 'Looking at the picture' : 'Describe from the picture'}
      </Button>
      {data?.state === 'failed' && <Failed error={data.error ?? 'The picture could not be described. Nothing was changed.'} onRetry={() => ask.mutate({ assetId: asset.id })} />}
      {data?.state === 'ready' && proposalId && <ProposedDescription key={data.id} name={asset.name} current={asset.description} proposal={data} busy={change.isPending} onTake={take} onClose={() => setProposalId(null)} />}
    </div>
  )
}
