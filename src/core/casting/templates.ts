import { isSeen, type Presence } from './presence.ts'
import type { Assigned, CastingChange } from './world-breaks.ts'

export const templateKinds = ['everyone_throughout', 'first_enters_last_exits', 'copy_previous', 'named_only'] as const
export type TemplateKind = (typeof templateKinds)[number]

export const templateWords: Record<TemplateKind, string> = {
  everyone_throughout: 'Everyone throughout',
  first_enters_last_exits: 'In with the first shot, out with the last',
  copy_previous: 'As the shot before',
  named_only: 'Only whom the text names',
}

export interface TemplateScope {
  /** Indexes of the chosen shots. */
  shots: readonly number[]
  assets: readonly string[]
  /** The casting of the whole scene as it is. */
  assignments: readonly Assigned[]
  /** What the texts say (proposeCasting without the fallback); only for named_only. */
  named: readonly Assigned[]
}

/** What a template would change, and nothing that is so already (P6). */
export function applyTemplate(kind: TemplateKind, scope: TemplateScope): CastingChange[] {
  const shots = [...new Set(scope.shots)].toSorted((a, b) => a - b)
  return scope.assets.flatMap((asset) => {
    const now = presenceByShot(scope.assignments, asset)
    const wanted = wantedBy(kind, shots, now, presenceByShot(scope.named, asset))
    return [...wanted]
      .filter(([shot, presence]) => (now.get(shot) ?? null) !== presence)
      .map(([shot, presence]) => ({ shot, asset, presence }))
  })
}

type ByShot = ReadonlyMap<number, Presence | null>

function wantedBy(kind: TemplateKind, shots: readonly number[], now: ByShot, named: ByShot): ByShot {
  switch (kind) {
    case 'everyone_throughout':
      return new Map(shots.map((shot) => [shot, 'throughout']))
    case 'first_enters_last_exits':
      return new Map(shots.map((shot, at) => [shot, comingAndGoing(at === 0, at === shots.length - 1)]))
    case 'copy_previous':
      return copied(shots, now)
    case 'named_only':
      return new Map(shots.map((shot) => [shot, named.get(shot) ?? null]))
  }
}

const comingAndGoing = (first: boolean, last: boolean): Presence =>
  first ? (last ? 'passes_through' : 'enters') : last ? 'exits' : 'throughout'

/** Whoever is there when the shot before ends is there now; a shot already copied to is the one before for the next. */
function copied(shots: readonly number[], now: ByShot): ByShot {
  const wanted = new Map<number, Presence | null>()
  for (const shot of shots) {
    if (shot === 0) continue
    const before = wanted.has(shot - 1) ? wanted.get(shot - 1) : now.get(shot - 1)
    wanted.set(shot, before && isSeen(before, 'end') ? 'throughout' : null)
  }
  return wanted
}

const presenceByShot = (assignments: readonly Assigned[], asset: string): ByShot =>
  new Map(assignments.filter((one) => one.asset === asset).map(({ shot, presence }) => [shot, presence]))
