import { clsx } from 'clsx'
import { Check, Lock } from 'lucide-react'
import type { Asset } from '#contract/assets.ts'
import { count } from '#web/lib/format.ts'
import { Picture } from '#web/ui/picture.tsx'
import { isCutOut } from './asset-words.ts'
import { CardQuick } from './card-quick.tsx'
import { cardState, type CardState, type PictureStatus } from './board-view.ts'

interface Props {
  asset: Asset
  status: PictureStatus | undefined
  selected: boolean
  open: boolean
  /** Number of the scene it was made for, where it was. */
  madeIn: number | undefined
}

/** Height of what stands under the picture, in pixels: rows of the board are of one height. */
export const captionHeight = 76

/** One asset of the board. What is done with it, the grid around it knows. */
export function AssetCard({ asset, status, selected, open, madeIn }: Props) {
  const state = cardState(asset, status)
  return (
    <div className={clsx('group/card flex h-full flex-col overflow-hidden rounded-card border bg-raised', selected || open ? 'border-accent' : 'border-line hover:border-line-strong')}>
      <div className="relative min-h-0 flex-1 overflow-hidden">
        <Picture hash={asset.picture} alt="" cutOut={isCutOut(asset)} fit={isCutOut(asset) ? 'contain' : 'cover'} width={220} className="size-full" />
        <span
          data-mark
          aria-hidden
          className={clsx(
            'absolute left-2 top-2 flex size-5 items-center justify-center rounded-[5px] border',
            selected ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-raised opacity-0 group-hover/card:opacity-100 group-focus-within/card:opacity-100',
          )}
        >
          {selected && <Check size={13} strokeWidth={3} />}
        </span>
        {asset.locked && (
          <span className="absolute right-2 top-2 rounded-full border border-line bg-raised p-1 text-quiet">
            <Lock size={11} aria-label="Locked" />
          </span>
        )}
        <CardQuick asset={asset} />
      </div>
      <div className="flex flex-col gap-px px-2.5 py-1.5" style={{ height: captionHeight }}>
        <p className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate font-medium" title={asset.name}>
            {asset.name}
          </span>
          <span className="figures shrink-0 text-xs text-faint">{count(asset.sceneIds.length, 'scene')}</span>
        </p>
        <Words asset={asset} state={state} madeIn={madeIn} />
        <StateLine asset={asset} status={status} state={state} />
      </div>
    </div>
  )
}

const marks = { running: 'bg-running', failed: 'bg-failed', complaint: 'bg-outdated', outdated: 'bg-outdated' }
const inks = { running: 'text-running', failed: 'text-failed', complaint: 'text-outdated', outdated: 'text-outdated' }

/** Its other names before what it looks like, in the room there is. */
function Words({ asset: { aliases, description }, state, madeIn }: { asset: Asset; state: CardState; madeIn: number | undefined }) {
  const lines = state === 'pictured' ? 2 : 1
  const also = [...(madeIn ? [`made in scene ${madeIn}`] : []), ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : [])].join(', ')
  if (also === '') return <p className={clsx('text-xs text-faint', lines === 2 ? 'line-clamp-2' : 'truncate')}>{description}</p>
  return (
    <>
      <p className="truncate text-xs text-faint" title={also}>
        {also}
      </p>
      {lines === 2 && <p className="truncate text-xs text-faint">{description}</p>}
    </>
  )
}

function StateLine({ asset, status, state }: Pick<Props, 'asset' | 'status'> & { state: CardState }) {
  if (state === 'pictured') return null
  if (state === 'words') return <p className="truncate text-xs text-faint">{asset.description ? 'Goes as words' : 'Goes by its name only'}</p>
  const said = { running: asset.latest?.state === 'queued' ? 'Waits for its turn' : 'Being made', failed: asset.latest?.error ?? 'Failed', complaint: asset.cutoutComplaints[0] ?? '', outdated: status?.reasons[0] ?? 'Out of date' }[state]
  return (
    <p className={clsx('flex min-w-0 items-center gap-1.5 text-xs', inks[state])} title={said}>
      <span aria-hidden className={clsx('size-1.5 shrink-0 rounded-full', marks[state])} />
      <span className="truncate">
        {state === 'outdated' && <span className="sr-only">Out of date: </span>}
        {said}
      </span>
    </p>
  )
}
