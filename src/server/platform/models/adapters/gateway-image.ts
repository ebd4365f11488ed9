import { createFal } from '@ai-sdk/fal'
import { createReplicate } from '@ai-sdk/replicate'
import { generateImage, type ImageModel } from 'ai'
import type { ImageEngine, ImageRequest, ImageResult } from '../ports.ts'
import { ask, unlessLate } from './ask.ts'
import { refused } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { asResult } from './pictures.ts'
import { settings } from './providers.ts'
import { checkedReferences, dataUris, promptWithManifest, type SentReference } from './references.ts'
import type { ImageRow, Json } from './row.ts'
import { nativeSize, type NativeSize } from './sizes.ts'

type Generation = Pick<Parameters<typeof generateImage>[0], 'prompt' | 'size' | 'providerOptions'>

interface Sending {
  text: string
  size: NativeSize
  references: SentReference[]
}

/** fal: another model name where pictures are sent along, and all of them in one list. */
export function falImage(row: ImageRow, keys: Keys, options: AdapterOptions): ImageEngine {
  const fal = createFal(settings(row, keys, options))
  return gatewayImage(row, options, {
    model: (hasReferences) => fal.image(hasReferences ? (row.wire.edit ?? row.model) : row.model),
    generation: ({ text, size, references }) => ({
      prompt: references.length > 0 ? { text, images: references.map(({ bytes }) => bytes) } : text,
      size: `${size.width}x${size.height}`,
      providerOptions: { fal: { ...row.wire.always, useMultipleImages: true } },
    }),
  })
}

/** Replicate: every model names its own fields, so the row says them. */
export function replicateImage(row: ImageRow, keys: Keys, options: AdapterOptions): ImageEngine {
  const { apiKey: apiToken, ...rest } = settings(row, keys, options)
  const replicate = createReplicate({ ...rest, apiToken })
  const pollIntervalMillis = options.pollPause ?? 1000
  const { fields, always } = row.wire
  return gatewayImage(row, options, {
    model: () => replicate.image(row.model),
    generation: ({ text, size, references }) => {
      const input: Record<string, Json> = { ...always, pollIntervalMillis }
      if (fields.width) input[fields.width] = size.width
      if (fields.height) input[fields.height] = size.height
      if (fields.references && references.length > 0) input[fields.references] = dataUris(references)
      const images = fields.references ? [] : references.map(({ bytes }) => bytes)
      return { prompt: images.length > 0 ? { text, images } : text, providerOptions: { replicate: input } }
    },
  })
}

interface Gateway {
  model(hasReferences: boolean): ImageModel
  generation(sending: Sending): Generation
}

function gatewayImage(row: ImageRow, options: AdapterOptions, gateway: Gateway): ImageEngine {
  const asking = { name: row.name, timeout: options.timeout ?? 240_000, policy: options.policy, mayRetry: unlessLate }

  async function generate(request: ImageRequest, signal?: AbortSignal): Promise<ImageResult> {
    const references = await checkedReferences(row, request)
    const size = nativeSize(row, request, options.tier)
    const text = promptWithManifest({ ...request, references })
    const { bytes, warnings } = await ask({ ...asking, signal }, async (abortSignal) => {
      const made = await generateImage({
        model: gateway.model(references.length > 0),
        ...gateway.generation({ text, size, references }),
        seed: request.variation,
        maxRetries: 0,
        abortSignal,
      })
      if (wasBlackened(made.providerMetadata)) throw refused(row.name)
      return { bytes: made.image.uint8Array, warnings: made.warnings.map(inWords) }
    })
    return asResult(row.name, bytes, size, [...size.warnings, ...warnings])
  }

  return { id: row.id, generate }
}

/** fal answers what it holds unsafe with a black picture and says so beside it. */
const wasBlackened = ({ fal }: Record<string, { images?: unknown }>) =>
  Array.isArray(fal?.images) && fal.images.some((image: unknown) => Reflect.get(Object(image), 'nsfw') === true)

/** The SDK's own warnings: mostly that a model does not take what it was given. */
const inWords = (warning: object) =>
  ['message', 'details', 'feature'].map((key) => Reflect.get(warning, key)).find((text) => typeof text === 'string') ??
  JSON.stringify(warning)
