import { describe, expect, it } from 'vitest'
import type { Voice } from './shot.ts'
import { readCue, voiceIn } from './voice.ts'

describe('readCue', () => {
  it.each<[cue: string, speaker: string, voice: Voice]>([
    ['NORA', 'NORA', 'on'],
    ["NORA (CONT'D)", 'NORA', 'on'],
    ['NORA (V.O.)', 'NORA', 'voice_over'],
    ["NORA (V.O.) (CONT'D)", 'NORA', 'voice_over'],
    ['NORA (VO)', 'NORA', 'voice_over'],
    ['NORA (VOICE-OVER)', 'NORA', 'voice_over'],
    ['NORA (O.S.)', 'NORA', 'off_screen'],
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
    ['NORA (am Telefon)', 'NORA', 'phone'],
    ['NORA (VOIX OFF)', 'NORA', 'voice_over'],
    ['NORA (HORS CHAMP)', 'NORA', 'off_screen'],
    ['NORA (VOZ EN OFF)', 'NORA', 'voice_over'],
    ['NORA (fuera de campo)', 'NORA', 'off_screen'],
    ['NORA (Z OFFU)', 'NORA', 'off_screen'],
    ['NORA (poza kadrem)', 'NORA', 'off_screen'],
    ['PORTER #2 (V.O.', 'PORTER #2', 'voice_over'],
    ['DR. O.', 'DR. O.', 'on'],
    ['INTERCOM', 'INTERCOM', 'phone'],
    ['A VOICE', 'A VOICE', 'off_screen'],
    ['INVOICE CLERK', 'INVOICE CLERK', 'on'],
  ])('%s', (cue, speaker, voice) => {
    expect(readCue(cue)).toEqual({ speaker, voice })
  })
})

describe('voiceIn', () => {
  it('hears who is told to speak off screen, and sees who holds the phone', () => {
    expect(voiceIn('o.s., shouting')).toBe('off_screen')
    expect(voiceIn('over the phone')).toBe('phone')
    expect(voiceIn('on the phone')).toBe('on')
    expect(voiceIn('off his look')).toBe('on')
  })
})
