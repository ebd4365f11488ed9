import { noStyle, type Style } from './style.ts'

const preset = (name: string, fields: Partial<Style>): Style => ({ ...noStyle, medium: '', ...fields, name })

/** The tones a film can start with; each can be edited, and kept as a capsule. */
export const stylePresets: readonly Style[] = [
  noStyle,
  preset('noir', {
    medium: 'black-and-white 35 mm film',
    palette: 'black, silver, one muted accent',
    mood: 'tense, fatalistic',
    lighting: 'hard low-key light, deep shadows, venetian blinds',
    cameraLanguage: 'low angles, wide lenses',
  }),
  preset('hyperrealistic', {
    medium: 'photograph, full-frame digital cinema',
    palette: 'natural colours',
    lighting: 'natural light, soft contrast',
  }),
  preset('3D animation', {
    medium: '3D animated feature, soft subsurface shading',
    palette: 'warm saturated colours',
    lighting: 'soft key with bounce light',
  }),
  preset('2D animation', {
    medium: 'hand-drawn 2D animation, clean ink line, flat cel colours',
    palette: 'clear flat colours',
  }),
  preset('anime', {
    medium: 'anime key visual, fine line, cel shading',
    palette: 'clear sky blues and warm accents',
    lighting: 'bright rim light',
  }),
  preset('watercolour', {
    medium: 'watercolour on rough paper, loose edges',
    palette: 'thinned, bleeding washes',
    mood: 'tender',
  }),
  preset('stop motion', {
    medium: 'stop-motion puppets, felt and clay, visible texture',
    palette: 'earthy colours',
    lighting: 'small practical lamps',
  }),
]

export const stylePreset = (name: string) => stylePresets.find((style) => style.name.toLowerCase() === name.toLowerCase())
