import { useQuery } from '@tanstack/react-query'
import { Combine, Palette } from 'lucide-react'
import { type ComponentProps, type ReactNode, useMemo, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { isCutOut } from '#web/assets/asset-words.ts'
import { DragToMerge } from '#web/assets/merge/drag-to-merge.tsx'
import { MergeDialog } from '#web/assets/merge/merge-dialog.tsx'
import { FilterDialog } from '#web/breakdown/filter-dialog.tsx'
import { LikelySamePanel } from '#web/breakdown/likely-same-panel.tsx'
import { ReadScript } from '#web/breakdown/read-script.tsx'
import { useExtraction } from '#web/breakdown/use-extraction.ts'
import { api } from '#web/lib/api.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { StyleImpact } from '#web/stages/style-impact.tsx'
import { StyleDialog } from '#web/styles/style-dialog.tsx'
import { Button } from '#web/ui/button.tsx'

export type AssetTool = 'style' | 'same' | 'filter'

interface ToolsProps {
  projectId: ProjectId
  /** How many assets are on the board. */
  kept: number
  onShow: (tool: AssetTool) => void
}

/** In the head of the stage: the film's style, who is likely the same, reading the script again. */
export function AssetTools({ projectId, kept, onShow }: ToolsProps) {
  const style = useQuery(api.styles.get.queryOptions({ input: { projectId } }))
  const pairs = useQuery(api.breakdown.likelySame.queryOptions({ input: { projectId }, enabled: kept > 1 }))
  useCommands(
    useMemo<Command[]>(
      () => [
        { id: 'style', label: 'Change the style of the film', group: 'Do', words: 'capsule look tone', run: () => onShow('style') },
        { id: 'likely-same', label: 'See who is likely the same', group: 'Do', words: 'merge duplicates', run: () => onShow('same') },
      ],
      [onShow],
    ),
  )
  return (
    <>
      {kept > 0 && <ReadScript projectId={projectId} look="quiet" />}
      {pairs.data && pairs.data.length > 0 && (
        <Button look="quiet" icon={<Combine size={14} aria-hidden />} onClick={() => onShow('same')}>
          Likely the same <span className="figures">({pairs.data.length})</span>
        </Button>
      )}
      <Button look="quiet" icon={<Palette size={14} aria-hidden />} onClick={() => onShow('style')}>
        <span className="max-w-44 truncate">Style{style.data && `: ${style.data.style.name}`}</span>
      </Button>
    </>
  )
}

interface DialogsProps {
  projectId: ProjectId
  assets: Asset[]
  show: string | undefined
  edit: (change: () => void) => void
  onClose: () => void
}

const styleQuestion = (question: ComponentProps<typeof StyleImpact>) => <StyleImpact {...question} />

/** What the address says is open; a reload opens it again. */
export function AssetDialogs({ projectId, assets, show, edit, onClose }: DialogsProps) {
  const run = useExtraction(projectId)
  const kept = assets.filter(({ state }) => state === 'kept')
  const subjects = useMemo(
    () => assets.filter(({ state }) => state === 'kept').map((asset) => ({ id: asset.id, name: asset.name, picture: asset.picture, cutOut: isCutOut(asset) })),
    [assets],
  )
  if (show === 'style') return <StyleDialog projectId={projectId} subjects={subjects} edit={edit} question={styleQuestion} onClose={onClose} />
  if (show === 'same') return <LikelySamePanel projectId={projectId} assets={kept} onClose={onClose} />
  if (show === 'filter' && run.data?.state === 'ready') return <FilterDialog projectId={projectId} run={run.data} onClose={onClose} />
  return null
}

/** Merging from the board: one card dropped on another, or all that is marked. */
export function useMerging(projectId: ProjectId, assets: Asset[], onMerged: (survivorId: AssetId) => void) {
  const [merging, setMerging] = useState<{ ids: AssetId[]; survivorId?: AssetId } | null>(null)
  const some = merging ? assets.filter(({ id }) => merging.ids.includes(id)) : []
  return {
    dress: (asset: Asset, card: ReactNode) => (
      <DragToMerge asset={asset} onMerge={(dragged, on) => setMerging({ ids: [dragged, on], survivorId: on })}>
        {card}
      </DragToMerge>
    ),
    mergeMarked: (marked: Asset[], clear: () => void) =>
      marked.length > 1 && (
        <Button
          look="quiet"
          icon={<Combine size={14} aria-hidden />}
          onClick={() => {
            setMerging({ ids: marked.map(({ id }) => id) })
            clear()
          }}
        >
          Merge
        </Button>
      ),
    dialog: merging && some.length > 1 && <MergeDialog projectId={projectId} assets={some} survivorId={merging.survivorId} onClose={() => setMerging(null)} onMerged={onMerged} />,
  }
}
