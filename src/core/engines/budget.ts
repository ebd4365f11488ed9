/**
 * Whether the next call may be made: a budget refuses before it is exceeded, and free work always goes. All in USD.
 * @param spent paid, and set aside for calls that are under way
 * @param budget null: no limit
 */
export const withinBudget = (spent: number, next: number, budget: number | null): boolean => budget === null || next <= 0 || spent + next <= budget + roundingError

/** Sums of prices in binary fractions: ten times 0.1 must fit in a budget of 1. */
const roundingError = 1e-9
