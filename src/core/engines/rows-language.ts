import type { ModelRow } from './model.ts'

const checked = '2026-11-21'

interface Language {
  id: string
  name: string
  provider: string
  model: string
  source: string
  context: number
  usdPerMillionIn: number
  usdPerMillionOut: number
  unconfirmed?: string[]
  /** Tokens of one picture of about a megapixel. */
  tokensPerPicture: number
}

/** All of them read words and pictures; each is one row as text engine and one as vision engine. */
const languages: Language[] = [
  {
    id: 'openai/gpt-6-sol',
    name: 'GPT-6 Sol',
    provider: 'openai',
    model: 'gpt-6-sol',
    source: 'OpenAI pricing of 22 September 2026, as quoted by gateways; above 272,000 tokens it costs double',
    context: 272_000,
    usdPerMillionIn: 2,
    usdPerMillionOut: 10,
    tokensPerPicture: 1500,
  },
  {
    id: 'openai/gpt-6-luna',
    name: 'GPT-6 Luna',
    provider: 'openai',
    model: 'gpt-6-luna',
    source: 'OpenAI pricing of 22 September 2026, as quoted by gateways; above 272,000 tokens it costs double',
    context: 272_000,
    usdPerMillionIn: 0.1,
    usdPerMillionOut: 0.5,
    tokensPerPicture: 1500,
  },
  {
    id: 'anthropic/claude-sonnet-5.5',
    name: 'Claude Sonnet 5.5',
    provider: 'anthropic',
    model: 'claude-sonnet-5-5',
    source: 'Claude platform documentation, models and pricing',
    context: 1_000_000,
    usdPerMillionIn: 2,
    usdPerMillionOut: 10,
    tokensPerPicture: 1600,
  },
  {
    id: 'anthropic/claude-haiku-5.5',
    name: 'Claude Haiku 5.5',
    provider: 'anthropic',
    model: 'claude-haiku-5-5',
    source: 'Claude platform documentation, models and pricing',
    unconfirmed: ['the price, given there as "from"'],
    context: 1_000_000,
    usdPerMillionIn: 0.1,
    usdPerMillionOut: 0.5,
    tokensPerPicture: 1600,
  },
  {
    id: 'google/gemini-3.8-flash',
    name: 'Gemini 3.8 Flash',
    provider: 'google',
    model: 'gemini-3.8-flash',
    source: 'ai.google.dev, Gemini API pricing, read in October 2026; the price of 2027, which is double that of 2026',
    unconfirmed: ['how many tokens it reads at once'],
    context: 1_000_000,
    usdPerMillionIn: 1.5,
    usdPerMillionOut: 7.5,
    tokensPerPicture: 1120,
  },
  {
    id: 'google/gemini-3.1-pro',
    name: 'Gemini 3.1 Pro',
    provider: 'google',
    model: 'gemini-3.1-pro-preview',
    source: 'ai.google.dev, Gemini API pricing, read in October 2026; above 200,000 tokens it costs more',
    context: 200_000,
    usdPerMillionIn: 2,
    usdPerMillionOut: 12,
    tokensPerPicture: 1120,
  },
  {
    id: 'local/openai-compatible',
    name: 'A model of your own',
    provider: 'openai-compatible',
    model: 'default',
    source: 'Ollama, vLLM and LM Studio documentation: an OpenAI-compatible address',
    unconfirmed: ['how much your model reads at once', 'the cost of your own machine is not counted'],
    context: 32_000,
    usdPerMillionIn: 0,
    usdPerMillionOut: 0,
    tokensPerPicture: 1500,
  },
]

export const languageRows: ModelRow[] = languages.flatMap((language) => [
  { ...language, kind: 'text' as const, checked },
  { ...language, kind: 'vision' as const, checked },
])

export const cutoutRows: ModelRow[] = [
  {
    kind: 'cutout',
    id: 'local/rembg',
    name: 'rembg server',
    provider: 'rembg',
    model: 'u2net',
    source: 'rembg documentation: its HTTP server',
    checked,
    usdPerPicture: 0,
  },
]
