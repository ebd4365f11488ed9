import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Shot } from '#contract/shots.ts'
import { type SplitPoint, splitPoints, splitShot } from '#core/shots/split-shot.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Failed } from '#web/ui/states.tsx'
import { dialogueText } from './dialogue-text.ts'

interface Props {
  shot: Shot
  /** Where the caret stood in the action; null proposes the places between sentences. */
  offset: number | null
  onClose: () => void
}

/** Both halves are seen before anything is divided. */
export function SplitDialog({ shot, offset, onClose }: Props) {
  const atCaret: SplitPoint | null = offset !== null && offset > 0 && offset < shot.action.length ? { in: 'action', offset } : null
  const proposed = splitPoints(shot)
  const places = [...(atCaret ? [{ point: atCaret, before: shot.action.slice(atCaret.in === 'action' ? atCaret.offset : 0) }] : []), ...proposed]
  const [place, setPlace] = useState(0)
  const split = useMutation(api.shots.split.mutationOptions({ meta: { done: `${shot.label} is two shots now`, ownError: true } }))
  const point = places[place]?.point
  const halves = point ? splitShot(shot, point) : []

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Split ${shot.label}`}
      lead="Everything is inherited by both; who enters or leaves is divided by where the text says so."
      actions={
        <Button look="primary" busy={split.isPending} disabled={!point} onClick={() => point && split.mutate({ id: shot.id, point }, { onSuccess: onClose })}>
          Split here
        </Button>
      }
    >
      {split.error && <Failed error={split.error} />}
      {places.length > 1 && (
        <fieldset className="mb-3 flex flex-col gap-1">
          <legend className="pb-1 text-xs text-faint">The second shot begins with</legend>
          {places.map(({ before }, index) => (
            <label key={index} className="flex items-baseline gap-2">
              <input type="radio" name="place" checked={place === index} onChange={() => setPlace(index)} className="accent-(--accent)" />
              <span className="truncate font-script text-base">{before}</span>
            </label>
          ))}
        </fieldset>
      )}
      {places.length === 0 && <p className="text-quiet">It is one indivisible sentence. Put the caret where it shall be divided and press Ctrl + Enter.</p>}
      <div className="grid grid-cols-2 gap-3">
        {halves.map(({ action, dialogue, seconds }, index) => (
          <section key={index} aria-label={index === 0 ? 'First shot' : 'Second shot'} className="rounded-control bg-sunken p-3">
            <p className="pb-1 text-xs text-faint">
              {index === 0 ? 'First' : 'Second'} <Label>{seconds} s</Label>
            </p>
            <p className="font-script text-base whitespace-pre-line">{action}</p>
            <p className="pt-1 font-script text-base whitespace-pre-line">{dialogueText(dialogue)}</p>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
