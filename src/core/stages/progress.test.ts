import { describe, expect, it } from 'vitest'
import { type SceneFigures, sceneProgress } from './progress.ts'

const nothing: SceneFigures = { shots: 0, isBeingCut: false, assets: 0, pictured: 0, prompted: 0, frames: 0, framesMade: 0, clips: 0, clipsApproved: 0 }
const states = (figures: Partial<SceneFigures>, locked: Parameters<typeof sceneProgress>[1] = new Set()) =>
  Object.fromEntries(sceneProgress({ ...nothing, ...figures }, locked).map(({ stage, state, words }) => [stage, `${state}: ${words}`]))

describe('how far a scene is', () => {
  it('is nowhere at the beginning', () => {
    expect(states({})).toEqual({ shots: 'empty: no shots', looks: 'empty: no assets', prompts: 'empty: 0/0 prompts', frames: 'empty: 0/0 frames', checkout: 'empty: open', review: 'empty: 0/0 clips' })
  })
  it('is done where everything is there, begun where something is', () => {
    expect(states({ shots: 3, assets: 4, pictured: 4, prompted: 2, frames: 5, framesMade: 5, clips: 3 })).toMatchObject({
      shots: 'done: 3 shots',
      looks: 'done: 4/4 pictured',
      prompts: 'begun: 2/3 prompts',
      frames: 'done: 5/5 frames',
      checkout: 'done: 3/3 rendered',
      review: 'empty: 3/3 clips',
    })
  })
  it('is reviewed when the clips are approved, not when they are made', () => {
    expect(states({ shots: 2, clips: 2, clipsApproved: 1 })['review']).toBe('begun: 1/2 approved')
    expect(states({ shots: 2, clips: 2, clipsApproved: 2 })['review']).toBe('done: 2/2 approved')
  })
  it('says what is locked, whatever is missing', () => {
    expect(states({ shots: 1, isBeingCut: true }, new Set(['shots', 'checkout']))).toMatchObject({ shots: 'locked: being written', checkout: 'locked: confirmed' })
  })
})
