import { z } from 'zod'

/** The stages that can be locked: 1-5 once per film, 7-12 once per scene. The hub (6) is only looked at. */
export const filmStages = ['project', 'script', 'assets'] as const
export const sceneStages = ['shots', 'looks', 'prompts', 'frames', 'checkout', 'review'] as const
export const stages = [...filmStages, ...sceneStages] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

export const stageStates = ['draft', 'locked'] as const
export const StageState = z.enum(stageStates)
export type StageState = z.infer<typeof StageState>
