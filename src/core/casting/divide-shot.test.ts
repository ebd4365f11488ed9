import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { mergeShots } from '#core/shots/merge-shots.ts'
import { divideShot, divisionChoices, proposeDivision } from './divide-shot.ts'
import { mergePresence } from './presence-change.ts'
import { type Presence, presences } from './presence.ts'

const entry = (name: string): CastEntry => ({ name, aliases: [], kind: 'character', nature: 'person', speaks: true, count: null })
const waiter = entry('Waiter')
const cast = [entry('Nora'), entry('Ivo'), waiter]
const shot = (action: string, seconds = 6) => ({ action, dialogue: [], seconds, subjects: [], place: { line: 1, endLine: 1 } })
const passing = [{ asset: 'Waiter', presence: 'passes_through' as const }]

const parts = (action: string, count: 2 | 3, seconds?: number) => {
  const whole = shot(action, seconds)
  return divideShot(whole, proposeDivision(whole, count, waiter), { casting: passing, cast, anchor: 'Waiter' }).map((part) => [
    part.shot.action,
    part.shot.seconds,
    part.casting.map(({ presence }) => presence).join(),
  ])
}

it('gives who passes a frame, behind the words that name them', () => {
  expect(parts('Nora sews. The Waiter passes behind her. She sighs.', 2)).toEqual([
    ['Nora sews. The Waiter passes behind her.', 4, 'enters'],
    ['She sighs.', 2, 'exits'],
  ])
  expect(parts('Nora sews. The Waiter passes. She sighs.', 3).map(([, , presence]) => presence)).toEqual(['enters', 'throughout', 'exits'])
})

it('divides the time of one clause, which goes on in every part', () => {
  expect(parts('Waiter passes.', 2, 5)).toEqual([
    ['Waiter passes.', 2.5, 'enters'],
    ['Waiter passes.', 2.5, 'exits'],
  ])
  expect(parts('Waiter passes.', 3, 6).map(([, seconds, presence]) => [seconds, presence])).toEqual([
    [2, 'enters'],
    [2, 'throughout'],
    [2, 'exits'],
  ])
})

it('says a speech once, however the time is divided', () => {
  const whole = { ...shot(''), dialogue: [{ speaker: 'NORA', text: 'Yes.', delivery: null, voice: 'on' as const }] }
  const divided = divideShot(whole, { by: 'time', seconds: [2, 4] }, { casting: [], cast })
  expect(divided.map((part) => [part.shot.action, part.shot.dialogue.length])).toEqual([
    ['', 1],
    ['The moment goes on.', 0],
    ['The moment goes on.', 0],
  ])
})

it('offers every place of the text, and time by the half second', () => {
  expect(divisionChoices(shot('Nora sews. Ivo waits.', 3)).words.map(({ before }) => before)).toEqual(['Ivo waits.'])
  expect(divisionChoices(shot('Nora sews.', 2)).seconds).toEqual([0.5, 1, 1.5])
})

it('loses no word, and merged again gives back the widest presence of everybody', () => {
  const sentence = fc.constantFrom('Nora sews.', 'Ivo walks in.', 'The Waiter passes behind her.', 'Nora walks out.', 'Rain.', 'Ivo leaves and Nora sighs.')
  const casting = fc
    .array(fc.record({ asset: fc.constantFrom('Nora', 'Ivo', 'Waiter'), presence: fc.constantFrom(...presences) }), { maxLength: 3 })
    .map((all) => [...new Map(all.map((one) => [one.asset, one])).values()])
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 3, maxLength: 5 }), casting, fc.constantFrom<2 | 3>(2, 3), fc.boolean(), (sentences, all, count, time) => {
      const whole = shot(sentences.join(' '), 9)
      const division = time ? { by: 'time' as const, seconds: [3, 6].slice(0, count - 1) } : proposeDivision(whole, count, waiter)
      const divided = divideShot(whole, division, { casting: all, cast, anchor: 'Waiter' })
      expect(divided).toHaveLength(count)
      if (!time) expect(divided.map((part) => part.shot).reduce(mergeShots).action).toBe(whole.action)
      for (const { asset, presence } of all) {
        const way = divided.map((part): Presence | null => part.casting.find((one) => one.asset === asset)?.presence ?? null)
        expect(way.reduce(mergePresence)).toBe(presence)
      }
    }),
  )
})
