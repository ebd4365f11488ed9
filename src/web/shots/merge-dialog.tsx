import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Shot } from '#contract/shots.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Failed } from '#web/ui/states.tsx'
import { dialogueText } from './dialogue-text.ts'

interface Props {
  shots: Shot[]
  shot: Shot
  onClose: () => void
}

/** Next or previous is said first; what comes out is seen before it is done. */
export function MergeDialog({ shots, shot, onClose }: Props) {
  const at = shots.findIndex(({ id }) => id === shot.id)
  const [into, setInto] = useState<'next' | 'previous'>(shots[at + 1] ? 'next' : 'previous')
  const merge = useMutation(api.shots.merge.mutationOptions({ meta: { done: 'Two shots are one now', ownError: true } }))
  const other = into === 'next' ? shots[at + 1] : shots[at - 1]
  const pair = other ? (into === 'next' ? [shot, other] : [other, shot]) : []
  const choices = [
    { value: 'next' as const, label: `Next${shots[at + 1] ? ` · ${shots[at + 1]!.label}` : ''}` },
    { value: 'previous' as const, label: `Previous${shots[at - 1] ? ` · ${shots[at - 1]!.label}` : ''}` },
  ].filter(({ value }) => (value === 'next' ? shots[at + 1] : shots[at - 1]))

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Merge ${shot.label}`}
      lead="Who is seen at its start comes from the first, who is seen at its end from the second; durations add up."
      actions={
        <Button look="primary" busy={merge.isPending} disabled={!other} onClick={() => merge.mutate({ id: shot.id, into }, { onSuccess: onClose })}>
          {other ? `Merge ${pair.map(({ label }) => label).join(' and ')}` : 'There is no other shot'}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Segments label="Merge with" value={into} choices={choices} onChange={setInto} />
        {merge.error && <Failed error={merge.error} />}
        <section aria-label="The merged shot" className="rounded-control bg-sunken p-3">
          <Label>{pair.reduce((sum, { seconds }) => sum + seconds, 0)} s</Label>
          {pair.map(({ id, action, dialogue }) => (
            <p key={id} className="pt-1 font-script text-base whitespace-pre-line">
              {[action, dialogueText(dialogue)].filter(Boolean).join('\n')}
            </p>
          ))}
        </section>
      </div>
    </Dialog>
  )
}
