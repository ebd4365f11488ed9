import { createFal } from '@ai-sdk/fal'
import { createReplicate } from '@ai-sdk/replicate'
import type { experimental_startVideo as startVideo } from 'ai'
import type { VideoEngine, VideoRequest } from '../ports.ts'
import type { ClipShape } from './clip-shape.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { dataUri } from './pictures.ts'
import { settings } from './providers.ts'
import type { Json, VideoRow } from './row.ts'
import { type Frame, sdkVideo } from './sdk-video.ts'
import { addressOf } from './transport.ts'

/** fal: the SDK's queue, with the model's own field names from the row. */
export function falVideo(row: VideoRow, keys: Keys, options: AdapterOptions): VideoEngine {
  const { apiKey, fetch: direct } = settings(row, keys, options)
  const fetch = falQueue(row, keys, direct)
  const fal = createFal({ apiKey, fetch })
  return sdkVideo(row, options, {
    model: polled(fal.video(row.model)),
    fetch,
    sending: (request, shape, frames) => ({
      prompt: request.prompt,
      providerOptions: { fal: input(row, options, request, shape, frames) },
    }),
  })
}

export function replicateVideo(row: VideoRow, keys: Keys, options: AdapterOptions): VideoEngine {
  const { apiKey: apiToken, ...rest } = settings(row, keys, options)
  const replicate = createReplicate({ ...rest, apiToken })
  return sdkVideo(row, options, {
    model: polled(replicate.video(row.model)),
    fetch: rest.fetch,
    sending: (request, shape, frames) => ({
      prompt: request.prompt,
      providerOptions: { replicate: input(row, options, request, shape, frames) },
    }),
  })
}

type Model = Extract<Exclude<Parameters<typeof startVideo>[0]['model'], string>, { specificationVersion: 'v4' }>
type Pollable = Pick<Model, 'provider' | 'modelId' | 'doStart' | 'doStatus'>

/** What is needed of a model whose work is asked for and not waited for; webhooks are not. */
const polled = (model: Pollable): Model => ({
  specificationVersion: 'v4',
  provider: model.provider,
  modelId: model.modelId,
  maxVideosPerCall: 1,
  doStart: (options) => model.doStart!(options),
  doStatus: (options) => model.doStatus!(options),
})

const queue = 'https://queue.fal.run'

/** The SDK puts "fal-ai/" before every model, also before those of other makers, and knows one address only. */
function falQueue(row: VideoRow, keys: Keys, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const path = row.model.startsWith('fal-ai/') ? '' : 'fal-ai/'
  const address = addressOf(row, keys) ?? queue
  return (asked, init) => {
    const url = String(asked instanceof Request ? asked.url : asked)
    const meant = path ? url.replace(`${queue}/${path}${row.model}`, `${queue}/${row.model}`) : url
    return fetch(meant.startsWith(`${queue}/`) ? address + meant.slice(queue.length) : meant, init)
  }
}

/** Everything by the names the row gives; what it names none for is not sent. */
function input(
  { wire }: VideoRow,
  options: AdapterOptions,
  request: VideoRequest,
  { ratio, resolution }: ClipShape,
  { start, end }: { start: Frame; end: Frame | null },
): Record<string, Json> {
  const { fields, secondsAs, always } = wire
  const values: [string | undefined, Json | null][] = [
    [fields.start, dataUri(start.bytes, start.mediaType)],
    [fields.end, end && dataUri(end.bytes, end.mediaType)],
    [fields.seconds, secondsAs === 'text' ? String(request.seconds) : request.seconds],
    [fields.resolution, resolution],
    [fields.ratio, ratio],
    [fields.sound, options.sound ?? true],
    [fields.seed, request.variation],
  ]
  return {
    ...always,
    ...Object.fromEntries(values.flatMap(([field, value]) => (field && value !== null ? [[field, value]] : []))),
  }
}
