/**
 * reserved: the price is set aside before the call, so that two calls at once cannot overspend.
 * saved: no call at all; work that was paid for before was used again. Its estimate is what that had cost.
 */
export const callStates = ['reserved', 'done', 'failed', 'saved'] as const
