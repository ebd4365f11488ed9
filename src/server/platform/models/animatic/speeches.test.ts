import { describe, expect, it } from 'vitest'
import { speeches } from './speeches.ts'

describe('the dialogue of a video prompt', () => {
  it('is every line that somebody says, in order', () => {
    const prompt = [
      'Camera: static.',
      'Action over 4 seconds: Ines lifts the receiver and says nothing.',
      'INES says: "Who is this?"',
      'VOICE says over the phone, not seen (out of breath): "You know who."',
      'Sound: rain.',
    ].join('\n')
    expect(speeches(prompt)).toEqual([
      { speaker: 'INES', text: 'Who is this?' },
      { speaker: 'VOICE', text: 'You know who.' },
    ])
  })

  it('keeps a quote inside a speech', () => {
    expect(speeches('Ines says (reading): "He wrote "soon" and ”never” again."')).toEqual([
      { speaker: 'Ines', text: 'He wrote "soon" and ”never” again.' },
    ])
  })

  it('may stand on one line, in typographic quotes, after a sentence or a time', () => {
    expect(speeches('[0:02] She turns. Dr. Weiss says: “Sit.” Old Tom says (low): “No.”')).toEqual([
      { speaker: 'Dr. Weiss', text: 'Sit.' },
      { speaker: 'Old Tom', text: 'No.' },
    ])
  })

  it('may have several lines', () => {
    expect(speeches('Ines says: "One for sorrow,\ntwo for joy."\nSound: crows.')).toEqual([{ speaker: 'Ines', text: 'One for sorrow, two for joy.' }])
  })

  it('is not what is merely quoted', () => {
    expect(speeches('Camera: static.\nA sign reads "CLOSED". Ines says nothing.')).toEqual([])
  })
})
