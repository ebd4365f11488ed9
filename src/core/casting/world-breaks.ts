import { isSeen, type Presence } from './presence.ts'
import { turned } from './presence-change.ts'

export interface Assigned {
  /** Index of the shot in its order. */
  shot: number
  asset: string
  presence: Presence
}

/** A change of one assignment; null takes the asset out of the shot. */
export interface CastingChange {
  shot: number
  asset: string
  presence: Presence | null
}

/** Somebody who left is there again, or somebody comes in who was there already (P12). */
export interface WorldBreak {
  shot: number
  asset: string
  message: string
  /** Each makes the break disappear by itself, and no new one; the likeliest first. */
  mends: CastingChange[][]
}

/** What the shots and assets are called in a message: labels "3A", "3B"… in the order of the shots. */
export interface Words {
  labels: readonly string[]
  nameOf: (asset: string) => string
}

interface Found {
  before: Assigned
  here: Assigned
}

/** Where presence makes no sense from shot to shot. */
export const worldBreaks = (words: Words, assignments: readonly Assigned[]): WorldBreak[] =>
  [...Map.groupBy(assignments, ({ asset }) => asset).values()]
    .flatMap((own) => breaksOf(own).map((found) => ({ found, own })))
    .map(({ found, own }) => ({
      shot: found.here.shot,
      asset: found.here.asset,
      message: messageFor(words, found),
      mends: mendsFor(found).filter((mend) => isMended(own, mend, found)),
    }))
    .toSorted((a, b) => a.shot - b.shot)

export const applyChanges = (assignments: readonly Assigned[], changes: readonly CastingChange[]): Assigned[] => {
  const cell = ({ shot, asset }: Assigned | CastingChange) => `${shot} ${asset}`
  const changed = new Set(changes.map(cell))
  const now = changes.flatMap(({ presence, ...at }) => (presence === null ? [] : [{ ...at, presence }]))
  return [...assignments.filter((one) => !changed.has(cell(one))), ...now]
}

/** One asset's way through the shots. Not being in a shot says nothing: the camera may look elsewhere. */
function breaksOf(own: readonly Assigned[]): Found[] {
  const way = own.toSorted((a, b) => a.shot - b.shot)
  return way.flatMap((here, index) => {
    const before = way[index - 1]
    return before && isBroken(before, here) ? [{ before, here }] : []
  })
}

function isBroken(before: Assigned, here: Assigned): boolean {
  const wasThere = isSeen(before.presence, 'end')
  return isSeen(here.presence, 'start') ? !wasThere : wasThere && here.shot === before.shot + 1
}

function messageFor({ labels, nameOf }: Words, { before, here }: Found): string {
  const name = nameOf(here.asset)
  const [then, now] = [labels[before.shot] ?? '', labels[here.shot] ?? '']
  if (isSeen(here.presence, 'start'))
    return `${name} ${before.presence === 'exits' ? 'exits' : 'only passes'} in ${then}, but is there when ${now} begins`
  return `${name} ${here.presence === 'enters' ? 'enters' : 'only passes'} in ${now}, but is still there when ${then} ends`
}

const mendsFor = ({ before, here }: Found): CastingChange[][] => [
  [{ ...here, presence: turned(here.presence, 'start') }],
  [{ ...before, presence: turned(before.presence, 'end') }],
  [{ ...here, presence: null }],
]

function isMended(own: readonly Assigned[], mend: readonly CastingChange[], found: Found): boolean {
  const others = new Set(breaksOf(own).map(({ here }) => here.shot))
  others.delete(found.here.shot)
  return breaksOf(applyChanges(own, mend)).every(({ here }) => others.has(here.shot))
}
