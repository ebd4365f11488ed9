import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import type { EditShotReference, NewerNote, ShotReference } from '#contract/shots.ts'
import { referenceNames } from '#core/shots/shot-reference.ts'
import { api } from '#web/lib/api.ts'
import { newerIn } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, TextArea } from '#web/ui/field.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { TextState } from '#web/ui/text-conflict.tsx'
import { useSharedText } from '#web/ui/use-shared-text.ts'
import { frameChoices, purposeHelp, purposes } from './reference-words.ts'

interface Props {
  reference: ShotReference
  /** Of its shot. */
  label: string
  guard: (edit: () => void) => void
  onClose: () => void
}

/** One picture somebody brought for a shot: what it is for, with which frames it goes, and what else is to be said of it. */
export function ReferenceDialog({ reference, label, guard, onClose }: Props) {
  const { id, purpose, frames, picture, unread } = reference
  const name = `${referenceNames[purpose].replace(/^./, (letter) => letter.toUpperCase())} for ${label}`
  const edit = useMutation(api.shots.editReference.mutationOptions())
  const remove = useMutation(api.shots.removeReference.mutationOptions({ meta: { done: `${name} removed` }, onSuccess: onClose }))
  const set = (change: EditShotReference['change']) => guard(() => edit.mutate({ id, change }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={name}
      actions={
        <>
          <Button look="danger" icon={<Trash2 size={14} aria-hidden />} busy={remove.isPending} onClick={() => guard(() => remove.mutate({ id }))}>
            Remove the reference
          </Button>
          <span className="flex-1" />
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Picture hash={picture} alt={name} fit="contain" width={640} className="h-64 w-full rounded-card" />
        <div className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-col gap-1">
            <p className="text-xs text-quiet">What it is for</p>
            <Segments label="What it is for" value={purpose} choices={purposes} onChange={(next) => set({ purpose: next })} />
            <p className="text-xs text-faint">{purposeHelp[purpose]}</p>
            {unread && (
              <p role="note" className="text-xs text-outdated">
                {unread}.
              </p>
            )}
          </div>
          <div className="flex flex-col gap-1">
            <p className="text-xs text-quiet">Goes with</p>
            <Segments label="Goes with" value={frames} choices={frameChoices} onChange={(next) => set({ frames: next })} />
          </div>
          <Note reference={reference} guard={guard} />
        </div>
      </div>
    </Dialog>
  )
}

/** Several windows may write it. */
function Note({ reference: { id, note }, guard }: Pick<Props, 'reference' | 'guard'>) {
  const change = useMutation(api.shots.editReference.mutationOptions({ meta: { ownError: true } }))
  const shared = useSharedText({
    value: note,
    guard,
    onSave: (text, seen) => change.mutateAsync({ id, change: { note: text }, seen: { note: seen } }),
    newerIn: (error) => newerIn<NewerNote>(error)?.now.note ?? null,
  })
  return (
    <div>
      <Field label="In your words" note="Said to the engine with the picture: what exactly to take from it.">
        {(field) => <TextArea id={field} value={shared.text} maxLength={300} onChange={(event) => shared.type(event.target.value)} onBlur={shared.save} />}
      </Field>
      <TextState shared={shared} />
    </div>
  )
}
