/** reserved: the price is set aside before the call, so that two calls at once cannot overspend. */
export const callStates = ['reserved', 'done', 'failed'] as const
