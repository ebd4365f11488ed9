import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { voices } from '#core/scripts/voice.ts'
import { dialogueText, readDialogue } from './dialogue-text.ts'

describe('dialogue in a cell of the shot list', () => {
  it('says who speaks, how, and from where', () => {
    const dialogue = [
      { speaker: 'LENA', text: 'Who is there?', delivery: 'softly', voice: 'on' as const },
      { speaker: 'RADIO', text: 'Storm: coming.', delivery: null, voice: 'voice_over' as const },
    ]
    expect(dialogueText(dialogue)).toBe('LENA [softly]: Who is there?\nRADIO (V.O.): Storm: coming.')
    expect(readDialogue(dialogueText(dialogue))).toEqual(dialogue)
  })

  it('reads back whatever it wrote', () => {
    const words = fc.stringMatching(/^[A-Za-z][A-Za-z ']{0,12}[A-Za-z]$/)
    const speech = fc.record({ speaker: words, text: words, delivery: fc.option(words), voice: fc.constantFrom(...voices) })
    fc.assert(fc.property(fc.array(speech, { maxLength: 5 }), (dialogue) => {
      expect(readDialogue(dialogueText(dialogue))).toEqual(dialogue)
    }))
  })

  it('goes on with a speech over several lines, and refuses words that nobody speaks', () => {
    expect(readDialogue('LENA: Wait.\nFor me.')).toMatchObject([{ text: 'Wait. For me.' }])
    expect(readDialogue('just some words')).toBeNull()
    expect(readDialogue('  \n')).toEqual([])
  })
})
