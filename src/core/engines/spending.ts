/** One call of an engine, as the meter wrote it down. */
export interface MeteredCall {
  purpose: string
  engine: string
  estimatedUsd: number
  /** Null while it is under way. */
  usd: number | null
}

export interface Total {
  calls: number
  estimatedUsd: number
  usd: number
  /** (actual − estimate) / estimate over what is done; null where nothing was estimated. */
  estimateError: number | null
}

/** Estimate, actual, and the error between them. What is under way counts by its estimate. */
export function totalOf(calls: readonly MeteredCall[]): Total {
  const estimatedUsd = sum(calls, (call) => call.estimatedUsd)
  const usd = sum(calls, (call) => call.usd ?? call.estimatedUsd)
  const done = calls.filter((call) => call.usd !== null)
  const expected = sum(done, (call) => call.estimatedUsd)
  const estimateError = expected > 0 ? (sum(done, (call) => call.usd ?? 0) - expected) / expected : null
  return { calls: calls.length, estimatedUsd, usd, estimateError }
}

/** One total per value of the key: by purpose, by engine. */
export function totalsBy(calls: readonly MeteredCall[], key: 'purpose' | 'engine'): Record<string, Total> {
  const groups = Map.groupBy(calls, (call) => call[key])
  return Object.fromEntries([...groups].map(([name, group]) => [name, totalOf(group)]))
}

/** What a second of the film cost that was accepted; null before the first. */
export const usdPerAcceptedSecond = (usd: number, seconds: number): number | null =>
  seconds > 0 ? usd / seconds : null

const sum = (calls: readonly MeteredCall[], amount: (call: MeteredCall) => number) =>
  calls.reduce((total, call) => total + amount(call), 0)
