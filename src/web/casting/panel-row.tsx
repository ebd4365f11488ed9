import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { MatrixLook } from '#contract/casting.ts'
import { type Presence, presences } from '#core/casting/presence.ts'
import { IconButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Select } from '#web/ui/select.tsx'
import { PresenceSign } from './presence-sign.tsx'
import { presenceWords } from './presence-words.ts'

interface Props {
  look: MatrixLook
  label: string
  presence: Presence
  /** Of an extra; null: several. */
  count: number | null
  onPresence: (presence: Presence | null) => void
  onCount: (count: number | null) => void
  /** What is said about them in this shot. */
  children: ReactNode
}

const choices = presences.map((presence) => ({ value: presence, label: presenceWords[presence].name, icon: <PresenceSign presence={presence} /> }))

export function PanelRow({ look, label, presence, count, onPresence, onCount, children }: Props) {
  return (
    <li className="flex flex-col gap-1 border-b border-line py-1.5 last:border-b-0">
      <div className="flex items-center gap-2">
        <Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} width={36} className="size-9 shrink-0 rounded-[4px]" />
        <p className="min-w-0 flex-1 truncate" title={look.name}>
          {look.name}
          {look.state === 'sidelined' && <span className="text-faint"> as words</span>}
        </p>
        {look.kind === 'extra' && <Count name={look.name} label={label} count={count} usual={look.count} onCount={onCount} />}
        <span className="flex items-center gap-1.5">
          <PresenceSign presence={presence} />
          <Select label={`How ${look.name} is in ${label}`} className="w-36" value={presence} choices={choices} onChange={onPresence} />
        </span>
        <IconButton label={`Take ${look.name} out of ${label}`} onClick={() => onPresence(null)}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {children}
    </li>
  )
}

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
