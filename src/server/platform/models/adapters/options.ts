import type { RetryPolicy } from '../retry.ts'
import type { CutoutQuality } from '../ports.ts'
import type { Network } from './transport.ts'

export interface AdapterOptions {
  network?: Network
  policy?: RetryPolicy
  /** Milliseconds for one attempt; each kind of work has its own default. */
  timeout?: number
  /** Quality or resolution of the model's list; its first one by default. */
  tier?: string
  /** Clips with sound, where the model leaves the choice. */
  sound?: boolean
  /** Milliseconds between two looks at work under way, where the adapter has to wait for it. */
  pollPause?: number
  /** Judges a cutout against the picture it was made from. */
  judgeCutout?: (picture: Uint8Array, cutout: Uint8Array) => Promise<CutoutQuality>
}
