export interface Spending {
  /** USD paid. */
  spent: number
  /** USD set aside for calls that are under way. */
  reserved: number
  /** Null: no limit. */
  budget: number | null
}

/** Whether the next call may be made: a budget refuses before it is exceeded, and free work always goes. */
export const withinBudget = ({ spent, reserved, budget }: Spending, next: number): boolean =>
  budget === null || next <= 0 || spent + reserved + next <= budget + roundingError

/** Sums of prices in binary fractions: ten times 0.1 must fit in a budget of 1. */
const roundingError = 1e-9
