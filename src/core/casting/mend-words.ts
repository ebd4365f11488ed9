import type { Presence } from './presence.ts'
import type { CastingChange, Words } from './world-breaks.ts'

const does: Record<Presence, string> = {
  throughout: 'is there throughout',
  enters: 'enters in',
  exits: 'exits in',
  passes_through: 'passes through',
}

/** What is true once the changes are made: "Nora enters in 3C". */
export const mendWords = ({ labels, nameOf }: Words, mend: readonly CastingChange[]): string =>
  mend
    .map(({ shot, asset, presence }) => `${nameOf(asset)} ${presence === null ? 'is not in' : does[presence]} ${labels[shot] ?? ''}`)
    .join(', ')
