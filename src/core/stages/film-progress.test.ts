import { describe, expect, it } from 'vitest'
import { currentStep, type FilmFigures, filmSteps } from './film-progress.ts'

const nothing: FilmFigures = { version: 0, approvedVersion: null, assets: 0, pictured: 0, scenes: 0, scenesCut: 0, looks: 0, looksPictured: 0, shots: 0, prompted: 0, frames: 0, framesMade: 0, clips: 0, clipsApproved: 0 }
const where = (figures: Partial<FilmFigures>) => {
  const step = currentStep(filmSteps({ ...nothing, ...figures }))
  return step ? `${step.stage}: ${step.words}` : 'done'
}
const cast = { version: 1, approvedVersion: 1, assets: 5, pictured: 3, scenes: 2 }
const cut = { ...cast, scenesCut: 2, shots: 4, frames: 7, looks: 6 }

describe('where a film stands', () => {
  it('is told by what is there, stage by stage', () => {
    expect(where({})).toBe('script: no script yet')
    expect(where({ version: 2 })).toBe('script: version 2, not approved')
    expect(where({ version: 1, approvedVersion: 1 })).toBe('assets: no assets yet')
    expect(where(cast)).toBe('shots: 0 of 2 scenes cut into shots')
    expect(where(cut)).toBe('looks: 0 of 6 looks pictured')
    expect(where({ ...cut, looksPictured: 6 })).toBe('prompts: 0 of 4 shots have prompts')
    expect(where({ ...cut, looksPictured: 6, prompted: 4, framesMade: 3 })).toBe('frames: 3 of 7 frames')
    expect(where({ ...cut, looksPictured: 6, prompted: 4, framesMade: 7, clips: 4 })).toBe('review: 4 of 4 clips')
    expect(where({ ...cut, looksPictured: 6, prompted: 4, framesMade: 7, clips: 4, clipsApproved: 4 })).toBe('done')
  })

  it('goes back to the script when there is a newer draft, and never waits for pictures of assets', () => {
    expect(where({ ...cut, version: 3, approvedVersion: 2 })).toBe('script: version 2 approved, version 3 is a draft')
    expect(where({ ...cut, pictured: 0 })).toContain('looks')
  })
})
