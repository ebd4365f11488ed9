import { ImageOff, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import type { Capabilities, Making } from './capabilities.ts'

/** What makes an attempt of this slot, each with its price on the button. */
export function Makings({ can, hasPicture }: { can: Capabilities; hasPicture: boolean }) {
  const { makings = [], clear, guard = (edit: () => void) => edit() } = can
  if (makings.length === 0 && !clear) return null
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {makings.map((making, place) => (
        <MakeButton key={making.verb} making={making} main={place === 0 && !hasPicture} guard={guard} />
      ))}
      {clear && hasPicture && (
        <Button look="quiet" icon={<ImageOff size={14} aria-hidden />} onClick={() => guard(() => void clear.run())}>
          {clear.verb}
        </Button>
      )}
    </div>
  )
}

function MakeButton({ making, main, guard }: { making: Making; main: boolean; guard: (edit: () => void) => void }) {
  const [busy, setBusy] = useState(false)
  const { verb, usd, note, disabled = false } = making
  const run = () => {
    setBusy(true)
    void making
      .run()
      .catch(() => {})
      .finally(() => setBusy(false))
  }
  return (
    <span className="inline-flex items-center gap-2">
      <Button look={main ? 'primary' : 'plain'} icon={<Sparkles size={14} aria-hidden />} busy={busy} disabled={disabled} onClick={() => guard(run)}>
        <span className="figures">{usd === undefined ? verb : priced(verb, usd)}</span>
      </Button>
      {note && <span className="text-xs text-faint">{note}</span>}
    </span>
  )
}
