export const lookSources = ['extracted', 'manual', 'suggested'] as const

/** What the user said about a look, whatever its asset's share of the film. */
export const requirements = ['required', 'optional', 'later'] as const
