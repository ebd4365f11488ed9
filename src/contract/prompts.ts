import { oc } from '@orpc/contract'
import { z } from 'zod'
import { SceneId, ShotId, UndoId } from '#core/ids.ts'
import { polishStates } from '#core/prompts/polish.ts'
import { PromptKind, promptOrigins } from '#core/prompts/prompt.ts'

export const Prompt = z.object({
  shotId: ShotId,
  label: z.string(),
  kind: PromptKind,
  version: z.int(),
  /** With anchors: @[Alice]. */
  text: z.string(),
  edited: z.boolean(),
  /** Said better by a text engine, as long as the data say the same. */
  polished: z.boolean(),
  /** Null where the film has no text engine, or nothing is there to polish. */
  polish: z.object({ engine: z.string(), usd: z.number(), state: z.enum(polishStates).nullable(), error: z.string().nullable() }).nullable(),
  /** What it would say now, where that differs. */
  now: z.string().nullable(),
  reasons: z.array(z.string()),
})
export type Prompt = z.infer<typeof Prompt>

export const PromptVersion = z.object({ version: z.int(), text: z.string(), origin: z.enum(promptOrigins), current: z.boolean(), createdAt: z.date() })
export type PromptVersion = z.infer<typeof PromptVersion>

/** What another window, or work that ended, made of it meanwhile. */
export const NewerPrompt = z.object({ now: z.object({ version: z.int(), text: z.string(), edited: z.boolean() }) })
export type NewerPrompt = z.infer<typeof NewerPrompt>

const one = z.object({ shotId: ShotId, kind: PromptKind })
/** The text the change was begun from: if it is another by now, nothing is written. Unsaid: whatever it is. */
const seen = { seen: z.string().max(20_000).optional() }
export const EditPrompt = one.extend({ text: z.string().trim().min(1).max(20_000), ...seen })
export type EditPrompt = z.infer<typeof EditPrompt>
export const ResetPrompt = one.extend(seen)
export type ResetPrompt = z.infer<typeof ResetPrompt>

const errors = { NOT_FOUND: {}, REFUSED: { status: 422 } }
const changedMeanwhile = { CONFLICT: { data: NewerPrompt } }
const written = z.object({ version: z.int(), undoId: UndoId.nullable() })

export const prompts = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/prompts' }).errors(errors).input(z.object({ sceneId: SceneId })).output(z.array(Prompt)),
  versions: oc.route({ method: 'GET', path: '/shots/{shotId}/prompts/{kind}/versions' }).errors(errors).input(one).output(z.array(PromptVersion)),
  edit: oc
    .route({ method: 'PUT', path: '/shots/{shotId}/prompts/{kind}', description: 'Your own words; never overwritten by a machine.' })
    .errors({ ...errors, ...changedMeanwhile })
    .input(EditPrompt)
    .output(written),
  polish: oc
    .route({ method: 'POST', path: '/shots/{shotId}/prompts/{kind}/polish', description: 'The text engine of the film says poses and actions better, as a job; names, places, numbers and your own words stay.' })
    .errors(errors)
    .input(one)
    .output(z.object({ queued: z.boolean() })),
  reset: oc
    .route({ method: 'POST', path: '/shots/{shotId}/prompts/{kind}/reset', description: 'A new version from the data; the edited one is kept.' })
    .errors({ ...errors, ...changedMeanwhile })
    .input(ResetPrompt)
    .output(written),
}
