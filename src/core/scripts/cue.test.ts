import { describe, expect, it } from 'vitest'
import { readCue } from './cue.ts'
import { type Voice, voiceIn } from './voice.ts'

describe('a cue', () => {
  it.each<[cue: string, speaker: string, voice: Voice]>([
    ['NORA', 'NORA', 'on'],
    ["NORA (CONT'D)", 'NORA', 'on'],
    ['NORA (V.O.)', 'NORA', 'voice_over'],
    ["NORA (V.O.) (CONT'D)", 'NORA', 'voice_over'],
    ['NORA (V.O. ON TAPE)', 'NORA', 'voice_over'],
    ['NORA (VO)', 'NORA', 'voice_over'],
    ['NORA (VOICE-OVER)', 'NORA', 'voice_over'],
    ['NORA (O.S.)', 'NORA', 'off_screen'],
    ['NORA (O.S. IN THE HALL)', 'NORA', 'off_screen'],
    ['NORA (O.C.)', 'NORA', 'off_screen'],
    ['NORA (OFF)', 'NORA', 'off_screen'],
    ['NORA (OFF-SCREEN)', 'NORA', 'off_screen'],
    ['NORA (whispering, o.s.)', 'NORA', 'off_screen'],
    ['NORA (ON PHONE)', 'NORA', 'phone'],
    ['NORA (FILTERED)', 'NORA', 'phone'],
    ['NORA (over the radio)', 'NORA', 'phone'],
    ['NORA (INTO PHONE)', 'NORA', 'on'],
    ['NORA (turning off the lamp)', 'NORA', 'on'],
    ['NORA (offended)', 'NORA', 'on'],
    ['NORA (im Off)', 'NORA', 'off_screen'],
    ['NORA (AUS DEM OFF)', 'NORA', 'off_screen'],
    ['NORA (am Telefon)', 'NORA', 'phone'],
    ['NORA (VOIX OFF)', 'NORA', 'voice_over'],
    ['NORA (HORS CHAMP)', 'NORA', 'off_screen'],
    ['NORA (AU TÉLÉPHONE)', 'NORA', 'phone'],
    ['NORA (AU TELEPHONE)', 'NORA', 'phone'],
    ['NORA (VOZ EN OFF)', 'NORA', 'voice_over'],
    ['NORA (POR TELÉFONO)', 'NORA', 'phone'],
    ['NORA (fuera de campo)', 'NORA', 'off_screen'],
    ['NORA (Z OFFU)', 'NORA', 'off_screen'],
    ['NORA (poza kadrem)', 'NORA', 'off_screen'],
    ['PORTER #2 (V.O.', 'PORTER #2', 'voice_over'],
    ['DR. O.', 'DR. O.', 'on'],
    ['INTERCOM', 'INTERCOM', 'phone'],
    ['A VOICE', 'A VOICE', 'off_screen'],
    ['INVOICE CLERK', 'INVOICE CLERK', 'on'],
  ])('%s is spoken by %s: %s', (cue, speaker, voice) => {
    expect(readCue(cue)).toMatchObject({ speaker, voice })
  })

  it.each([
    ['MARA', ['MARA'], false],
    ['MARA (O.S.) (CONT’D)', ['MARA'], true],
    ['MARA (filtered)', ['MARA'], true],
    ["MARA'S VOICE", ['MARA'], true],
    ['VOIX DE MARA', ['MARA'], true],
    ['GŁOS MARA', ['MARA'], true],
    ['INTERCOM', ['INTERCOM'], false],
    ['MARA ^', ['MARA'], false],
    ['**MARA:**', ['MARA'], false],
    ['MARA AND JONAS', ['MARA', 'JONAS'], false],
    ['MARA / JONAS', ['MARA', 'JONAS'], false],
    ['GUARD #2', ['GUARD #2'], false],
    ['MARA (WHISPERING)', ['MARA'], false],
  ])('%s names %j, heard and not seen: %s', (text, names, heard) => {
    expect(readCue(text)).toMatchObject({ names, heard })
  })

  it('tells a form by its age', () => {
    expect(readCue('MARA (AGED 9)').age).toBe('aged 9')
    expect(readCue('MARA (CONT’D)').age).toBeNull()
  })
})

it('a direction tells who speaks off screen, and that somebody holds a phone', () => {
  expect(voiceIn('o.s., shouting')).toBe('off_screen')
  expect(voiceIn('over the phone')).toBe('phone')
  expect(voiceIn('on the phone')).toBe('on')
  expect(voiceIn('off his look')).toBe('on')
})
