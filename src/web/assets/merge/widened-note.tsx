import type { Widened } from '#contract/assets.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

/** "exits and enters → throughout", each with how many shots it happened in. */
function summed(widened: readonly Widened[]): [how: string, shots: number][] {
  const groups = Map.groupBy(widened, ({ was, now }) => `${was.join(' and ').replaceAll('_', ' ')} → ${now.replaceAll('_', ' ')}`)
  return [...groups].map(([how, some]) => [how, some.length])
}

/** Where both were in one shot in different ways, the wider presence won: said, so that it can be looked at. */
export function WidenedNote({ name, widened, onClose }: { name: string; widened: Widened[]; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={`${name} is one now`}
      lead={`In ${count(widened.length, 'shot')} two of them were present in different ways. The wider presence won.`}
      actions={
        <Button look="primary" onClick={onClose}>
          Back to the board
        </Button>
      }
    >
      <ul className="flex flex-col gap-1">
        {summed(widened).map(([how, shots]) => (
          <li key={how} className="flex justify-between gap-3">
            <span>{how}</span> <span className="figures text-faint">{count(shots, 'shot')}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
