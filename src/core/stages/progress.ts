import { z } from 'zod'
import { sceneStages } from './stage.ts'

const progressStates = ['empty', 'begun', 'done', 'locked'] as const

/** How far a scene is at one of its stages, in words; a tick is said by the state. */
export const StageProgress = z.object({ stage: z.enum(sceneStages), state: z.enum(progressStates), words: z.string() })
export type StageProgress = z.infer<typeof StageProgress>

type SceneStage = StageProgress['stage']

/** What there is of a scene, counted. */
export interface SceneFigures {
  shots: number
  /** A text engine is at its shot list. */
  isBeingCut: boolean
  assets: number
  pictured: number
  prompted: number
  /** Frames to be made, without those that show another frame's picture. */
  frames: number
  framesMade: number
  clips: number
  clipsApproved: number
}

/** Progress is what is there, never a flag: it follows every change and every undo. */
export function sceneProgress(figures: SceneFigures, locked: ReadonlySet<SceneStage>): StageProgress[] {
  return sceneStages.map((stage) => {
    const { done, of, words } = told(stage, figures)
    const state = locked.has(stage) ? 'locked' : of > 0 && done >= of ? 'done' : done > 0 ? 'begun' : 'empty'
    return { stage, state, words: stage === 'checkout' && locked.has(stage) ? 'confirmed' : words }
  })
}

function told(stage: SceneStage, { shots, isBeingCut, assets, pictured, prompted, frames, framesMade, clips, clipsApproved }: SceneFigures): { done: number; of: number; words: string } {
  switch (stage) {
    case 'shots':
      return { done: shots, of: 1, words: isBeingCut ? 'being written' : shots === 0 ? 'no shots' : shots === 1 ? '1 shot' : `${shots} shots` }
    case 'looks':
      return { done: pictured, of: assets, words: assets === 0 ? 'no assets' : `${pictured}/${assets} pictured` }
    case 'prompts':
      return { done: prompted, of: shots, words: `${prompted}/${shots} prompts` }
    case 'frames':
      return { done: framesMade, of: frames, words: `${framesMade}/${frames} frames` }
    case 'checkout':
      return { done: clips, of: shots, words: clips === 0 ? 'open' : `${clips}/${shots} rendered` }
    case 'review':
      return { done: clipsApproved, of: shots, words: clipsApproved > 0 ? `${clipsApproved}/${shots} approved` : `${clips}/${shots} clips` }
  }
}
