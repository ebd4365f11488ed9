/** match and shared: the very same picture; reference: same moment, other camera. */
export const linkKinds = ['match', 'reference', 'shared'] as const
