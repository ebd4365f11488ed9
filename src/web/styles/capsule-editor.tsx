import { useMutation } from '@tanstack/react-query'
import { CopyPlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Capsule } from '#contract/styles.ts'
import type { CapsuleId } from '#core/ids.ts'
import type { Style } from '#core/styles/style.ts'
import { api } from '#web/lib/api.ts'
import { isConflict } from '#web/lib/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Failed } from '#web/ui/states.tsx'
import { CapsuleReferences } from './capsule-references.tsx'
import { StyleForm } from './style-form.tsx'
import { isSameStyle, styleFields } from './style-words.ts'

interface Props {
  capsule: Capsule
  onOpen: (id: CapsuleId | null) => void
}

/** One capsule: a preset is read and duplicated, one's own is edited, pictured and removed. */
export function CapsuleEditor({ capsule, onOpen }: Props) {
  const { id, style, picture, referenceHashes } = capsule
  const copy = useMutation(api.styles.keepCapsule.mutationOptions({ meta: { done: `${style.name} duplicated` }, onSuccess: (kept) => onOpen(kept.id) }))
  return (
    <div className="flex flex-col gap-3">
      <Picture hash={picture} alt={`A harbour in ${style.name}`} width={440} className="aspect-video w-full rounded-control" />
      <div className="flex gap-1">
        <Button icon={<CopyPlus size={14} aria-hidden />} busy={copy.isPending} onClick={() => copy.mutate({ style, referenceHashes, copy: true })}>
          Duplicate {id === null ? 'to edit it' : style.name}
        </Button>
        {id !== null && <Remove id={id} name={style.name} onRemoved={() => onOpen(null)} />}
      </div>
      {id === null ? <Preset style={style} /> : <Own id={id} style={style} referenceHashes={referenceHashes} />}
    </div>
  )
}

function Remove({ id, name, onRemoved }: { id: CapsuleId; name: string; onRemoved: () => void }) {
  const remove = useMutation(api.styles.removeCapsule.mutationOptions({ meta: { done: `${name} removed; films keep their copy` }, onSuccess: onRemoved }))
  return (
    <Button look="quiet" icon={<Trash2 size={14} aria-hidden />} busy={remove.isPending} onClick={() => remove.mutate({ id })}>
      Remove {name}
    </Button>
  )
}

const Preset = ({ style }: { style: Style }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
    {styleFields
      .filter(({ key }) => style[key] !== '')
      .map(({ key, label }) => (
        <div key={key} className="contents">
          <dt className="text-faint">{label}</dt>
          <dd>{style[key]}</dd>
        </div>
      ))}
  </dl>
)

/** Saved by a button, since a style is one thing: half of one is none. */
function Own({ id, style, referenceHashes }: { id: CapsuleId; style: Style; referenceHashes: string[] }) {
  const [edited, setEdited] = useState<{ draft: Style; over: Style } | null>(null)
  const draft = edited?.draft ?? style
  const save = useMutation(api.styles.editCapsule.mutationOptions({ meta: { done: `${draft.name} saved`, ownError: true }, onSuccess: () => setEdited(null) }))
  const changed = edited !== null && !isSameStyle(edited.draft, style)
  return (
    <>
      <StyleForm style={draft} onChange={(next) => setEdited({ draft: next, over: edited?.over ?? style })} />
      {save.error && <Failed error={save.error} {...(isConflict(save.error) ? {} : { onRetry: () => save.mutate({ id, style: draft, seen: edited?.over ?? style }) })} />}
      <div className="flex gap-1">
        <Button look="primary" disabled={!changed || draft.name.trim() === ''} busy={save.isPending} onClick={() => save.mutate({ id, style: draft, seen: edited?.over ?? style })}>
          <span className="max-w-60 truncate">Save {draft.name}</span>
        </Button>
        {changed && (
          <Button look="quiet" onClick={() => setEdited(null)}>
            Take the changes back
          </Button>
        )}
      </div>
      <CapsuleReferences id={id} name={style.name} hashes={referenceHashes} />
    </>
  )
}
