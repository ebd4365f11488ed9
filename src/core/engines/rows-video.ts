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
  source: 'ai.google.dev, Gemini API: video generation and pricing',
  checked,
  references: { hard: 3, withFrames: false },
} as const

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
    model: 'veo-3.1-lite-generate-preview',
    legal: veoLegal('1080p'),
    sound: 'always',
    usdPerSecond: [{ resolution: '720p', silent: null, sound: 0.05 }, { resolution: '1080p', silent: null, sound: 0.08 }],
  },
  {
    kind: 'video',
    id: 'fal/kling-3.0',
    name: 'Kling 3.0',
    provider: 'fal',
    model: 'fal-ai/kling-video/v3/standard/image-to-video',
    source: 'Kling documentation; fal model page',
    checked,
    unconfirmed: ['the price at 1080p', 'reference pictures together with frames'],
    promptLimit: 2500,
    legal: [{ modes: ['start', 'start_end', 'references'], seconds: upTo(3, 15), resolutions: ['1080p'], ratios: withSquare }],
    references: { hard: 7, withFrames: true },
    sound: 'optional',
    usdPerSecond: [{ resolution: '1080p', silent: 0.112, sound: 0.168 }],
  },
  {
    kind: 'video',
    id: 'fal/seedance-2.0',
    name: 'Seedance 2.0',
    provider: 'fal',
    model: 'fal-ai/bytedance/seedance/v2/image-to-video',
    source: 'BytePlus Seedance documentation; fal model page',
    checked,
    unconfirmed: ['the price at each size', 'whether a silent clip costs less'],
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
      { resolution: '720p', silent: 0.25, sound: 0.25 },
      { resolution: '1080p', silent: 0.5, sound: 0.5 },
    ],
  },
  {
    kind: 'video',
    id: 'fal/wan-3.0',
    name: 'Wan 3.0',
    provider: 'fal',
    model: 'fal-ai/wan/v3.0/image-to-video',
    source: 'Wan release notes; fal model page',
    checked,
    unconfirmed: ['the price: 0.15 USD per second is assumed', 'the sizes', 'the name at the provider'],
    legal: [{ modes: [...framesOrWords, 'references'], seconds: upTo(2, 30), resolutions: ['720p', '1080p'], ratios: withSquare }],
    references: { hard: 10, withFrames: false },
    sound: 'optional',
    usdPerSecond: [{ resolution: '720p', silent: 0.15, sound: 0.15 }, { resolution: '1080p', silent: 0.15, sound: 0.15 }],
  },
  {
    kind: 'video',
    id: 'fal/ltx-2.3',
    name: 'LTX 2.3',
    provider: 'fal',
    model: 'fal-ai/ltx-2.3/image-to-video',
    source: 'Lightricks LTX documentation; fal model page',
    checked,
    legal: [{ modes: ['start', 'start_end'], seconds: [6, 8, 10], resolutions: ['1080p'], ratios: wide }],
    references: { hard: 0, withFrames: false },
    sound: 'optional',
    usdPerSecond: [{ resolution: '1080p', silent: 0.06, sound: 0.06 }],
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
