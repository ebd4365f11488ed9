import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { clsx } from 'clsx'
import { useEffect, useRef, useState } from 'react'
import type { HubAsset } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import { runningTime } from '#web/lib/format.ts'
import { Chip, Label } from '#web/ui/chip.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { stagePath } from '../stage-path.ts'
import { AssetChips } from './asset-chips.tsx'
import type { HubRow } from './hub-rows.ts'
import { OutdatedNote } from './outdated-note.tsx'
import { ProgressCells } from './progress-cells.tsx'
import { SceneMenu } from './scene-menu.tsx'
import type { HubDeeds } from './use-hub.ts'

interface Props {
  projectId: ProjectId
  rows: HubRow[]
  assets: HubAsset[]
  deeds: HubDeeds
}

const cardWidth = 260
const textHeight = 148

/** The same scenes as pictures: their first frame, or the place where they happen. */
export function SceneBoard({ projectId, rows, assets, deeds }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const across = Math.max(1, Math.floor((width - 16) / cardWidth))
  const pictureHeight = Math.round(((width - 16) / across - 16) * (9 / 16))
  const lines = Math.ceil(rows.length / across)
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: lines, getScrollElement: () => box.current, estimateSize: () => pictureHeight + textHeight, overscan: 2, initialRect: { width: 1200, height: 800 } })
  useEffect(() => virtual.measure(), [virtual, pictureHeight])
  return (
    <div ref={box} className="h-full overflow-auto p-2">
      <ul aria-label="Scenes" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().flatMap(({ index: line, start }) =>
          rows.slice(line * across, (line + 1) * across).map((row, place) => (
            <li key={row.scene.id} className="absolute p-2" style={{ top: start, left: `${(place * 100) / across}%`, width: `${100 / across}%`, height: pictureHeight + textHeight }}>
              <SceneCard projectId={projectId} row={row} assets={assets} deeds={deeds} pictureHeight={pictureHeight} />
            </li>
          )),
        )}
      </ul>
    </div>
  )
}

function SceneCard({ projectId, row, assets, deeds, pictureHeight }: { projectId: ProjectId; row: HubRow; assets: HubAsset[]; deeds: HubDeeds; pictureHeight: number }) {
  const { scene, title, status } = row
  const picture = scene.picture ?? row.assets.find(({ kind, picture: place }) => kind === 'location' && place !== null)?.picture ?? null
  return (
    <article aria-label={`Scene ${scene.position}. ${title}`} className={clsx('flex h-full flex-col overflow-hidden rounded-card border border-line', scene.deferred ? 'bg-sunken' : 'bg-raised')}>
      <div className="shrink-0" style={{ height: pictureHeight }}>
        <Picture hash={picture} alt="" width={320} className={clsx('size-full', scene.deferred && 'grayscale')} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-1 p-2">
        <div className="flex items-start gap-1">
          <Link to={stagePath('shots', { projectId, sceneId: scene.id })!} preload={false} title={scene.heading} className="min-w-0 flex-1 truncate font-medium hover:underline">
            <span className="figures text-faint">{scene.position}.</span> {title}
          </Link>
          <SceneMenu projectId={projectId} row={row} reachable deeds={deeds} onUp={null} onDown={null} />
        </div>
        <div className="flex items-center gap-2">
          <AssetChips row={row} assets={assets} most={4} reachable onChange={(assetId, isIn) => void deeds.change(isIn ? [{ sceneId: scene.id, assetId }] : [], isIn ? [] : [{ sceneId: scene.id, assetId }])} />
          <span className="flex-1" />
          {scene.deferred && <Chip>deferred</Chip>}
          <Label>{runningTime(scene.seconds)}</Label>
        </div>
        <ProgressCells projectId={projectId} sceneId={scene.id} progress={scene.progress} reachable short />
        <OutdatedNote status={status} scene={scene.position} reachable />
      </div>
    </article>
  )
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(1200)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return width
}
