import { z } from 'zod'

/** note: why the rules had to stand in for the engine, or why there is no shot list yet. */
export const Drafting = z.object({ state: z.enum(['queued', 'done', 'failed']), note: z.string().nullable() })
export type Drafting = z.infer<typeof Drafting>
