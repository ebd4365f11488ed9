import type { ModelRow } from './model.ts'

const ours = { provider: 'built-in', source: 'this program', checked: '2026-11-21' }
const free = { usdPerMillionIn: 0, usdPerMillionOut: 0, context: 1_000_000 }

/** No key, no network, no cost. */
export const builtInRows: ModelRow[] = [
  { ...ours, ...free, kind: 'text', id: 'built-in/rules', name: 'Rules', model: 'rules' },
  { ...ours, ...free, kind: 'vision', id: 'built-in/eye', name: 'Eye', model: 'eye', tokensPerPicture: 1 },
  { ...ours, kind: 'cutout', id: 'built-in/cutout', name: 'Cutout', model: 'cutout', usdPerPicture: 0 },
  {
    ...ours,
    kind: 'image',
    id: 'built-in/painter',
    name: 'Painter',
    model: 'painter',
    references: { hard: 16, trusted: 3 },
    sizes: {
      kind: 'free',
      narrowest: 1 / 4,
      widest: 4,
      step: 2,
      minPixels: 1024,
      maxPixels: 3840 * 2160,
      box: { long: 1280, short: 720 },
      tiers: [{ name: '720p', scale: 1, usd: 0 }, { name: '1080p', scale: 1.5, usd: 0 }],
    },
    transparent: 'yes',
    edits: true,
    regions: true,
    guides: false,
    per: 'picture',
  },
  {
    ...ours,
    kind: 'video',
    id: 'built-in/animatic',
    name: 'Animatic',
    model: 'animatic',
    legal: [
      {
        modes: ['start', 'start_end'],
        seconds: { from: 0.5, to: 600 },
        resolutions: ['720p', '1080p'],
        ratios: ['16:9', '9:16', '1:1', '4:3', '2.35:1', '3:4', '21:9', '3:2', '2:3', '5:4', '4:5'],
      },
    ],
    references: { hard: 0, withFrames: false },
    sound: 'never',
    subtitled: true,
    usdPerSecond: [{ resolution: '720p', silent: 0, sound: null }, { resolution: '1080p', silent: 0, sound: null }],
  },
]
