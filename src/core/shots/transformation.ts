/** within: the end frame shows the new form; before: already the start frame; gradual: over several shots. */
export const transformationMoments = ['within', 'before', 'gradual'] as const

export const transformationStates = ['proposed', 'confirmed', 'dismissed'] as const
