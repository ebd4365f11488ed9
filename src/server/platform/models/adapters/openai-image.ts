import { createOpenAI } from '@ai-sdk/openai'
import { generateImage } from 'ai'
import type { ImageEngine, ImageRequest, ImageResult } from '../ports.ts'
import { ask, unlessLate } from './ask.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { asResult } from './pictures.ts'
import { settings } from './providers.ts'
import { checkedReferences, promptWithManifest } from './references.ts'
import type { ImageRow } from './row.ts'
import { nativeSize } from './sizes.ts'

/** gpt-image takes all words first and the pictures in order after them. It knows no seed: every take differs. */
export function openaiImage(row: ImageRow, keys: Keys, options: AdapterOptions): ImageEngine {
  const openai = createOpenAI(settings(row, keys, options))
  const asking = { name: row.name, timeout: options.timeout ?? 240_000, policy: options.policy, mayRetry: unlessLate }

  async function generate(request: ImageRequest, signal?: AbortSignal): Promise<ImageResult> {
    const references = await checkedReferences(row, request)
    const size = nativeSize(row, request, options.tier)
    const text = promptWithManifest({ ...request, references })
    const transparent = request.background === 'transparent' && row.transparent === 'yes'
    const bytes = await ask({ ...asking, signal }, async (abortSignal) => {
      const { image } = await generateImage({
        model: openai.image(row.model),
        prompt: references.length > 0 ? { text, images: references.map((reference) => reference.bytes) } : text,
        size: `${size.width}x${size.height}`,
        providerOptions: {
          openai: { quality: size.tier, background: transparent ? 'transparent' : 'opaque', outputFormat: 'png' },
        },
        maxRetries: 0,
        abortSignal,
      })
      return image.uint8Array
    })
    return asResult(row.name, bytes, size, size.warnings)
  }

  return { id: row.id, generate }
}
