import { useQuery } from '@tanstack/react-query'
import { findModel } from '#core/engines/models.ts'
import { lookPrice } from '#core/frames/check-price.ts'
import type { CheckChoice } from '#core/projects/film.ts'
import { api } from '#web/lib/api.ts'
import { price } from '#web/lib/format.ts'
import { Select } from '#web/ui/select.tsx'

const choices: readonly { value: CheckChoice; label: string }[] = [
  { value: 'free', label: 'Where looking costs nothing' },
  { value: 'always', label: 'Always, whatever a look costs' },
  { value: 'never', label: 'Only when asked for' },
]

interface Props {
  /** The vision engine of the film. */
  engine: string
  value: CheckChoice
  onChange: (choice: CheckChoice) => void
}

const few = 3

/** Whether the vision engine looks at each frame that was made, for who is missing or too much. */
export function CheckFramesChoice({ engine, value, onChange }: Props) {
  const { data: models = [] } = useQuery(api.engines.models.queryOptions())
  const model = findModel(models, 'vision', engine)
  const cost = lookPrice(model, few, few)
  const told = cost === 0 ? 'looking is free with this vision engine' : `a look at a frame of ${few} costs about ${price(cost)}`
  return (
    <div className="flex flex-col gap-1 pt-1">
      <span className="text-xs text-quiet">Check who is in each frame after it was made{model && `: ${told}`}</span>
      <Select label="Check who is in each frame" value={value} choices={choices} onChange={onChange} className="w-full min-w-0" />
    </div>
  )
}
