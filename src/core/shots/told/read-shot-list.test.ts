import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { beatsOf } from '../beats.ts'
import type { ShotListAnswer } from './ask-shot-list.ts'
import { readShotList, shotListComplaints } from './read-shot-list.ts'

const element = (kind: ScreenplayElement['kind'], text: string, line: number): ScreenplayElement => ({ kind, text, place: { line, endLine: line, page: null } })
const beats = beatsOf([
  element('action', 'Tilde opens the kiln. Smoke rises. She coughs.', 3),
  element('character', 'TILDE', 5),
  element('dialogue', 'Too hot. Far too hot.', 6),
  element('action', 'She shuts it again.', 8),
])
const camera = { size: 'medium', angle: 'eye_level', movement: 'static', lens: 50 } as const
const shot = (...lines: number[]): ShotListAnswer['shots'][number] => ({ lines, camera, why: 'she works', subjects: ['tilde', 'a dragon'] })
const cast = [{ name: 'Tilde', aliases: [], kind: 'character', nature: 'person', speaks: true, count: null } as const].map((entry) => ({ ...entry, aliases: [] as string[] }))
const words = (drafts: ReturnType<typeof readShotList>) => drafts.map(({ action, dialogue }) => [action, ...dialogue.map(({ text }) => text)].filter(Boolean).join(' ')).join(' ')

describe('a told shot list', () => {
  it('must cover every line once and in order', () => {
    expect(beats).toHaveLength(6)
    expect(shotListComplaints({ shots: [shot(1, 2, 3), shot(4, 5), shot(6)] }, 6)).toEqual([])
    expect(shotListComplaints({ shots: [shot(1, 2), shot(4, 5), shot(6)] }, 6)).toEqual(['no shot covers line 3'])
    expect(shotListComplaints({ shots: [shot(1, 2, 3, 9), shot(3, 4, 5, 6)] }, 6)).toEqual(['there is no line 9', 'covered more than once: line 3'])
    expect(shotListComplaints({ shots: [shot(4, 5, 6), shot(1, 2, 3)] }, 6)).toEqual(['the lines are not in the order of the scene'])
  })

  it("keeps the scene's own words, and only subjects that are in the cast", () => {
    const drafts = readShotList({ shots: [shot(1, 2, 3), shot(4, 5), shot(6)] }, beats, cast, 8)
    expect(drafts.map(({ action }) => action)).toEqual(['Tilde opens the kiln. Smoke rises. She coughs.', '', 'She shuts it again.'])
    expect(drafts[1]!.dialogue).toMatchObject([{ speaker: 'TILDE', text: 'Too hot. Far too hot.' }])
    expect(drafts[0]).toMatchObject({ subjects: ['Tilde'], cameraReason: 'she works', camera })
  })

  it('is cut further where a clip is too short, or action follows speech', () => {
    const drafts = readShotList({ shots: [shot(1, 2, 3, 4, 5, 6)] }, beats, cast, 4)
    expect(drafts.every(({ seconds }) => seconds <= 4)).toBe(true)
    expect(words(drafts)).toBe('Tilde opens the kiln. Smoke rises. She coughs. Too hot. Far too hot. She shuts it again.')
    expect(readShotList({ shots: [shot(1, 2, 3, 4, 5, 6)] }, beats, cast, 60)).toHaveLength(2)
  })

  it('loses and doubles nothing, however it is cut', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 5 })).map((points) => points.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(cuts, fc.integer({ min: 2, max: 20 }), (points, clip) => {
        const ends = [...points, 6]
        const shots = ends.map((end, index) => shot(...Array.from({ length: end - (ends[index - 1] ?? 0) }, (_, step) => (ends[index - 1] ?? 0) + step + 1)))
        expect(shotListComplaints({ shots }, 6)).toEqual([])
        expect(words(readShotList({ shots }, beats, cast, clip))).toBe('Tilde opens the kiln. Smoke rises. She coughs. Too hot. Far too hot. She shuts it again.')
      }),
    )
  })
})
