import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Matrix, SplitPassing, SplitPreview } from '#contract/casting.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Failed, Loaded } from '#web/ui/states.tsx'
import { useCastingEdit } from './cast-edits.tsx'
import { billedLooks } from './cast-table.ts'
import { PresenceSign } from './presence-sign.tsx'
import { presenceWords } from './presence-words.ts'
import { SplitPlaces } from './split-places.tsx'

interface Props {
  matrix: Pick<Matrix, 'looks' | 'shots'>
  lookId: LookId
  shotId: ShotId
  onClose: () => void
}

/** A shot somebody only passes through becomes two or three, so that a frame shows them; seen before it is done (P7). */
export function SplitPassingDialog({ matrix, lookId, shotId, onClose }: Props) {
  const guard = useCastingEdit()
  const name = matrix.looks.find((look) => look.lookId === lookId)?.name ?? ''
  const label = matrix.shots.find(({ id }) => id === shotId)?.label ?? ''
  const [parts, setParts] = useState<2 | 3>(2)
  const [division, setDivision] = useState<SplitPassing['division']>()
  const wanted: SplitPassing = { id: shotId, lookId, parts, ...(division ? { division } : {}) }
  const preview = useQuery(api.casting.previewSplit.queryOptions({ input: wanted, staleTime: 0, placeholderData: (before) => before, meta: { ownError: true } }))
  const split = useMutation(api.casting.splitPassing.mutationOptions({ meta: { done: `${label} is ${parts === 2 ? 'two' : 'three'} shots, and frames show ${name}`, ownError: true }, onSuccess: onClose }))
  const choose = (next: 2 | 3) => {
    setParts(next)
    setDivision(undefined)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={`Split ${label}, so that a frame shows ${name}`}
      lead="Everything is inherited; words are divided, none is lost."
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" disabled={!preview.data} busy={split.isPending} onClick={() => guard(() => split.mutate(wanted))}>
            {preview.data ? priced(`Split ${label} in ${parts} · ${count(preview.data.frames, 'frame')} more`, preview.data.usd) : `Split ${label}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div>
          <Segments
            label="How many shots"
            value={String(parts)}
            choices={[
              { value: '2', label: 'Two: enters, exits' },
              { value: '3', label: 'Three: enters, throughout, exits' },
            ]}
            onChange={(next) => choose(next === '3' ? 3 : 2)}
          />
        </div>
        {split.error && <Failed error={split.error} />}
        {preview.error ? (
          <Failed error={preview.error} onRetry={() => setDivision(undefined)} />
        ) : (
          <Loaded query={preview} what="Dividing">
            {(data) => (
              <>
                <SplitPlaces preview={data} parts={parts} onChange={setDivision} />
                <Parts preview={data} lookId={lookId} order={billedLooks(matrix.looks).map((look) => look.lookId)} />
              </>
            )}
          </Loaded>
        )}
      </div>
    </Dialog>
  )
}

interface PartsProps {
  preview: SplitPreview
  lookId: LookId
  order: LookId[]
}

function Parts({ preview: { parts }, lookId, order }: PartsProps) {
  const place = (member: { lookId: LookId }) => (member.lookId === lookId ? -1 : order.indexOf(member.lookId))
  return (
    <ol aria-label="The shots it makes" className="grid gap-3 md:auto-cols-fr md:grid-flow-col">
      {parts.map((part) => (
        <li key={part.label} className="flex min-w-0 flex-col gap-2 rounded-card border border-line p-3">
          <p className="flex items-center gap-2">
            <Label>{part.label}</Label> <span className="figures text-faint">{part.seconds} s</span>
          </p>
          <div className="font-script text-sm">
            <p>{part.action}</p>
            {part.dialogue.map(({ speaker, text }, index) => (
              <p key={index} className="pl-4">
                {speaker}: {text}
              </p>
            ))}
          </div>
          <ul className="mt-auto flex flex-col gap-1 border-t border-line pt-2">
            {part.casting
              .toSorted((a, b) => place(a) - place(b))
              .map((member) => (
                <li key={member.lookId} className="flex items-center gap-2">
                  <PresenceSign presence={member.presence} />
                  <span className={member.lookId === lookId ? 'min-w-0 truncate font-medium' : 'min-w-0 truncate text-quiet'}>{member.name}</span>
                  <span className="text-faint">{presenceWords[member.presence].said}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
