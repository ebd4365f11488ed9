import type { Attempt } from '#contract/attempts.ts'

export const isUnderWay = ({ state }: Pick<Attempt, 'state'>) => state === 'queued' || state === 'running' || state === 'submitted'

const states: Record<Attempt['state'], string> = {
  queued: 'Waits for its turn',
  running: 'Being made',
  submitted: 'At the provider',
  done: 'Made',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

/** "Made", "Uploaded", "Being made" */
export const stateWords = ({ state, origin }: Pick<Attempt, 'state' | 'origin'>) => (state === 'done' && origin === 'uploaded' ? 'Uploaded' : states[state])

/** "Attempt 2 of 5", counted from the oldest. @param attempts newest first */
export function placeWords(attempts: readonly Pick<Attempt, 'id'>[], id: string): string {
  const at = attempts.findIndex((attempt) => attempt.id === id)
  return `Attempt ${attempts.length - at} of ${attempts.length}`
}

/** How long it took, from its start to its end; null while that is not known. */
export const tookSeconds = ({ startedAt, finishedAt }: Pick<Attempt, 'startedAt' | 'finishedAt'>): number | null =>
  startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null

export const secondsWords = (seconds: number) => (seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`)

/** The one shown first: what is being made, else what is in use, else the latest that can be seen, else the latest. */
export function shownFirst(attempts: readonly Attempt[]): Attempt | undefined {
  const [latest] = attempts
  if (latest && isUnderWay(latest)) return latest
  return attempts.find(({ selected }) => selected) ?? attempts.find(({ picture }) => picture !== null) ?? latest
}
