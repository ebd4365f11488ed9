import { useMutation } from '@tanstack/react-query'
import { Link2 } from 'lucide-react'
import type { LikelyPair } from '#contract/breakdown.ts'
import type { ProjectId } from '#core/ids.ts'
import { kindWords } from '#web/assets/asset-words.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'

interface Props {
  projectId: ProjectId
  pair: LikelyPair
  /** Pictures beside the names, where there may be some. */
  pictured?: boolean
  /** Instead of the quick answers: name, type and turning line chosen by hand. */
  onChoose?: (pair: LikelyPair) => void
}

/** Two that may be one, side by side, and the answers: the same, a later form, two. The suggested one stands out. */
export function LikelyPairRow({ projectId, pair, pictured = false, onChoose }: Props) {
  const edit = useAssetEdit()
  const { survivor, other, reason, as, turn } = pair
  const merge = useMutation(api.assets.merge.mutationOptions({ meta: { done: `${other.name} and ${survivor.name} are one` } }))
  const apart = useMutation(api.breakdown.tellApart.mutationOptions({ meta: { done: `${other.name} and ${survivor.name} stay two` } }))
  const busy = merge.isPending || apart.isPending
  const same = () => edit(() => merge.mutate({ survivorId: survivor.id, absorbed: [{ assetId: other.id, as: 'name' }] }))
  const form = () => turn && edit(() => merge.mutate({ survivorId: survivor.id, absorbed: [{ assetId: other.id, as: 'form', sceneId: turn.sceneId, line: turn.line, quote: turn.quote }] }))
  return (
    <div className="flex flex-col gap-1.5 border-b border-line py-2 last:border-b-0">
      <div className="flex items-center gap-2">
        <One one={other} pictured={pictured} />
        <Link2 size={14} className="shrink-0 text-outdated" aria-label="may be" />
        <One one={survivor} pictured={pictured} />
      </div>
      <p className="text-xs text-faint">
        {reason}
        {as === 'form' && turn && (
          <>
            {' '}
            · from scene <span className="figures">{turn.scene}</span> <span className="font-script">“{turn.quote}”</span>
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <Button className={as === 'name' ? 'border-accent! text-accent' : ''} disabled={busy} onClick={same}>
          Same<span className="sr-only">: {other.name} is another name of {survivor.name}</span>
        </Button>
        <Button className={as === 'form' ? 'border-accent! text-accent' : ''} disabled={busy || turn === null} onClick={form}>
          Form<span className="sr-only">: {other.name} is a later form of {survivor.name}</span>
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => apart.mutate({ projectId, assetIds: [survivor.id, other.id] })}>
          Two<span className="sr-only">: {other.name} and {survivor.name} are different</span>
        </Button>
        {onChoose && (
          <Button look="quiet" disabled={busy} onClick={() => onChoose(pair)}>
            Side by side<span className="sr-only">: {other.name} and {survivor.name}</span>
          </Button>
        )}
      </div>
    </div>
  )
}

function One({ one: { name, kind, scenes, picture, state }, pictured }: { one: LikelyPair['other']; pictured: boolean }) {
  return (
    <div className="flex min-w-0 flex-1 items-center gap-2">
      {pictured && <Picture hash={picture} alt="" cutOut={kind !== 'location'} fit="contain" width={48} className="size-10 shrink-0 rounded-control" />}
      <div className="min-w-0">
        <p className="truncate font-medium" title={name}>
          {name}
        </p>
        <p className="figures truncate text-xs text-faint">
          {kindWords[kind].one.toLowerCase()} · {count(scenes, 'scene')}
          {state === 'kept' && !pictured && ' · on the board'}
        </p>
      </div>
    </div>
  )
}
