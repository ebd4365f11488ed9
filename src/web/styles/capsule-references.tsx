import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { CapsuleId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { IconButton } from '#web/ui/button.tsx'
import { DropZone } from '#web/ui/drop-zone.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Failed } from '#web/ui/states.tsx'

/** Pictures that show the style; a film that takes the capsule sends them with its frames, as style and never as subject. */
export function CapsuleReferences({ id, name, hashes }: { id: CapsuleId; name: string; hashes: string[] }) {
  const add = useMutation(api.styles.addReference.mutationOptions({ meta: { done: 'Reference picture added', ownError: true } }))
  const remove = useMutation(api.styles.removeReference.mutationOptions({ meta: { done: 'Reference picture removed' } }))
  return (
    <Panel title="Reference pictures" aside={<span className="figures text-xs text-faint">{hashes.length}</span>}>
      {add.error && <Failed error={add.error} />}
      <ul className="grid grid-cols-3 gap-2">
        {hashes.map((hash, place) => (
          <li key={hash} className="relative">
            <Picture hash={hash} alt={`Reference ${place + 1} of ${name}`} width={140} className="aspect-square w-full rounded-control" />
            <IconButton label={`Remove reference ${place + 1}`} className="absolute right-1 top-1 bg-raised" onClick={() => remove.mutate({ id, hash })}>
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <DropZone label={`Drop a picture that shows ${name}, paste it, or choose a file`} accept="image/png,image/jpeg,image/webp,image/avif" multiple onFiles={(files) => files.forEach((file) => add.mutate({ id, file }))} />
    </Panel>
  )
}
