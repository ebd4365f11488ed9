import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { ImageEngine, ImageRequest, ImageResult } from '../ports.ts'
import { ask, unlessLate } from './ask.ts'
import { filled, qwenEditGraph } from './comfyui-graph.ts'
import { garbage } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { asResult } from './pictures.ts'
import { ownAddress } from './providers.ts'
import { checkedReferences, promptWithManifest, type SentReference } from './references.ts'
import type { ImageRow } from './row.ts'
import { nativeSize } from './sizes.ts'
import { transport } from './transport.ts'

const Queued = z.object({ prompt_id: z.string() })
const Uploaded = z.object({ name: z.string(), subfolder: z.string().default('') })
const Picture = z.object({
  filename: z.string(),
  subfolder: z.string().default(''),
  type: z.string().default('output'),
})
const Entry = z.object({
  outputs: z.record(z.string(), z.object({ images: z.array(Picture).optional() })),
  status: z.object({ status_str: z.string(), completed: z.boolean() }).partial().optional(),
})

/** A ComfyUI of one's own: pictures are uploaded, the graph is queued, and its history is asked until it is done. */
export function comfyImage(row: ImageRow, keys: Keys, options: AdapterOptions): ImageEngine {
  const server = comfyServer(row, keys, options)

  async function generate(request: ImageRequest, signal?: AbortSignal): Promise<ImageResult> {
    const references = await checkedReferences(row, request)
    const size = nativeSize(row, request, options.tier)
    const prompt = promptWithManifest({ ...request, references })
    const asking = { name: row.name, timeout: options.timeout ?? 900_000, policy: options.policy, mayRetry: unlessLate }
    const bytes = await ask({ ...asking, signal }, async (abortSignal) => {
      const names: Record<string, string> = {}
      for (const reference of references) {
        names[`image ${reference.number}`] = await server.upload(reference, abortSignal)
      }
      const graph = row.wire.workflow ?? qwenEditGraph(row.model, references.length)
      const values = { prompt, width: size.width, height: size.height, seed: request.variation, ...names }
      return server.run(filled(graph, values), abortSignal)
    })
    return asResult(row.name, bytes, size, size.warnings)
  }

  return { id: row.id, generate }
}

function comfyServer(row: ImageRow, keys: Keys, { network, pollPause = 1000 }: AdapterOptions) {
  const address = ownAddress(row, keys)
  const fetch = transport(row, keys, network)
  const read = async <Shape>(shape: z.ZodType<Shape>, answer: Response): Promise<Shape> => {
    const parsed = shape.safeParse(await answer.json().catch(() => null))
    if (parsed.success) return parsed.data
    throw garbage(row.name)
  }

  async function upload({ bytes, mediaType, hash }: SentReference, signal: AbortSignal): Promise<string> {
    const body = new FormData()
    body.set('image', new Blob([Uint8Array.from(bytes)], { type: mediaType }), `${hash}.${mediaType.split('/')[1]}`)
    body.set('overwrite', 'true')
    const answer = await fetch(`${address}/upload/image`, { method: 'POST', body, signal })
    const { name, subfolder } = await read(Uploaded, answer)
    return subfolder ? `${subfolder}/${name}` : name
  }

  async function run(prompt: unknown, signal: AbortSignal): Promise<Uint8Array> {
    const body = JSON.stringify({ prompt, client_id: randomUUID() })
    const headers = { 'content-type': 'application/json' }
    const queued = await read(Queued, await fetch(`${address}/prompt`, { method: 'POST', headers, body, signal }))
    const picture = await finished(queued.prompt_id, signal)
    const answer = await fetch(`${address}/view?${new URLSearchParams(picture)}`, { signal })
    return new Uint8Array(await answer.arrayBuffer())
  }

  async function finished(id: string, signal: AbortSignal): Promise<z.infer<typeof Picture>> {
    for (;;) {
      const answer = await fetch(`${address}/history/${encodeURIComponent(id)}`, { signal })
      const entry = (await read(z.record(z.string(), Entry), answer))[id]
      const picture = entry && Object.values(entry.outputs).flatMap(({ images = [] }) => images)[0]
      if (picture) return picture
      if (entry) throw garbage(row.name, entry.status?.status_str ?? 'no picture')
      await pause(pollPause, undefined, { signal })
    }
  }

  return { upload, run }
}
