import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { CornerDownRight, GripVertical, LoaderCircle } from 'lucide-react'
import type { HubAsset } from '#contract/stages.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { count, price, runningTime } from '#web/lib/format.ts'
import { Chip } from '#web/ui/chip.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { stagePath } from '../stage-path.ts'
import { AssetChips } from './asset-chips.tsx'
import type { HubRow } from './hub-rows.ts'
import { OutdatedNote } from './outdated-note.tsx'
import { ProgressCells } from './progress-cells.tsx'
import { SceneMenu } from './scene-menu.tsx'
import type { HubDeeds } from './use-hub.ts'

export interface RowProps {
  projectId: ProjectId
  row: HubRow
  assets: HubAsset[]
  /** The one row of the list that Tab leads to. */
  isCurrent: boolean
  /** Null while only some scenes are shown: there is no place to drag to. */
  canDrag: boolean
  deeds: HubDeeds
  onUp: (() => void) | null
  onDown: (() => void) | null
}

export const rowHeight = 60
export const columns = 'grid grid-cols-[20px_minmax(190px,1.3fr)_190px_minmax(470px,1.7fr)_52px_56px_minmax(0,1fr)_28px] items-center gap-2 max-xl:grid-cols-[20px_minmax(150px,1fr)_84px_minmax(400px,1.6fr)_48px_minmax(0,90px)_28px]'

export function SceneRow({ projectId, row, assets, isCurrent, canDrag, deeds, onUp, onDown }: RowProps) {
  const { scene, title, status } = row
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: scene.id, disabled: !canDrag })
  const change = (assetId: AssetId, isIn: boolean) => {
    const cell = [{ sceneId: scene.id, assetId }]
    void deeds.change(isIn ? cell : [], isIn ? [] : cell)
  }
  return (
    <div
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition: transition ?? undefined, height: rowHeight }}
      className={clsx(columns, 'border-b border-line px-3', isDragging && 'z-10 rounded-control bg-raised shadow-dialog', scene.deferred && 'bg-sunken')}
    >
      <button type="button" {...attributes} {...listeners} tabIndex={-1} aria-label={`Drag scene ${scene.position}`} disabled={!canDrag} className="flex h-8 w-5 cursor-grab items-center justify-center text-faint disabled:opacity-0">
        <GripVertical size={14} aria-hidden />
      </button>
      <div className="min-w-0">
        <Link to={stagePath('shots', { projectId, sceneId: scene.id })!} preload={false} tabIndex={isCurrent ? 0 : -1} title={scene.heading} className={clsx('block truncate hover:underline', scene.deferred ? 'text-quiet' : 'font-medium')}>
          <span className="figures text-faint">{scene.position}.</span> {title}
        </Link>
        <p className="flex items-center gap-2 truncate text-xs text-faint">
          {scene.deferred && <Chip>deferred</Chip>}
          {scene.scriptChanged && (
            <Hint text="The script changed since its shots were made. The menu lets them follow it.">
              <span tabIndex={isCurrent ? 0 : -1} role="note" className="inline-flex items-center gap-1 text-outdated">
                <CornerDownRight size={11} aria-hidden /> script changed
              </span>
            </Hint>
          )}
          {scene.running > 0 && (
            <span className="inline-flex items-center gap-1 text-running">
              <LoaderCircle size={11} className="animate-spin" aria-hidden /> {scene.running} being made
            </span>
          )}
          {!scene.deferred && scene.running === 0 && !scene.scriptChanged && count(row.assets.length, 'asset')}
        </p>
      </div>
      <div className="max-xl:hidden">
        <AssetChips row={row} assets={assets} most={4} reachable={isCurrent} onChange={change} />
      </div>
      <div className="xl:hidden">
        <AssetChips row={row} assets={assets} most={1} reachable={isCurrent} onChange={change} />
      </div>
      <ProgressCells projectId={projectId} sceneId={scene.id} progress={scene.progress} reachable={isCurrent} />
      <span className="figures text-right text-xs text-quiet">{runningTime(scene.seconds)}</span>
      <span className="figures text-right text-xs text-quiet max-xl:hidden">{scene.usd > 0 ? price(scene.usd) : ''}</span>
      <div className="min-w-0">
        <OutdatedNote status={status} scene={scene.position} reachable={isCurrent} />
      </div>
      <SceneMenu projectId={projectId} row={row} reachable={isCurrent} deeds={deeds} onUp={onUp} onDown={onDown} />
    </div>
  )
}
