import type { CutoutEngine } from '../ports.ts'
import { ask } from './ask.ts'
import { EngineError } from './engine-error.ts'
import { garbage, notSent } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { readHeader } from './pictures.ts'
import { ownAddress } from './providers.ts'
import type { CutoutRow } from './row.ts'
import { transport } from './transport.ts'

/** A server started with `rembg s`. What comes back is judged like a cutout of our own. */
export function rembgCutout(row: CutoutRow, keys: Keys, options: AdapterOptions): CutoutEngine {
  const address = ownAddress(row, keys)
  const fetch = transport(row, keys, options.network)
  const { judgeCutout } = options
  if (!judgeCutout) throw new EngineError('bad_request', `${row.name} needs somebody who judges its cutouts.`)

  async function cut(picture: Uint8Array, signal?: AbortSignal) {
    const header = await readHeader(picture)
    if (!header) throw notSent(`The picture for ${row.name} cannot be read.`)
    const asking = { name: row.name, timeout: options.timeout ?? 120_000, policy: options.policy, signal }
    const bytes = await ask(asking, async (abortSignal) => {
      const body = new FormData()
      body.set('file', new Blob([Uint8Array.from(picture)], { type: header.mediaType }), 'picture')
      body.set('model', row.model)
      const answer = await fetch(`${address}/api/remove`, { method: 'POST', body, signal: abortSignal })
      const cutout = new Uint8Array(await answer.arrayBuffer())
      if (!(await readHeader(cutout))) throw garbage(row.name, 'no picture came back')
      return cutout
    })
    return { bytes, quality: await judgeCutout!(picture, bytes) }
  }

  return { id: row.id, cut }
}
