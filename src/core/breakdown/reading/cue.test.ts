import { describe, expect, it } from 'vitest'
import { readCue } from './cue.ts'

describe('a cue', () => {
  it.each([
    ['MARA', ['MARA'], false],
    ["MARA (CONT'D)", ['MARA'], false],
    ['MARA (V.O.)', ['MARA'], true],
    ['MARA (O.S.) (CONT’D)', ['MARA'], true],
    ['MARA (ON PHONE)', ['MARA'], true],
    ['MARA (filtered)', ['MARA'], true],
    ['MARA (AUS DEM OFF)', ['MARA'], true],
    ['MARA (AU TÉLÉPHONE)', ['MARA'], true],
    ['MARA (POR TELÉFONO)', ['MARA'], true],
    ['MARA (Z OFFU)', ['MARA'], true],
    ["MARA'S VOICE", ['MARA'], true],
    ['VOIX DE MARA', ['MARA'], true],
    ['MARA ^', ['MARA'], false],
    ['**MARA:**', ['MARA'], false],
    ['MARA AND JONAS', ['MARA', 'JONAS'], false],
    ['MARA / JONAS', ['MARA', 'JONAS'], false],
    ['GUARD #2', ['GUARD #2'], false],
    ['MARA (WHISPERING)', ['MARA'], false],
  ])('%s', (text, names, heard) => {
    expect(readCue(text)).toMatchObject({ names, heard })
  })

  it('tells a form by its age', () => {
    expect(readCue('MARA (AGED 9)').age).toBe('aged 9')
    expect(readCue('MARA (CONT’D)').age).toBeNull()
  })
})
