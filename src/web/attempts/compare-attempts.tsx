import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { AttemptId } from '#core/ids.ts'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select } from '#web/ui/select.tsx'
import { AttemptFacts } from './attempt-facts.tsx'
import { AttemptMedia } from './attempt-media.tsx'
import { placeWords } from './attempt-words.ts'
import type { Capabilities, Shape } from './capabilities.ts'
import { Overlaid, useWay, Ways } from './compare-pictures.tsx'
import { useAttemptChanges } from './use-attempts.ts'

interface Props {
  attempts: Attempt[]
  first: Attempt
  shape: Shape
  can: Capabilities
  onClose: () => void
}

/** Two attempts against each other, with what they were made from; either can be selected. */
export function CompareAttempts({ attempts, first, shape, can, onClose }: Props) {
  const seen = attempts.filter(({ picture }) => picture !== null)
  const other = seen.find(({ id, selected }) => selected && id !== first.id) ?? seen.find(({ id }) => id !== first.id) ?? first
  const [pair, setPair] = useState<[AttemptId, AttemptId]>([first.id, other.id])
  const [way, setWay] = useWay()
  const change = useAttemptChanges(can.guard)
  const [left, right] = pair.map((id) => seen.find((one) => one.id === id) ?? seen[0])
  const overlaid = way !== 'beside' && shape.media !== 'clip' && left?.picture && right?.picture ? way : null
  const named = ({ id, picture }: Attempt) => ({ hash: picture!, name: placeWords(attempts, id) })
  return (
    <Dialog open onClose={onClose} title={`Compare: ${shape.name}`} width="wide">
      {shape.media !== 'clip' && (
        <div className="pb-3">
          <Ways way={way} onChange={setWay} />
        </div>
      )}
      {overlaid && (
        <div className="pb-3">
          <Overlaid way={overlaid} before={named(left!)} after={named(right!)} ratio={shape.ratio ?? 1} />
        </div>
      )}
      <div className="grid grid-cols-2 gap-4">
        {pair.map((id, place) => {
          const attempt = seen.find((one) => one.id === id) ?? seen[0]
          if (!attempt) return null
          return (
            <section key={place === 0 ? 'left' : 'right'} aria-label={place === 0 ? 'Left' : 'Right'} className="flex min-w-0 flex-col gap-2">
              <div className="flex items-center gap-2">
                <Select
                  label={place === 0 ? 'Attempt on the left' : 'Attempt on the right'}
                  value={attempt.id}
                  choices={seen.map((one) => ({ value: one.id, label: `${placeWords(attempts, one.id)}${one.selected ? ', in use' : ''}` }))}
                  onChange={(next) => setPair(place === 0 ? [next, pair[1]] : [pair[0], next])}
                  className="min-w-0 flex-1"
                />
                {attempt.selected ? (
                  <Chip tone="accent">
                    <Check size={12} aria-hidden /> In use
                  </Chip>
                ) : (
                  <Button busy={change.busy} onClick={() => change.select(attempt.id)}>
                    Select this one
                  </Button>
                )}
              </div>
              {!overlaid && (
                <div className="max-h-[44vh] overflow-hidden rounded-card" style={{ aspectRatio: shape.ratio ?? 1 }}>
                  <AttemptMedia attempt={attempt} shape={shape} width={640} />
                </div>
              )}
              <AttemptFacts attempt={attempt} />
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}
