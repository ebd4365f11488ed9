import { z } from 'zod'

export const promptKinds = ['start', 'end', 'video'] as const
export const PromptKind = z.enum(promptKinds)
export type PromptKind = z.infer<typeof PromptKind>

/** edited: the user's own words, never overwritten by a machine. */
export const promptOrigins = ['assembled', 'edited', 'polished'] as const
