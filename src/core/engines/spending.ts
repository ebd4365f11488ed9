/** (actual − expected) / expected over calls that are done; null where nothing was expected to cost anything. */
export const estimateError = (usd: number, expectedUsd: number): number | null => (expectedUsd > 0 ? (usd - expectedUsd) / expectedUsd : null)

/** What a second of the film cost that was accepted; null before the first. */
export const usdPerAcceptedSecond = (usd: number, seconds: number): number | null => (seconds > 0 ? usd / seconds : null)
