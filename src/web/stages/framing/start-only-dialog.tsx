import { useMutation } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Frame } from '#contract/frames.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

interface Props {
  sceneId: SceneId
  /** The end frames of the scene, in order. */
  ends: Frame[]
  guard: (edit: () => void) => void
  onClose: () => void
}

/** Several shots at once: from the start frame alone, or from both again. */
export function StartOnlyDialog({ sceneId, ends, guard, onClose }: Props) {
  const set = useMutation(api.frames.startOnly.mutationOptions({ meta: { done: 'What the clips are made from is changed' } }))
  const [marked, setMarked] = useState<ReadonlySet<ShotId>>(new Set(ends.map(({ shotId }) => shotId)))
  const chosen = ends.filter(({ shotId }) => marked.has(shotId))
  const apply = (startOnly: boolean) => guard(() => set.mutate({ sceneId, shotIds: chosen.map(({ shotId }) => shotId), startOnly }, { onSuccess: onClose }))
  const mark = (id: ShotId, isMarked: boolean) => setMarked(new Set(ends.map(({ shotId }) => shotId).filter((one) => (one === id ? isMarked : marked.has(one)))))
  const [toStart, toBoth] = [chosen.filter(({ use }) => !use.startOnly), chosen.filter(({ use }) => use.startOnly)]

  return (
    <Dialog
      open
      onClose={onClose}
      title="What the clips are made from"
      lead="From its start frame alone a clip costs no end frame, and goes where the video prompt leads it. End frames that are there are kept."
      actions={
        <>
          <Button disabled={toBoth.length === 0} busy={set.isPending} onClick={() => apply(false)}>
            Start and end for {count(toBoth.length, 'shot')}
          </Button>
          <Button look="primary" disabled={toStart.length === 0} busy={set.isPending} onClick={() => apply(true)}>
            Start frame only for {count(toStart.length, 'shot')}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-2 pb-2">
        <Button look="quiet" onClick={() => setMarked(new Set(ends.map(({ shotId }) => shotId)))}>
          Mark all
        </Button>
        <Button look="quiet" onClick={() => setMarked(new Set(ends.filter(({ use }) => use.onlyTold === '').map(({ shotId }) => shotId)))}>
          Mark where nobody comes or goes
        </Button>
        <Button look="quiet" onClick={() => setMarked(new Set())}>
          Mark none
        </Button>
      </div>
      <ul>
        {ends.map(({ shotId, label, use }) => (
          <li key={shotId} className="flex items-start gap-3 border-t border-line py-1.5">
            <Checkbox checked={marked.has(shotId)} onChange={(isMarked) => mark(shotId, isMarked)}>
              <Label>{label}</Label>
            </Checkbox>
            <div className="min-w-0 flex-1 text-xs">
              <p className="text-quiet">{use.startOnly ? 'Start frame only' : use.sent ? 'Start and end frame' : `${use.why}.`}</p>
              {use.onlyTold && (
                <p className="flex items-start gap-1 text-outdated">
                  <TriangleAlert size={13} className="mt-px shrink-0" aria-hidden />
                  {use.sent ? `Without its end frame: ${use.onlyTold.charAt(0).toLowerCase()}${use.onlyTold.slice(1)}.` : `${use.onlyTold}.`}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
