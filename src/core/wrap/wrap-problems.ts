/** What stands of one shot's clip. */
export interface ClipStanding {
  label: string
  made: boolean
  /** Why it is out of date; null while it is fresh. */
  outdated: string[] | null
  approved: boolean
}

export interface WrapProblem {
  /** "3B"; null for the whole film. */
  shot: string | null
  kind: 'empty' | 'missing' | 'outdated' | 'unapproved'
  message: string
}

/** Everything that keeps the film from being wrapped, in the order of the film: all of it at once, not the first. */
export function wrapProblems(clips: readonly ClipStanding[]): WrapProblem[] {
  if (clips.length === 0) return [{ shot: null, kind: 'empty', message: 'There is no shot in the chosen scenes.' }]
  return clips.flatMap(problemsOf)
}

function problemsOf({ label, made, outdated, approved }: ClipStanding): WrapProblem[] {
  if (!made) return [{ shot: label, kind: 'missing', message: `${label} has no clip yet` }]
  const problems: WrapProblem[] = []
  if (outdated) problems.push({ shot: label, kind: 'outdated', message: `The clip of ${label} is out of date${outdated.length ? ` (${outdated.join('; ')})` : ''}` })
  if (!approved) problems.push({ shot: label, kind: 'unapproved', message: `The clip of ${label} is not approved` })
  return problems
}
