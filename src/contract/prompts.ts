import { oc } from '@orpc/contract'
import { z } from 'zod'
import { SceneId, ShotId, UndoId } from '#core/ids.ts'
import { PromptKind, promptOrigins } from '#core/prompts/prompt.ts'

export const Prompt = z.object({
  shotId: ShotId,
  label: z.string(),
  kind: PromptKind,
  version: z.int(),
  /** With anchors: @[Alice]. */
  text: z.string(),
  edited: z.boolean(),
  /** What it would say now, where that differs. */
  now: z.string().nullable(),
  reasons: z.array(z.string()),
})
export type Prompt = z.infer<typeof Prompt>

export const PromptVersion = z.object({ version: z.int(), text: z.string(), origin: z.enum(promptOrigins), current: z.boolean(), createdAt: z.date() })
export type PromptVersion = z.infer<typeof PromptVersion>

const one = z.object({ shotId: ShotId, kind: PromptKind })
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 } }
const written = z.object({ version: z.int(), undoId: UndoId.nullable() })

export const prompts = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/prompts' }).errors(errors).input(z.object({ sceneId: SceneId })).output(z.array(Prompt)),
  versions: oc.route({ method: 'GET', path: '/shots/{shotId}/prompts/{kind}/versions' }).errors(errors).input(one).output(z.array(PromptVersion)),
  edit: oc
    .route({ method: 'PUT', path: '/shots/{shotId}/prompts/{kind}', description: 'Your own words; never overwritten by a machine.' })
    .errors(errors)
    .input(one.extend({ text: z.string().trim().min(1).max(20_000) }))
    .output(written),
  reset: oc
    .route({ method: 'POST', path: '/shots/{shotId}/prompts/{kind}/reset', description: 'A new version from the data; the edited one is kept.' })
    .errors(errors)
    .input(one)
    .output(written),
}
