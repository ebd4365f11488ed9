import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { Voice } from '#core/shots/shot.ts'
import { type CastingOptions, proposeCasting } from './propose-casting.ts'
import { worldBreaks } from './world-breaks.ts'

const entry = (name: string, more: Partial<CastEntry> = {}): CastEntry => ({
  name,
  aliases: [],
  kind: 'character',
  nature: 'person',
  speaks: true,
  count: null,
  ...more,
})
const nora = entry('Nora', { aliases: ['the widow'] })
const ivo = entry('Ivo')
const dog = entry('Bruno', { aliases: ['the dog'], nature: 'animal', speaks: false })
const guards = entry('Guards', { kind: 'extra', speaks: false, count: 4 })
const lamp = entry('lamp', { kind: 'prop', nature: 'thing', speaks: false })
const inn = entry('Red Inn', { kind: 'location', nature: 'thing', speaks: false })

const said = (speaker: string, text: string, voice: Voice = 'on') => ({ speaker, text, delivery: null, voice })
const shot = (action: string, ...dialogue: ReturnType<typeof said>[]) => ({ action, dialogue })

/** "0 Nora throughout", shot by shot, without the fallback for whom nobody names. */
const casting = (
  shots: ReturnType<typeof shot>[],
  cast: CastEntry[],
  options: CastingOptions = { unnamed: 'absent' },
) => proposeCasting(shots, cast, options).map(({ shot: at, asset, presence }) => `${at} ${asset} ${presence}`)

describe('proposeCasting', () => {
  it('puts an asset into the shots that name it and those between, until it exits', () => {
    const shots = [
      shot('Rain.'),
      shot('Nora lights the lamp.'),
      shot('Thunder.'),
      shot('Nora waits.'),
      shot('Nora walks out.'),
      shot('Rain.'),
    ]
    expect(casting(shots, [nora])).toEqual([
      '1 Nora throughout',
      '2 Nora throughout',
      '3 Nora throughout',
      '4 Nora exits',
    ])
  })

  it('says why, with the sentence as written', () => {
    const [first, second, third] = proposeCasting(
      [shot('Nora waits. It rains.'), shot('Thunder.'), shot('She walks out.')],
      [nora],
    )
    expect(first).toMatchObject({ presence: 'throughout', evidence: 'Nora waits.', rule: 'acts here' })
    expect(second).toMatchObject({ presence: 'throughout', evidence: null, rule: 'between two shots that name it' })
    expect(third).toMatchObject({ presence: 'exits', evidence: 'She walks out.', rule: 'walks out' })
  })

  it('has the place in every shot', () => {
    expect(casting([shot('Rain.'), shot('Thunder.')], [inn])).toEqual(['0 Red Inn throughout', '1 Red Inn throughout'])
  })

  it('has what no shot names in all of them, unless told otherwise', () => {
    const shots = [shot('Rain.'), shot('Thunder.')]
    expect(casting(shots, [lamp], {})).toEqual(['0 lamp throughout', '1 lamp throughout'])
    expect(casting(shots, [lamp], { unnamed: 'absent' })).toEqual([])
  })

  it('shows who speaks, and never who is only heard', () => {
    const shots = [
      shot('', said('NORA', 'Hello?')),
      shot('', said('IVO', 'Nora!', 'off_screen'), said('GUARDS', 'Halt!', 'phone')),
    ]
    expect(casting(shots, [nora, ivo, guards], {})).toEqual(['0 Nora throughout'])
  })

  it('does not take what is said for what is done', () => {
    expect(casting([shot('Nora sews.', said('NORA', 'Ivo, come in! Bring her back in!'))], [nora, ivo])).toEqual([
      '0 Nora throughout',
    ])
  })

  it('does not show who is only thought of, heard, pictured or missed', () => {
    const shots = [
      shot("Nora hears Ivo's voice."),
      shot('Nora looks at a photo of Ivo.'),
      shot('Ivo is gone.'),
      shot('Nora waits for Ivo.'),
    ]
    expect(casting(shots, [ivo], {})).toEqual([])
  })

  it('knows who she, he and they are', () => {
    const shots = [
      shot('NORA, a tall woman, pours tea. Ivo cleans his boots.'),
      shot('She leaves.'),
      shot('He leaves too.'),
    ]
    expect(casting(shots, [nora, ivo])).toEqual([
      '0 Nora throughout',
      '1 Nora exits',
      '0 Ivo throughout',
      '1 Ivo throughout',
      '2 Ivo exits',
    ])
    expect(casting([shot('Nora and Ivo wait.'), shot('They leave.')], [nora, ivo])).toContain('1 Ivo exits')
  })

  it('knows the dog, the widow and the guard by other words than their names', () => {
    const shots = [shot('Nora feeds Bruno.'), shot('The dog trots off.'), shot('The widow sighs and walks out.')]
    expect(casting(shots, [nora, dog])).toEqual([
      '0 Nora throughout',
      '1 Nora throughout',
      '2 Nora exits',
      '0 Bruno throughout',
      '1 Bruno exits',
    ])
  })

  it('goes on with whoever acted before where a sentence names nobody', () => {
    expect(casting([shot('Ivo opens the gate.'), shot('Listens.'), shot('Walks out.')], [ivo])).toEqual([
      '0 Ivo throughout',
      '1 Ivo throughout',
      '2 Ivo exits',
    ])
  })

  it('counts a group as the sentence does, else as the script did', () => {
    const counts = proposeCasting([shot('Two guards march in.'), shot('The guards wait.')], [guards]).map(
      ({ count }) => count,
    )
    expect(counts).toEqual([2, 4])
  })

  it('does not believe that somebody is gone who acts in the very next shot', () => {
    expect(casting([shot('Ivo walks away.'), shot('He stops and turns.')], [ivo])).toEqual([
      '0 Ivo throughout',
      '1 Ivo throughout',
    ])
  })

  it('lets somebody enter who was only waited for', () => {
    expect(casting([shot('Nora looks at Ivo.'), shot('Ivo walks in.')], [ivo])).toEqual(['1 Ivo enters'])
  })

  it('lets "outside" be out of a room, and not out of a street', () => {
    const shots = [shot('Ivo reads.'), shot('Ivo steps outside.')]
    expect(casting(shots, [ivo], { setting: 'interior' })).toContain('1 Ivo exits')
    expect(casting(shots, [ivo], { setting: 'exterior' })).toContain('1 Ivo throughout')
  })

  it('never breaks the state of the world, whatever the text', () => {
    const clause = fc.constantFrom(
      'Nora walks in',
      'Ivo leaves the room',
      'she runs off',
      'he comes back',
      'the guards pass by',
      'they vanish',
      'Nora looks at Ivo',
      'Ivo waits',
      'steps outside',
      'the lamp flickers',
      'Ivo carries the lamp out',
      'Bruno darts through the door',
      'the widow appears',
      'nobody moves',
    )
    const sentence = fc.array(clause, { minLength: 1, maxLength: 3 }).map((all) => `${all.join(' and ')}.`)
    const speech = fc.record({
      speaker: fc.constantFrom('NORA', 'IVO'),
      text: sentence,
      delivery: fc.constant(null),
      voice: fc.constantFrom<Voice>('on', 'off_screen'),
    })
    const scene = fc.array(
      fc.record({
        action: fc.array(sentence, { maxLength: 3 }).map((all) => all.join(' ')),
        dialogue: fc.array(speech, { maxLength: 2 }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(scene, (shots) => {
        const proposals = proposeCasting(shots, [nora, ivo, dog, guards, lamp, inn])
        expect(
          worldBreaks({ labels: shots.map((_, at) => `${at}`), nameOf: (asset) => asset }, proposals),
        ).toEqual([])
        expect(new Set(proposals.map(({ shot: at, asset }) => `${at} ${asset}`)).size).toBe(proposals.length)
      }),
      { numRuns: 500 },
    )
  })
})
