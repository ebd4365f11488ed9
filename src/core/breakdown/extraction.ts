import { z } from 'zod'

/** ready: the candidates wait for the filter dialog. */
export const extractionStates = ['queued', 'running', 'ready', 'confirmed', 'failed'] as const
export const ExtractionState = z.enum(extractionStates)
