import type { PromptKind } from '#core/prompts/prompt.ts'

export const promptNames: Record<PromptKind, string> = { start: 'Start frame prompt', end: 'End frame prompt', video: 'Video prompt' }
