import { inspect } from 'node:util'

/** A key that shows itself only when it is asked to: not in logs, not in JSON, not in errors. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal = () => this.#value
  toString = () => '[secret]'
  toJSON = () => '[secret]';
  [inspect.custom] = () => '[secret]'
}

export interface Keys {
  keys: Partial<Record<string, Secret>>
  /** Servers of one's own, by provider. */
  addresses: Partial<Record<string, string>>
}

/** Our own name first, then the names the vendors' tools use. */
const keyNames = {
  openai: ['AIUTEUR_OPENAI_KEY', 'OPENAI_API_KEY'],
  anthropic: ['AIUTEUR_ANTHROPIC_KEY', 'ANTHROPIC_API_KEY'],
  google: ['AIUTEUR_GOOGLE_KEY', 'GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  fal: ['AIUTEUR_FAL_KEY', 'FAL_KEY', 'FAL_API_KEY'],
  replicate: ['AIUTEUR_REPLICATE_KEY', 'REPLICATE_API_TOKEN'],
  'openai-compatible': ['AIUTEUR_LOCAL_KEY'],
  comfyui: ['AIUTEUR_COMFYUI_KEY'],
  rembg: ['AIUTEUR_REMBG_KEY'],
}

type KeyedProvider = keyof typeof keyNames
const providers = Object.keys(keyNames) as KeyedProvider[]

const addressNames: Partial<Record<KeyedProvider, string>> = {
  'openai-compatible': 'AIUTEUR_LOCAL_URL',
  comfyui: 'AIUTEUR_COMFYUI_URL',
  rembg: 'AIUTEUR_REMBG_URL',
}

/** What to set so that a provider can be used. */
export const settingFor = (provider: string): string => {
  const known = providers.find((name) => name === provider)
  return known ? (addressNames[known] ?? keyNames[known][0] ?? '') : ''
}

export function readKeys(environment: Record<string, string | undefined>): Keys {
  const value = (names: string[]) => names.map((name) => environment[name]?.trim()).find(Boolean)
  const found: Keys = { keys: {}, addresses: {} }
  for (const provider of providers) {
    const key = value(keyNames[provider])
    if (key) found.keys[provider] = new Secret(key)
    const name = addressNames[provider]
    const address = name && value([name])
    if (!address) continue
    if (!URL.canParse(address)) throw new TypeError(`${name} is not an address: write it like http://127.0.0.1:8188`)
    found.addresses[provider] = address.replace(/\/+$/, '')
  }
  return found
}
