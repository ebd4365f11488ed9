import type { ModelRow } from './model.ts'

const checked = '2026-11-21'

const geminiSizes = [
  { ratio: '1:1', width: 1024, height: 1024 },
  { ratio: '2:3', width: 848, height: 1264 },
  { ratio: '3:2', width: 1264, height: 848 },
  { ratio: '3:4', width: 896, height: 1200 },
  { ratio: '4:3', width: 1200, height: 896 },
  { ratio: '4:5', width: 928, height: 1152 },
  { ratio: '5:4', width: 1152, height: 928 },
  { ratio: '9:16', width: 768, height: 1376 },
  { ratio: '16:9', width: 1376, height: 768 },
  { ratio: '21:9', width: 1584, height: 672 },
]

const geminiSource = 'ai.google.dev, Gemini API: image generation and pricing; AI SDK documentation for Google'

const gemini = { kind: 'image', provider: 'google', transparent: 'no', edits: true, per: 'picture', checked } as const

/** Sizes of models that take any: inside the box, on the step, between the two pixel counts. */
const free = {
  kind: 'free',
  narrowest: 1 / 3,
  widest: 3,
  step: 16,
  minPixels: 262_144,
  maxPixels: 4_194_304,
  box: { long: 1536, short: 1024 },
} as const

const standard = (usd: number) => [{ name: 'standard', scale: 1, usd }]

const fluxPro = {
  kind: 'image',
  source: 'docs.bfl.ai pricing: from 0.03 per megapixel, editing from 0.045; input schema of the Replicate page',
  checked,
  references: { hard: 8, trusted: 4 },
  sizes: { ...free, tiers: standard(0.03) },
  transparent: 'no',
  edits: true,
  per: 'megapixel',
  usdPerReference: 0.015,
} as const

const seedream = {
  kind: 'image',
  source: 'BytePlus Seedream documentation; fal and Replicate model pages',
  checked,
  references: { hard: 14, trusted: 4 },
  sizes: {
    ...free,
    narrowest: 1 / 16,
    widest: 16,
    step: 2,
    minPixels: 2560 * 1440,
    maxPixels: 4096 * 4096,
    box: { long: 2560, short: 1440 },
    tiers: standard(0.04),
  },
  transparent: 'no',
  edits: true,
  per: 'picture',
} as const

export const imageRows: ModelRow[] = [
  {
    ...gemini,
    id: 'google/gemini-3-pro-image',
    name: 'Gemini 3 Pro Image',
    model: 'gemini-3-pro-image-preview',
    source: geminiSource,
    references: { hard: 14, trusted: 4 },
    sizes: {
      kind: 'listed',
      sizes: geminiSizes,
      tiers: [
        { name: '1K', scale: 1, usd: 0.134 },
        { name: '2K', scale: 2, usd: 0.134 },
        { name: '4K', scale: 4, usd: 0.24 },
      ],
    },
    usdPerReference: 0.0011,
  },
  {
    ...gemini,
    id: 'google/gemini-3.1-flash-image',
    name: 'Gemini 3.1 Flash Image',
    model: 'gemini-3.1-flash-image-preview',
    source: geminiSource,
    unconfirmed: ['pixel sizes of the four ratios narrower than 9:16 or wider than 21:9 (left out)'],
    references: { hard: 14, trusted: 3 },
    sizes: {
      kind: 'listed',
      sizes: geminiSizes,
      tiers: [
        { name: '1K', scale: 1, usd: 0.067 },
        { name: '512', scale: 0.5, usd: 0.045 },
        { name: '2K', scale: 2, usd: 0.101 },
        { name: '4K', scale: 4, usd: 0.151 },
      ],
    },
    usdPerReference: 0.0003,
  },
  {
    kind: 'image',
    id: 'openai/gpt-image-2',
    name: 'GPT Image 2',
    provider: 'openai',
    model: 'gpt-image-2',
    source: 'OpenAI image generation guide and pricing; ComfyUI documentation of its OpenAI node for free sizes',
    checked,
    unconfirmed: ['transparent output', 'the price of other sizes than 1024 × 1024'],
    references: { hard: 16, trusted: 4 },
    sizes: {
      ...free,
      tiers: [
        { name: 'medium', scale: 1, usd: 0.053 },
        { name: 'low', scale: 1, usd: 0.006 },
        { name: 'high', scale: 1, usd: 0.211 },
      ],
    },
    transparent: 'unknown',
    edits: true,
    regions: true,
    per: 'picture',
    promptLimit: 32_000,
  },
  {
    kind: 'image',
    id: 'openai/gpt-image-1.5',
    name: 'GPT Image 1.5',
    provider: 'openai',
    model: 'gpt-image-1.5',
    source: 'OpenAI pricing: 0.009, 0.034 and 0.133 for 1024 × 1024, and as much per pixel for the others',
    checked,
    references: { hard: 16, trusted: 4 },
    sizes: {
      kind: 'listed',
      sizes: [
        { ratio: '1:1', width: 1024, height: 1024 },
        { ratio: '3:2', width: 1536, height: 1024 },
        { ratio: '2:3', width: 1024, height: 1536 },
      ],
      tiers: [
        { name: 'medium', scale: 1, usd: 0.0325 },
        { name: 'low', scale: 1, usd: 0.0086 },
        { name: 'high', scale: 1, usd: 0.127 },
      ],
    },
    transparent: 'yes',
    edits: true,
    regions: true,
    per: 'megapixel',
    promptLimit: 32_000,
  },
  {
    ...fluxPro,
    id: 'fal/flux-2-pro',
    name: 'FLUX.2 pro (fal)',
    provider: 'fal',
    model: 'fal-ai/flux-2-pro',
    wire: { edit: 'fal-ai/flux-2-pro/edit', always: { outputFormat: 'png' } },
  },
  {
    ...fluxPro,
    id: 'replicate/flux-2-pro',
    name: 'FLUX.2 pro (Replicate)',
    provider: 'replicate',
    model: 'black-forest-labs/flux-2-pro',
    wire: {
      fields: { references: 'input_images', width: 'width', height: 'height' },
      always: { aspect_ratio: 'custom', output_format: 'png' },
    },
  },
  {
    ...seedream,
    id: 'fal/seedream-4.5',
    name: 'Seedream 4.5 (fal)',
    provider: 'fal',
    model: 'fal-ai/bytedance/seedream/v4.5/text-to-image',
    wire: { edit: 'fal-ai/bytedance/seedream/v4.5/edit' },
    unconfirmed: ['at most 10 of the 14 pictures may be accepted by fal'],
  },
  {
    ...seedream,
    id: 'replicate/seedream-4.5',
    name: 'Seedream 4.5 (Replicate)',
    provider: 'replicate',
    model: 'bytedance/seedream-4.5',
    wire: {
      fields: { references: 'image_input', width: 'width', height: 'height' },
      always: { size: 'custom', sequential_image_generation: 'disabled' },
    },
  },
  {
    kind: 'image',
    id: 'comfyui/qwen-image-edit-2511',
    name: 'Qwen-Image-Edit 2511 (ComfyUI)',
    provider: 'comfyui',
    model: 'qwen_image_edit_2511_bf16.safetensors',
    source: 'Qwen-Image-Edit model card: open weights, run by yourself; ComfyUI documentation',
    checked,
    unconfirmed: ['the cost of your own machine is not counted', 'the file names of the weights on your machine'],
    references: { hard: 3, trusted: 3 },
    sizes: { ...free, tiers: standard(0) },
    transparent: 'no',
    edits: true,
    per: 'picture',
  },
]
