import { Eraser } from 'lucide-react'
import { type Presence, presences } from '#core/casting/presence.ts'
import { Segments } from '#web/ui/segments.tsx'
import { PresenceSign } from './presence-sign.tsx'
import { presenceWords } from './presence-words.ts'

type Brush = Presence | 'nobody'

/** What the pointer paints with: the legend of the matrix, too. */
export function BrushPicker({ brush, onChange }: { brush: Presence | null; onChange: (brush: Presence | null) => void }) {
  const choices = [
    ...presences.map((presence) => ({
      value: presence as Brush,
      said: `Paint ${presenceWords[presence].said}: ${presenceWords[presence].what}`,
      label: (
        <>
          <PresenceSign presence={presence} width={26} /> {presenceWords[presence].name} <kbd className="font-sans text-xs text-faint">{presenceWords[presence].key}</kbd>
        </>
      ),
    })),
    {
      value: 'nobody' as Brush,
      said: 'Wipe: take out of the shot',
      label: (
        <>
          <Eraser size={13} aria-hidden /> Wipe <kbd className="font-sans text-xs text-faint">⌫</kbd>
        </>
      ),
    },
  ]
  return <Segments label="What the pointer paints" value={brush ?? 'nobody'} choices={choices} onChange={(next) => onChange(next === 'nobody' ? null : next)} />
}
