import { useMutation } from '@tanstack/react-query'
import { ArchiveRestore, GitMerge, Plus, SquareArrowOutUpRight } from 'lucide-react'
import type { KnownAsset } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'

interface Props {
  known: KnownAsset
  /** What the studio said about it. */
  words: string
  wanted: { projectId: ProjectId; kind: AssetKind; name: string; aliases: string[]; description: string; sceneIds?: SceneId[] }
  onBack: () => void
  onDone: (id: AssetId) => void
}

/** Somebody of that name was there before: restored, merged, or added all the same. */
export function KnownAlready({ known, words, wanted, onBack, onDone }: Props) {
  const restore = useMutation(api.assets.restore.mutationOptions({ meta: { done: `${known.name} restored` } }))
  const add = useMutation(api.assets.add.mutationOptions({ meta: { done: `${wanted.name} added` } }))
  const merge = useMutation(api.assets.merge.mutationOptions({ meta: { done: `${wanted.name} merged into ${known.name}` } }))
  const here = known.assetId

  const addAndMerge = async () => {
    const { assetId } = await add.mutateAsync({ ...wanted, anyway: true })
    await merge.mutateAsync({ survivorId: here, absorbed: [{ assetId, as: 'name' }] })
    onDone(here)
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{words}</p>
      {known.offer === 'restore' ? (
        <Button look="primary" icon={<ArchiveRestore size={14} aria-hidden />} busy={restore.isPending} onClick={() => restore.mutate({ ids: [here] }, { onSuccess: () => onDone(here) })}>
          Restore {known.name}
        </Button>
      ) : (
        <>
          <Button look="primary" icon={<SquareArrowOutUpRight size={14} aria-hidden />} onClick={() => onDone(here)}>
            Open the one that is there
          </Button>
          <Button icon={<GitMerge size={14} aria-hidden />} busy={add.isPending || merge.isPending} onClick={() => void addAndMerge().catch(() => {})}>
            Add it and merge it into {known.name}
          </Button>
        </>
      )}
      <Button icon={<Plus size={14} aria-hidden />} busy={add.isPending} onClick={() => add.mutate({ ...wanted, anyway: true }, { onSuccess: ({ assetId }) => onDone(assetId) })}>
        Add another {wanted.name} anyway
      </Button>
      <Button look="quiet" onClick={onBack}>
        Back
      </Button>
    </div>
  )
}
