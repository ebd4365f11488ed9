/** Ten descriptions are one call (A1). */
export const describedPerCall = 10

/**
 * USD for writing these descriptions: each by itself, and what every call is told besides.
 * @param each what one description costs; 0 for those that are not asked for
 */
export function descriptionsPrice(each: readonly number[], usdPerCall: number): number {
  const asked = each.filter((usd) => usd > 0)
  return asked.reduce((sum, usd) => sum + usd, 0) + Math.ceil(asked.length / describedPerCall) * usdPerCall
}
