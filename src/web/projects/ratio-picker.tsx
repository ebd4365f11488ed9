import { clsx } from 'clsx'
import { RadioGroup } from 'radix-ui'
import { type AspectRatio, aspectRatios } from '#core/projects/film.ts'

const used: Record<AspectRatio, string> = { '16:9': 'Television, web', '9:16': 'Phone, upright', '1:1': 'Square', '4:3': 'Academy', '2.35:1': 'Scope' }

interface Props {
  value: AspectRatio
  onChange: (ratio: AspectRatio) => void
}

/** The five ratios, drawn as frames of the same area. */
export const RatioPicker = ({ value, onChange }: Props) => (
  <RadioGroup.Root aria-label="Aspect ratio" value={value} onValueChange={(ratio) => onChange(ratio as AspectRatio)} className="grid grid-cols-5 gap-2">
    {aspectRatios.map((ratio) => (
      <RadioGroup.Item
        key={ratio}
        value={ratio}
        aria-label={`${ratio}, ${used[ratio]}`}
        className="group flex min-w-0 flex-col items-center gap-1 rounded-card border border-line px-1 pb-2 pt-3 text-quiet hover:bg-hover data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:text-ink"
      >
        <span className="flex h-16 items-center justify-center">
          <span className={clsx('rounded-[3px] border-2 border-current', ratio === value && 'border-accent')} style={frame(ratio)} />
        </span>
        <span className="figures font-medium">{ratio}</span>
        <span className="max-w-full truncate text-xs text-faint group-data-[state=checked]:text-quiet">{used[ratio]}</span>
      </RadioGroup.Item>
    ))}
  </RadioGroup.Root>
)

/** Width and height in pixels. */
function frame(ratio: AspectRatio): { width: number; height: number } {
  const [across = 16, down = 9] = ratio.split(':').map(Number)
  const height = Math.sqrt((2300 * down) / across)
  return { width: Math.round((height * across) / down), height: Math.round(height) }
}
