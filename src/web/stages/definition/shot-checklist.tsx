import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { Shot } from '#contract/shots.ts'
import { isNamedIn } from '#core/assets/names.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { dialogueText } from '#web/shots/dialogue-text.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Failed } from '#web/ui/states.tsx'

interface Props {
  asset: Pick<Asset, 'id' | 'name' | 'kind' | 'aliases'>
  shots: Shot[]
  onClose: () => void
  onAdded: (lookId: LookId) => void
}

/** Which shots it comes into (P2): those whose text names it are ticked, or all when none does. One step, one undo. */
export function ShotChecklist({ asset, shots, onClose, onAdded }: Props) {
  const sceneId = useSceneId()
  const naming = shots.filter(({ action, dialogue }) => isNamedIn(`${action} ${dialogue.map(({ speaker, text }) => `${speaker} ${text}`).join(' ')}`, asset)).map(({ id }) => id)
  const all = shots.map(({ id }) => id)
  const [ticked, setTicked] = useState<ShotId[]>(naming.length > 0 ? naming : all)
  const add = useMutation(api.looks.add.mutationOptions({ meta: { done: `${asset.name} is in the scene`, ownError: true } }))
  const send = () =>
    add.mutate(
      { sceneId, assetId: asset.id, shotIds: ticked },
      {
        onSuccess: ({ lookId }) => {
          onClose()
          onAdded(lookId)
        },
      },
    )

  return (
    <Dialog
      open
      onClose={onClose}
      title={`In which shots is ${asset.name}?`}
      lead={naming.length > 0 ? 'Ticked are the shots whose text names it.' : 'No shot names it, so all are ticked.'}
      actions={
        <Button look="primary" busy={add.isPending} onClick={send}>
          {ticked.length === 0 ? `Add ${asset.name} to the scene, in no shot` : `Add ${asset.name} to ${count(ticked.length, 'shot')}`}
        </Button>
      }
    >
      {add.error && <Failed error={add.error} />}
      <div className="flex gap-1 pb-2">
        <Button look="quiet" onClick={() => setTicked(all)}>
          All
        </Button>
        <Button look="quiet" onClick={() => setTicked([])}>
          None
        </Button>
        {naming.length > 0 && (
          <Button look="quiet" onClick={() => setTicked(naming)}>
            Those that name it
          </Button>
        )}
      </div>
      <ul className="flex flex-col">
        {shots.map((shot) => (
          <li key={shot.id} className="border-t border-line py-1.5">
            <Checkbox checked={ticked.includes(shot.id)} onChange={(on) => setTicked(on ? [...ticked, shot.id] : ticked.filter((id) => id !== shot.id))}>
              <Label>{shot.label}</Label> <span className="font-script text-base">{[shot.action, dialogueText(shot.dialogue)].filter(Boolean).join(' ')}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
