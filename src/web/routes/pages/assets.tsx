import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { BrushCleaning } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { assetGate } from '#core/assets/gate.ts'
import type { AssetId } from '#core/ids.ts'
import { AssetBoard } from '#web/assets/asset-board.tsx'
import { focusCard } from '#web/assets/board-focus.ts'
import { AssetEdits } from '#web/assets/edit-guard.tsx'
import { AssetPanel } from '#web/assets/panel/asset-panel.tsx'
import { Unmerge } from '#web/assets/merge/unmerge.tsx'
import { useBoard } from '#web/assets/use-board.ts'
import { CleanUpDialog } from '#web/attempts/clean-up-dialog.tsx'
import { ExtractionStrip } from '#web/breakdown/extraction-strip.tsx'
import { ReadScript } from '#web/breakdown/read-script.tsx'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { DescribeFromPicture } from '#web/looks/describe/describe-from-picture.tsx'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { AssetDialogs, type AssetTool, AssetTools, useMerging } from '../asset-tools.tsx'

export function AssetsPage() {
  const projectId = useFilmId()
  const board = useBoard(projectId)
  const navigate = useNavigate()
  const [cleaning, setCleaning] = useState(false)
  const show = useCallback((tool: AssetTool) => void navigate({ to: '/films/$filmId/assets', params: { filmId: projectId }, search: { show: tool } }), [navigate, projectId])
  const kept = (board.query.data ?? []).filter(({ state }) => state === 'kept')
  return (
    <StageFrame
      projectId={projectId}
      stage="assets"
      fill
      state={kept.length > 0 && `${kept.filter(({ picture }) => picture !== null).length} of ${kept.length} assets have a picture`}
      missing={board.query.data ? assetGate(board.query.data).lines.map(({ message }) => message) : []}
      actions={
        <>
          <AssetTools projectId={projectId} kept={kept.length} onShow={show} />
          <LockAll assets={kept} />
          <IconButton label="Clean up old attempts" onClick={() => setCleaning(true)}>
            <BrushCleaning size={15} />
          </IconButton>
        </>
      }
    >
      <Loaded query={board.query} what="Reading the assets">
        {(assets) => <Stage assets={assets} statusOf={board.statusOf} />}
      </Loaded>
      {cleaning && <CleanUpDialog projectId={projectId} onClose={() => setCleaning(false)} />}
    </StageFrame>
  )
}

/** Beside the lock of the stage: locked assets are left alone by everything but their owner. */
function LockAll({ assets }: { assets: Asset[] }) {
  const lock = useMutation(api.assets.lock.mutationOptions({ meta: { done: 'All assets locked' } }))
  const open = assets.filter(({ locked }) => !locked).map(({ id }) => id)
  if (open.length === 0) return null
  return (
    <Button look="quiet" busy={lock.isPending} onClick={() => lock.mutate({ ids: open, locked: true })}>
      Lock all {open.length} assets
    </Button>
  )
}

function Stage({ assets, statusOf }: { assets: Asset[]; statusOf: ReturnType<typeof useBoard>['statusOf'] }) {
  const projectId = useFilmId()
  const edit = useStageEdit()
  const navigate = useNavigate()
  const { asset: openId, show } = useSearch({ strict: false })
  const film = useQuery(api.projects.get.queryOptions({ input: { id: projectId } }))
  const go = (search: { asset?: AssetId; show?: string }) => void navigate({ to: '/films/$filmId/assets', params: { filmId: projectId }, search, replace: true })
  const merging = useMerging(projectId, assets, (asset) => go({ asset }))
  const opened = assets.find(({ id }) => id === openId)
  return (
    <AssetEdits value={edit}>
      <div className="flex h-full">
        <div className="flex min-w-0 flex-1 flex-col">
          <ExtractionStrip projectId={projectId} assets={assets} onFilter={() => go({ show: 'filter' })} />
          <div className="min-h-0 flex-1">
            <AssetBoard
              projectId={projectId}
              assets={assets}
              statusOf={statusOf}
              openId={opened?.id ?? null}
              onOpen={(asset) => go({ asset })}
              drawer={show === 'sidelined'}
              onDrawer={(open) => go(open ? { show: 'sidelined' } : {})}
              start={<ReadScript projectId={projectId} />}
              dress={merging.dress}
              bulk={merging.mergeMarked}
            />
          </div>
        </div>
        {opened && (
          <AssetPanel
            key={opened.id}
            projectId={projectId}
            asset={opened}
            status={statusOf(opened)}
            ratio={ratioOf(film.data?.aspectRatio)}
            onOpen={(asset) => go({ asset })}
            onClose={() => {
              go({})
              focusCard(opened.id)
            }}
            describe={<DescribeFromPicture asset={opened} />}
            extra={<Unmerge asset={opened} />}
          />
        )}
      </div>
      <AssetDialogs projectId={projectId} assets={assets} show={show} edit={edit} onClose={() => go({})} />
      {merging.dialog}
    </AssetEdits>
  )
}

/** "2.35:1" → 2.35 */
function ratioOf(ratio = '16:9'): number {
  const [width = 16, height = 9] = ratio.split(':').map(Number)
  return width / height
}
