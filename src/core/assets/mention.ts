import { z } from 'zod'

/** present: visible in the scene; heard: V.O., O.S., phone; mentioned: only talked about. */
export const manners = ['present', 'heard', 'mentioned'] as const
export const Manner = z.enum(manners)
export type Manner = z.infer<typeof Manner>
