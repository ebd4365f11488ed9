import { useMutation } from '@tanstack/react-query'
import { ImagePlus } from 'lucide-react'
import { useState } from 'react'
import type { Shot, ShotReference } from '#contract/shots.ts'
import type { ShotReferenceId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { DropZone } from '#web/ui/drop-zone.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { ReferenceDialog } from './reference-dialog.tsx'
import { frameWords, roomFor, shortNames } from './reference-words.ts'

interface Props {
  shot: Pick<Shot, 'id' | 'label'>
  references: ShotReference[]
  guard: (edit: () => void) => void
}

/** What somebody brought for this shot: sketches, moods, photos; more by choosing, dropping or pasting. */
export function ShotReferences({ shot: { id: shotId, label }, references, guard }: Props) {
  const add = useMutation(api.shots.addReference.mutationOptions({ meta: { done: `Reference for ${label} added` } }))
  const [open, setOpen] = useState<ShotReferenceId | null>(null)
  const opened = references.find(({ id }) => id === open)
  const room = roomFor(references)
  const unread = [...new Set(references.map((one) => one.unread).filter(Boolean))]

  async function bring(files: File[]) {
    // One after the other: each is told what came before it.
    for (const file of files) {
      const { id } = await add.mutateAsync({ shotId, file, ...(room ? { frames: room } : {}) })
      if (files.length === 1) setOpen(id)
    }
  }

  return (
    <section aria-label={`References for ${label}`} className="pt-2">
      <ul className="flex flex-wrap items-start gap-2">
        {references.map((reference) => (
          <li key={reference.id}>
            <Thumb reference={reference} onOpen={() => setOpen(reference.id)} />
          </li>
        ))}
        {room && (
          <li className={references.length === 0 ? 'w-full' : ''}>
            <DropZone
              label={`Add a reference for ${label}`}
              accept="image/png,image/jpeg,image/webp,image/avif"
              multiple
              onFiles={(files) => guard(() => void bring(files).catch(() => {}))}
              className={references.length === 0 ? 'flex w-full items-center justify-center gap-1.5 py-1.5! text-xs' : 'flex size-17 items-center justify-center p-0!'}
            >
              <ImagePlus size={14} aria-hidden />
              <span className={references.length === 0 ? '' : 'sr-only'}>
                Add a reference<span className="sr-only"> for {label}: choose a picture, drop or paste it</span>
              </span>
            </DropZone>
          </li>
        )}
      </ul>
      {unread.map((words) => (
        <p key={words} className="pt-1 text-xs text-faint">
          {words}.
        </p>
      ))}
      {opened && <ReferenceDialog key={opened.id} reference={opened} label={label} guard={guard} onClose={() => setOpen(null)} />}
    </section>
  )
}

function Thumb({ reference: { purpose, frames, note, picture }, onOpen }: { reference: ShotReference; onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen} title={note} className="block w-17 rounded-control text-left">
      <Picture hash={picture} alt="" fit="contain" width={68} className="size-17 rounded-control" />
      <span className="block truncate text-xs text-quiet">{shortNames[purpose]}</span>
      <span className={frames === 'both' ? 'sr-only' : 'block text-xs text-faint'}>{frameWords[frames]}</span>
    </button>
  )
}
