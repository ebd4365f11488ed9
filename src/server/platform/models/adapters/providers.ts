import { EngineError } from './engine-error.ts'
import { type Keys, settingFor } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import type { AdapterRow } from './row.ts'
import { addressOf, transport } from './transport.ts'

/** The provider's key, or an error that says what to set. */
export function apiKey({ name, provider }: AdapterRow, { keys }: Keys): { apiKey: string } {
  const key = keys[provider]
  if (!key) throw new EngineError('auth', `${name} needs a key: set ${settingFor(provider)}.`)
  return { apiKey: key.reveal() }
}

/** Another address than the provider's own, where a person configured one. */
function baseUrl(row: AdapterRow, keys: Keys): { baseURL?: string } {
  const address = addressOf(row, keys)
  return address ? { baseURL: address } : {}
}

/** What every provider of the SDK is made from. */
export const settings = (row: AdapterRow, keys: Keys, { network }: AdapterOptions) => ({
  ...apiKey(row, keys),
  ...baseUrl(row, keys),
  fetch: transport(row, keys, network),
})

/** The address of a server of one's own, or an error that says what to set. */
export function ownAddress(row: AdapterRow, keys: Keys): string {
  const address = addressOf(row, keys)
  if (!address) throw new EngineError('auth', `${row.name} needs an address: set ${settingFor(row.provider)}.`)
  return address
}
