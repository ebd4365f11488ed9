import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeShots } from './merge-shots.ts'
import type { ShotDraft } from './shot.ts'
import { splitPoints, splitShot } from './split-shot.ts'

const shot = (text: Partial<ShotDraft>): ShotDraft => ({
  action: '',
  dialogue: [],
  seconds: 6,
  camera: { size: 'medium', angle: 'eye_level', movement: 'static', lens: 50 },
  cameraReason: '',
  subjects: [],
  place: { line: 1, endLine: 4 },
  ...text,
})
const said = (text: string) => ({ speaker: 'NORA', text, delivery: null, voice: 'on' as const })
const tea = shot({
  action: 'Nora pours tea. The door opens. Ivo walks in.',
  dialogue: [said('You are late. Sit down.'), said('Tea?')],
})

describe('splitPoints', () => {
  it('lie between sentences and before speeches, never at the very beginning', () => {
    expect(splitPoints(tea).map(({ before }) => before)).toEqual([
      'The door opens.',
      'Ivo walks in.',
      'You are late.',
      'Sit down.',
      'Tea?',
    ])
  })

  it('lie where a clause begins in a shot of one sentence, if one does', () => {
    const before = (action: string) => splitPoints(shot({ action })).map((proposed) => proposed.before)
    expect(before('Nora pours tea, looks up and smiles.')).toEqual(['looks up and smiles.', 'and smiles.'])
    expect(before('Nora pours tea.')).toEqual([])
  })
})

describe('splitShot', () => {
  it('divides the text at the point and the time with it', () => {
    const [first, second] = splitShot(tea, { in: 'action', offset: 'Nora pours tea. '.length })
    expect(first).toMatchObject({ action: 'Nora pours tea.', dialogue: [], camera: tea.camera })
    expect(second).toMatchObject({ action: 'The door opens. Ivo walks in.', dialogue: tea.dialogue })
    expect(first.seconds).toBeLessThan(second.seconds)
  })

  it('cuts a speech between its sentences; both halves keep the speaker', () => {
    const [first, second] = splitShot(tea, { in: 'dialogue', speech: 0, offset: 'You are late. '.length })
    expect(first.dialogue).toEqual([said('You are late.')])
    expect(second).toMatchObject({ action: '', dialogue: [said('Sit down.'), said('Tea?')] })
  })

  it('leaves no part shorter than two seconds', () => {
    const parts = splitShot({ ...tea, seconds: 2 }, { in: 'action', offset: 16 })
    expect(parts.map(({ seconds }) => seconds)).toEqual([2, 2])
  })

  it('is undone by mergeShots at every proposed point', () => {
    const word = fc.constantFrom('Nora', 'waits', 'again', 'outside', 'Ivo')
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `A ${all.join(' ')}.`)
    const text = fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' '))
    const anyShot = fc.record({
      action: text,
      dialogue: fc.array(text.filter(Boolean).map(said), { maxLength: 3 }),
      seconds: fc.integer({ min: 8, max: 40 }).map((half) => half / 2),
    })
    fc.assert(
      fc.property(anyShot.map(shot), fc.nat(), (whole, pick) => {
        const points = splitPoints(whole)
        const proposed = points[pick % Math.max(1, points.length)]
        if (!proposed) return
        const again = mergeShots(...splitShot(whole, proposed.point))
        expect(again.action).toBe(whole.action)
        expect(again.dialogue.map(({ text: one }) => one).join(' ')).toBe(
          whole.dialogue.map(({ text: one }) => one).join(' '),
        )
        expect(again.seconds).toBe(whole.seconds)
      }),
    )
  })
})

describe('mergeShots', () => {
  it('keeps the order of the texts, adds the time and covers the lines of both', () => {
    const merged = mergeShots(
      shot({
        action: 'Nora waits.',
        dialogue: [said('One.')],
        seconds: 3,
        subjects: ['Nora'],
        place: { line: 3, endLine: 5 },
      }),
      shot({
        action: 'Ivo comes.',
        dialogue: [said('Two.')],
        seconds: 2.5,
        subjects: ['Ivo', 'Nora'],
        place: { line: 7, endLine: 8 },
      }),
    )
    expect(merged).toMatchObject({
      action: 'Nora waits. Ivo comes.',
      dialogue: [said('One.'), said('Two.')],
      seconds: 5.5,
      subjects: ['Nora', 'Ivo'],
      place: { line: 3, endLine: 8 },
    })
  })
})
