import { X } from 'lucide-react'
import { memo, useState } from 'react'
import type { MatrixLook } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import { type Presence, presences } from '#core/casting/presence.ts'
import type { ShotId } from '#core/ids.ts'
import { IconButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Select } from '#web/ui/select.tsx'
import { PresenceSign } from './presence-sign.tsx'
import { presenceWords } from './presence-words.ts'
import type { Casting } from './use-casting.ts'

interface Props {
  look: MatrixLook
  shotId: ShotId
  label: string
  presence: Presence
  /** Of an extra; null: several. */
  count: number | null
  onPaint: Casting['paint']
}

const choices = presences.map((presence) => ({ value: presence, label: presenceWords[presence].name, icon: <PresenceSign presence={presence} /> }))

/** One asset in one shot; drawn again only when something about it changed. */
export const PanelRow = memo(function PanelRow({ look, shotId, label, presence, count, onPaint }: Props) {
  const { lookId, name } = look
  const change = (next: Presence | null) => onPaint([{ lookId, shotId, from: presence, presence: next }], cellWords(name, label, next))
  const setCount = (next: number | null) => onPaint([{ lookId, shotId, from: presence, presence, count: next }], `${name} in ${label}: ${next ?? 'several'}`)
  return (
    <div className="flex items-center gap-2">
      <Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} width={36} className="size-9 shrink-0 rounded-[4px]" />
      <p className="min-w-0 flex-1 truncate" title={name}>
        {name}
        {look.state === 'sidelined' && <span className="text-faint"> as words</span>}
      </p>
      {look.kind === 'extra' && <Count name={name} label={label} count={count} usual={look.count} onCount={setCount} />}
      <PresenceSign presence={presence} />
      <Select label={`How ${name} is in ${label}`} className="w-36" value={presence} choices={choices} onChange={change} />
      <IconButton label={`Take ${name} out of ${label}`} onClick={() => change(null)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
})

interface CountProps {
  name: string
  label: string
  count: number | null
  /** How many they are unless a shot says otherwise. */
  usual: number | null
  onCount: (count: number | null) => void
}

/** Empty means several, or as many as the asset says. */
function Count({ name, label, count, usual, onCount }: CountProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    const next = typed === null || typed.trim() === '' ? null : Math.round(Number(typed))
    if (typed !== null && next !== count && (next === null || next > 0)) onCount(next)
    setTyped(null)
  }
  return (
    <TextInput
      aria-label={`How many ${name} are in ${label}`}
      inputMode="numeric"
      className="figures w-16! text-right"
      placeholder={usual === null ? 'several' : String(usual)}
      value={typed ?? (count === null ? '' : String(count))}
      onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, 4))}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  )
}
