import { createGoogle } from '@ai-sdk/google'
import { generateText } from 'ai'
import type { ImageEngine, ImageRequest, ImageResult } from '../ports.ts'
import { ask, unlessLate } from './ask.ts'
import { garbage, refused } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { asResult } from './pictures.ts'
import { settings } from './providers.ts'
import { checkedReferences, label, type SentReference } from './references.ts'
import type { ImageRow } from './row.ts'
import { nativeSize, type NativeSize } from './sizes.ts'

/** Gemini takes words and pictures in turn: every picture stands right after the line that says who it is. */
export function googleImage(row: ImageRow, keys: Keys, options: AdapterOptions): ImageEngine {
  const google = createGoogle(settings(row, keys, options))
  const asking = { name: row.name, timeout: options.timeout ?? 180_000, policy: options.policy, mayRetry: unlessLate }

  async function generate(request: ImageRequest, signal?: AbortSignal): Promise<ImageResult> {
    const references = await checkedReferences(row, request)
    const size = nativeSize(row, request, options.tier)
    const bytes = await ask({ ...asking, signal }, async (abortSignal) => {
      const result = await generateText({
        model: google(row.model),
        messages: [{ role: 'user', content: content(request, references) }],
        seed: request.variation,
        providerOptions: { google: { responseModalities: ['IMAGE'], imageConfig: imageConfig(size) } },
        maxRetries: 0,
        abortSignal,
      })
      return pictureOf(row.name, result)
    })
    return asResult(row.name, bytes, size, size.warnings)
  }

  return { id: row.id, generate }
}

const content = ({ prompt }: ImageRequest, references: SentReference[]) => [
  { type: 'text' as const, text: prompt },
  ...references.flatMap((reference) => [
    { type: 'text' as const, text: label(reference) },
    { type: 'file' as const, data: reference.bytes, mediaType: reference.mediaType },
  ]),
]

/** Inside imageConfig, or Gemini ignores it. */
const imageConfig = ({ ratio, tier }: NativeSize) => ({ aspectRatio: ratio, imageSize: tier })

interface Answer {
  finishReason: string
  rawFinishReason: string | undefined
  text: string
  files: { mediaType: string; uint8Array: Uint8Array }[]
}

function pictureOf(name: string, { finishReason, rawFinishReason, text, files }: Answer): Uint8Array {
  const picture = files.find(({ mediaType }) => mediaType.startsWith('image/'))
  if (picture) return picture.uint8Array
  const said = text || (rawFinishReason ?? 'no picture came back')
  throw finishReason === 'content-filter' ? refused(name, said) : garbage(name, said)
}
