import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/states.tsx'
import { AddAssetDialog } from './add-asset-dialog.tsx'
import { BoardGrid } from './board-grid.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import { boardSections, type BoardView, type StatusOf } from './board-view.ts'
import { BulkBar } from './bulk-bar.tsx'
import { MakePictures } from './make-pictures.tsx'
import { SidelinedDrawer } from './sidelined-drawer.tsx'
import { useSelection } from './use-selection.ts'

interface Props {
  projectId: ProjectId
  assets: Asset[]
  statusOf: StatusOf
  openId: AssetId | null
  onOpen: (id: AssetId) => void
  /** Whether the sidelined drawer is open. */
  drawer: boolean
  onDrawer: (open: boolean) => void
  /** What to do while there are no assets: read the script. */
  start?: ReactNode
  dress?: (asset: Asset, card: ReactNode) => ReactNode
  /** More for the bulk bar, told what is marked. */
  bulk?: (marked: Asset[], clear: () => void) => ReactNode
}

const everything: BoardView = { search: '', kind: 'all', filter: 'all', sort: 'name' }

/** The cast of the film by type; what needs doing to many is done to many. */
export function AssetBoard({ projectId, assets, statusOf, openId, onOpen, drawer, onDrawer, start, dress, bulk }: Props) {
  const [view, setView] = useState(everything)
  const [adding, setAdding] = useState(false)
  const selection = useSelection()
  const kept = useMemo(() => assets.filter(({ state }) => state === 'kept'), [assets])
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const numbers = new Map<SceneId | null, number>((scenes.data ?? []).map(({ id, position }) => [id, position]))
  const sidelined = assets.filter(({ state }) => state === 'sidelined')
  const sections = useMemo(() => boardSections(kept, view, statusOf), [kept, view, statusOf])
  const shown = sections.reduce((sum, section) => sum + section.assets.length, 0)
  const marked = kept.filter(({ id }) => selection.ids.has(id))
  useCommands(useMemo<Command[]>(() => [{ id: 'add-asset', label: 'Add an asset', group: 'Do', keys: 'n', run: () => setAdding(true) }], []))

  return (
    <div className="relative flex h-full min-h-0 flex-col">
      <BoardToolbar view={view} onChange={setView} found={shown === kept.length ? count(kept.length, 'asset') : `${shown} of ${count(kept.length, 'asset')}`}>
        <MakePictures projectId={projectId} assets={kept.filter(({ pictured }) => pictured)} />
        <Button look="quiet" onClick={() => onDrawer(true)}>
          Sidelined <span className="figures">({sidelined.length})</span>
        </Button>
        <Button icon={<Plus size={14} aria-hidden />} onClick={() => setAdding(true)}>
          Add asset
        </Button>
      </BoardToolbar>
      <div className="min-h-0 flex-1">
        {kept.length === 0 && (
          <Empty title="No assets yet" action={start}>
            Characters, locations, props and kinds of extras are found in the script once, and are yours from then on. You can also add them by hand.
          </Empty>
        )}
        {kept.length > 0 && shown === 0 && (
          <Empty title="Nothing is like that" action={<Button onClick={() => setView(everything)}>Show all assets</Button>}>
            No asset matches the search and the filters.
          </Empty>
        )}
        {shown > 0 && <BoardGrid sections={sections} statusOf={statusOf} selection={selection} openId={openId} onOpen={onOpen} sceneNumber={(id) => numbers.get(id)} dress={dress} />}
      </div>
      {marked.length > 0 && <BulkBar projectId={projectId} assets={marked} onClear={selection.clear} extra={bulk?.(marked, selection.clear)} />}
      {drawer && <SidelinedDrawer assets={sidelined} onClose={() => onDrawer(false)} />}
      {adding && <AddAssetDialog projectId={projectId} onClose={() => setAdding(false)} onOpen={onOpen} />}
    </div>
  )
}
