import type { Camera, ShotSize } from '../camera.ts'
import { angleFor } from './angle.ts'
import type { Choice, Setup } from './choice.ts'
import type { Footage } from './footage.ts'
import { movementFor } from './movement.ts'
import { setupsFor } from './setups.ts'
import type { Situation } from './situation.ts'

/** A camera by plain film grammar, with its reason; what the script itself asks for wins. */
export function chooseCamera(situation: Situation, footage: Footage): Choice {
  const setups = setupsFor(situation, footage)
  const setup = varied(setups, footage)
  const { angle, reason: from } = angleFor(situation, setup, footage)
  const { movement, reason: why } = movementFor(situation, { ...setup, angle }, footage)
  const { direction } = situation
  const asked = direction?.camera ?? {}
  const camera = { size: setup.size, angle, movement, ...asked } as const
  return {
    camera: { ...camera, lens: asked.lens ?? lensFor(camera) },
    beside: direction ? null : (setup.beside ?? null),
    reason: [
      direction ? `the script asks: ${direction.quote}` : setup.reason,
      asked.angle ? '' : from,
      asked.movement ? '' : why,
    ]
      .filter(Boolean)
      .join('; '),
  }
}

/**
 * Never a third shot of one size in a row, nor the same one for the same reason twice, as long as another has a
 * reason too.
 */
function varied(setups: readonly [Setup, ...Setup[]], { choices }: Footage): Setup {
  const [first] = setups
  const [one, two] = [choices.at(-2), choices.at(-1)]
  const isThird = one?.camera.size === first.size && two?.camera.size === first.size
  const isRepeated = two?.camera.size === first.size && two.reason.startsWith(first.reason)
  if (!isThird && !isRepeated) return first
  return setups.find(({ size }) => size !== first.size) ?? first
}

const lenses: Record<ShotSize, number> = {
  extreme_wide: 18,
  wide: 24,
  full: 35,
  medium_wide: 35,
  medium: 50,
  medium_close: 65,
  close: 85,
  extreme_close: 100,
}

/** Over a shoulder nothing shorter than normal: the shoulder would fill the frame. */
const lensFor = ({ size, angle }: Pick<Camera, 'size' | 'angle'>) =>
  Math.max(lenses[size], angle === 'over_the_shoulder' ? 50 : 0)
