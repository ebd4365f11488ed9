import { isSeen, type Presence } from './presence.ts'

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
  /** Each makes the break disappear by itself; the likeliest first. */
  mends: CastingChange[]
}

interface Found extends Omit<WorldBreak, 'mends'> {
  before: Assigned
  here: Assigned
}

/** Where presence makes no sense from shot to shot; `labels` are those of the shots in order ("3A", "3B"…). */
export const worldBreaks = (labels: readonly string[], assignments: readonly Assigned[]): WorldBreak[] =>
  [...Map.groupBy(assignments, ({ asset }) => asset).values()]
    .flatMap((own) => breaksOf(labels, own).map((found) => ({ found, own })))
    .map(({ found: { shot, asset, message, before, here }, own }) => ({
      shot,
      asset,
      message,
      mends: mendsFor(before, here).filter((mend) => isMended(labels, own, mend)),
    }))
    .toSorted((a, b) => a.shot - b.shot)

export const applyChange = (assignments: readonly Assigned[], { shot, asset, presence }: CastingChange): Assigned[] => {
  const others = assignments.filter((one) => one.shot !== shot || one.asset !== asset)
  return presence === null ? others : [...others, { shot, asset, presence }]
}

/** One asset's way through the shots. Not being in a shot says nothing: the camera may look elsewhere. */
function breaksOf(labels: readonly string[], own: readonly Assigned[]): Found[] {
  const found: Found[] = []
  let before: Assigned | null = null
  for (const here of own.toSorted((a, b) => a.shot - b.shot)) {
    const message = before && messageFor(labels, before, here)
    if (before && message) found.push({ shot: here.shot, asset: here.asset, message, before, here })
    before = here
  }
  return found
}

function messageFor(labels: readonly string[], before: Assigned, here: Assigned): string | null {
  const [then, now] = [labels[before.shot] ?? '', labels[here.shot] ?? '']
  const wasThere = isSeen(before.presence, 'end')
  if (isSeen(here.presence, 'start')) {
    const left = before.presence === 'exits' ? 'exits' : 'only passes'
    return wasThere ? null : `${here.asset} ${left} in ${then}, but is there when ${now} begins`
  }
  const comes = here.presence === 'enters' ? 'enters' : 'only passes'
  return wasThere && here.shot === before.shot + 1
    ? `${here.asset} ${comes} in ${now}, but is still there when ${then} ends`
    : null
}

const otherStart: Record<Presence, Presence> = {
  throughout: 'enters',
  enters: 'throughout',
  exits: 'passes_through',
  passes_through: 'exits',
}
const otherEnd: Record<Presence, Presence> = {
  throughout: 'exits',
  exits: 'throughout',
  enters: 'passes_through',
  passes_through: 'enters',
}

const mendsFor = (before: Assigned, here: Assigned): CastingChange[] => [
  { shot: here.shot, asset: here.asset, presence: otherStart[here.presence] },
  { shot: before.shot, asset: before.asset, presence: otherEnd[before.presence] },
  { shot: here.shot, asset: here.asset, presence: null },
]

const isMended = (labels: readonly string[], own: readonly Assigned[], mend: CastingChange) =>
  breaksOf(labels, applyChange(own, mend)).length < breaksOf(labels, own).length
