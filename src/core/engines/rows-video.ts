import type { Combination, ModelRow, VideoMode } from './model.ts'

const checked = '2026-11-21'
const wide = ['16:9', '9:16']
const withSquare = [...wide, '1:1']

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const framesOrWords: VideoMode[] = ['words', 'start', 'start_end']

const veoLegal = (...large: string[]): Combination[] => [
  { modes: framesOrWords, seconds: [4, 6, 8], resolutions: ['720p'], ratios: wide },
  { modes: framesOrWords, seconds: [8], resolutions: large, ratios: wide },
  { modes: ['references'], seconds: [8], resolutions: ['720p', ...large], ratios: wide },
]

const veo = {
  kind: 'video',
  provider: 'google',
  source: 'ai.google.dev, Gemini API: video generation and pricing; sound cannot be switched off there',
  checked,
  references: { hard: 3, withFrames: false },
} as const

const falFields = {
  start: 'image_url',
  end: 'end_image_url',
  seconds: 'duration',
  resolution: 'resolution',
  ratio: 'aspect_ratio',
  sound: 'generate_audio',
}

const klingFields = { seconds: 'duration', ratio: 'aspect_ratio', sound: 'generate_audio' }

const kling = {
  kind: 'video' as const,
  source: 'Kling documentation; fal model page',
  checked,
  promptLimit: 2500,
  legal: [
    {
      modes: ['start', 'start_end', 'references'] as VideoMode[],
      seconds: upTo(3, 15),
      resolutions: ['1080p'],
      ratios: withSquare,
    },
  ],
  references: { hard: 7, withFrames: true },
  unconfirmed: ['the price at 1080p', 'reference pictures together with frames'],
  sound: 'optional' as const,
  usdPerSecond: [{ resolution: '1080p', silent: 0.112, sound: 0.168 }],
}

export const videoRows: ModelRow[] = [
  {
    ...veo,
    id: 'google/veo-3.1',
    name: 'Veo 3.1',
    model: 'veo-3.1-generate-preview',
    legal: veoLegal('1080p', '4K'),
    sound: 'always',
    usdPerSecond: [
      { resolution: '720p', silent: null, sound: 0.4 },
      { resolution: '1080p', silent: null, sound: 0.4 },
      { resolution: '4K', silent: null, sound: 0.6 },
    ],
  },
  {
    ...veo,
    id: 'google/veo-3.1-fast',
    name: 'Veo 3.1 Fast',
    unconfirmed: ['the price above 720p'],
    model: 'veo-3.1-fast-generate-preview',
    legal: veoLegal('1080p', '4K'),
    sound: 'always',
    usdPerSecond: [
      { resolution: '720p', silent: null, sound: 0.1 },
      { resolution: '1080p', silent: null, sound: 0.12 },
      { resolution: '4K', silent: null, sound: 0.3 },
    ],
  },
  {
    ...veo,
    id: 'google/veo-3.1-lite',
    name: 'Veo 3.1 Lite',
    unconfirmed: ['end frames and reference pictures'],
    model: 'veo-3.1-lite-generate-preview',
    legal: veoLegal('1080p'),
    sound: 'always',
    usdPerSecond: [
      { resolution: '720p', silent: null, sound: 0.05 },
      { resolution: '1080p', silent: null, sound: 0.08 },
    ],
  },
  {
    ...kling,
    id: 'fal/kling-3.0',
    name: 'Kling 3.0 (fal)',
    provider: 'fal',
    model: 'fal-ai/kling-video/v3/pro/image-to-video',
    wire: {
      fields: { start: 'start_image_url', end: 'end_image_url', ...klingFields },
      secondsAs: 'text',
    },
  },
  {
    ...kling,
    id: 'replicate/kling-3.0',
    name: 'Kling 3.0 (Replicate)',
    provider: 'replicate',
    model: 'kwaivgi/kling-v3-video',
    wire: {
      fields: { start: 'start_image', end: 'end_image', ...klingFields },
    },
    unconfirmed: [...kling.unconfirmed, 'the names of the fields at Replicate'],
  },
  {
    kind: 'video',
    id: 'fal/seedance-2.0',
    name: 'Seedance 2.0 (fal)',
    provider: 'fal',
    model: 'bytedance/seedance-2.0/image-to-video',
    wire: {
      fields: { ...falFields, seed: 'seed' },
      secondsAs: 'text',
    },
    source: 'fal model page (same price with and without sound); prices at other gateways',
    checked,
    unconfirmed: ['the price at each size'],
    legal: [
      {
        modes: [...framesOrWords, 'references'],
        seconds: upTo(4, 15),
        resolutions: ['480p', '720p', '1080p'],
        ratios: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'],
      },
    ],
    references: { hard: 9, withFrames: false },
    sound: 'optional',
    usdPerSecond: [
      { resolution: '480p', silent: 0.1, sound: 0.1 },
      { resolution: '720p', silent: 0.3, sound: 0.3 },
      { resolution: '1080p', silent: 0.5, sound: 0.5 },
    ],
  },
  {
    kind: 'video',
    id: 'fal/wan-3.0',
    name: 'Wan 3.0 (fal)',
    provider: 'fal',
    model: 'fal-ai/wan/v3.0/image-to-video',
    wire: {
      fields: { ...falFields, seed: 'seed' },
    },
    source: 'Wan 3.0 pages of gateways: 2 to 30 seconds, 480p to 1080p, from 0.065 to 0.26 per second',
    checked,
    unconfirmed: ['the price, which others give two to four times as high', 'the name and fields at fal'],
    legal: [
      {
        modes: [...framesOrWords, 'references'],
        seconds: upTo(2, 30),
        resolutions: ['480p', '720p', '1080p'],
        ratios: [...withSquare, '4:3', '3:4'],
      },
    ],
    references: { hard: 10, withFrames: false },
    sound: 'optional',
    usdPerSecond: [
      { resolution: '480p', silent: 0.065, sound: 0.065 },
      { resolution: '720p', silent: 0.13, sound: 0.13 },
      { resolution: '1080p', silent: 0.26, sound: 0.26 },
    ],
  },
  {
    kind: 'video',
    id: 'fal/ltx-2.3',
    name: 'LTX 2.3 (fal)',
    provider: 'fal',
    model: 'fal-ai/ltx-2.3/image-to-video',
    wire: {
      fields: falFields,
    },
    source: 'fal model page: 0.06 per second at 1080p, 0.12 at 1440p, 0.24 at 2160p',
    checked,
    legal: [
      {
        modes: ['start', 'start_end'],
        seconds: [6, 8, 10],
        resolutions: ['1080p', '1440p', '2160p'],
        ratios: wide,
      },
    ],
    references: { hard: 0, withFrames: false },
    sound: 'optional',
    usdPerSecond: [
      { resolution: '1080p', silent: 0.06, sound: 0.06 },
      { resolution: '1440p', silent: 0.12, sound: 0.12 },
      { resolution: '2160p', silent: 0.24, sound: 0.24 },
    ],
  },
  {
    kind: 'video',
    id: 'openai/sora-2',
    name: 'Sora 2',
    provider: 'openai',
    model: 'sora-2',
    source: 'OpenAI deprecations page',
    checked,
    retired: 'its API was removed in September 2026; Veo 3.1, Kling 3.0 and Seedance 2.0 do the same job',
    legal: [{ modes: ['words', 'start'], seconds: [4, 8, 12], resolutions: ['720p'], ratios: wide }],
    references: { hard: 0, withFrames: false },
    sound: 'always',
    usdPerSecond: [{ resolution: '720p', silent: null, sound: 0.1 }],
  },
]
