import { z } from 'zod'

/** ready: the candidates wait for the filter dialog. */
export const extractionStates = ['queued', 'running', 'ready', 'confirmed', 'failed'] as const
export const ExtractionState = z.enum(extractionStates)

/** How far the descriptions of the kept assets are; null before they were asked of an engine. */
export const Describing = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  of: z.int(),
  error: z.string().nullable(),
})
export type Describing = z.infer<typeof Describing>
