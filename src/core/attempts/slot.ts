import { z } from 'zod'

/** What a picture or clip is made for: its subject is an asset, a look, a transformation or a shot. */
export const slotKinds = ['asset', 'angle', 'look', 'form', 'frame', 'clip'] as const
export const SlotKind = z.enum(slotKinds)
export type SlotKind = z.infer<typeof SlotKind>

/** The side of a frame ("start", "end"), the view of an angle ("front"…), else "". */
export const Slot = z.object({ kind: SlotKind, subjectId: z.uuid(), facet: z.string() })
export type Slot = z.infer<typeof Slot>

export const attemptStates = ['queued', 'running', 'submitted', 'done', 'failed', 'cancelled'] as const
export const AttemptState = z.enum(attemptStates)
export type AttemptState = z.infer<typeof AttemptState>

export const origins = ['made', 'uploaded'] as const
