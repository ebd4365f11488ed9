import { type Camera, movements, shotAngles, shotSizes } from '#core/shots/camera.ts'
import { Popover } from '#web/ui/popover.tsx'
import { Select } from '#web/ui/select.tsx'
import { angles, moves, sizes } from './camera-words.ts'
import { Framing } from './framing.tsx'

interface Props {
  label: string
  camera: Camera
  /** Why the rules or the engine chose it. */
  reason: string
  tabIndex?: number
  onChange: (camera: Camera) => void
}

const lenses = [14, 18, 24, 28, 35, 50, 65, 85, 100, 135, 200]

/** The camera of a shot as a chip with a picture of the framing; opens to change it. */
export function CameraPicker({ label, camera, reason, tabIndex, onChange }: Props) {
  const { size, angle, movement, lens } = camera
  return (
    <Popover
      label={`Camera of ${label}`}
      trigger={
        <button type="button" {...(tabIndex === undefined ? {} : { tabIndex })} className="flex items-center gap-2 rounded-control p-1 text-left hover:bg-hover">
          <Framing size={size} width={44} />
          <span className="leading-4">
            <span className="sr-only">
              Camera of {label}, {sizes[size].name}:{' '}
            </span>
            <span className="font-medium">{sizes[size].short}</span> <span className="figures text-faint">{lens} mm</span>
            <br />
            <span className="text-xs text-quiet">
              {angles[angle]}
              {movement !== 'static' && ` · ${moves[movement]}`}
            </span>
          </span>
        </button>
      }
    >
      <div className="flex w-96 flex-col gap-3">
        <div role="radiogroup" aria-label="Shot size" className="grid grid-cols-4 gap-1">
          {shotSizes.map((one) => (
            <button key={one} type="button" role="radio" aria-checked={one === size} aria-label={sizes[one].name} onClick={() => onChange({ ...camera, size: one })} className="flex flex-col items-center gap-1 rounded-control border border-transparent p-1 hover:bg-hover aria-checked:border-accent">
              <Framing size={one} width={78} />
              <span className="text-xs">{sizes[one].short}</span>
            </button>
          ))}
        </div>
        <div className="grid grid-cols-3 gap-2">
          <Select label="Angle" value={angle} choices={shotAngles.map((value) => ({ value, label: angles[value] }))} onChange={(value) => onChange({ ...camera, angle: value })} />
          <Select label="Movement" value={movement} choices={movements.map((value) => ({ value, label: moves[value] }))} onChange={(value) => onChange({ ...camera, movement: value })} />
          <Select
            label="Lens"
            value={String(lens)}
            choices={[...new Set([...lenses, lens])].sort((a, b) => a - b).map((value) => ({ value: String(value), label: `${value} mm` }))}
            onChange={(value) => onChange({ ...camera, lens: Number(value) })}
          />
        </div>
        {reason && <p className="text-xs text-faint">Chosen because: {reason}</p>}
      </div>
    </Popover>
  )
}
