import { expect, it } from 'vitest'
import { filmSteps } from '#core/stages/film-progress.ts'
import { figures, opensAt, standing } from './film-words.ts'

const nothing = { version: 0, approvedVersion: null, assets: 0, pictured: 0, scenes: 0, scenesCut: 0, looks: 0, looksPictured: 0, shots: 0, prompted: 0, frames: 0, framesMade: 0, clips: 0, clipsApproved: 0 }
const begun = filmSteps({ ...nothing, version: 1, approvedVersion: 1, assets: 3, scenes: 2, scenesCut: 1 })

it('says in words where a film stands, and opens it there', () => {
  expect(standing(filmSteps(nothing))).toBe('4 Master script: no script yet')
  expect(opensAt({ steps: filmSteps(nothing) })).toBe('script')
  expect(standing(begun)).toBe('7 Shot list: 1 of 2 scenes cut into shots')
  expect(opensAt({ steps: begun })).toBe('hub')
})

it('tells size, running time against the target, and cost', () => {
  const film = { scenes: 1, shots: 12, seconds: 80, targetSeconds: 180, usd: 0.4 } as Parameters<typeof figures>[0]
  expect(figures(film)).toBe('1 scene · 12 shots · 1:20 / 3:00 · $0.40')
  expect(figures({ ...film, targetSeconds: null, usd: 0 })).toBe('1 scene · 12 shots · 1:20 · $0')
})
