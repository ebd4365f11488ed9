import { createOpenAI } from '@ai-sdk/openai'
import { generateImage } from 'ai'
import { readPixels } from '../../pictures/pixels.ts'
import { readRegion, writeHole } from '../../pictures/region.ts'
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
    const mask = request.region ? { mask: await holeIn(references[0]!.bytes, request.region.bytes) } : {}
    const bytes = await ask({ ...asking, signal }, async (abortSignal) => {
      const { image } = await generateImage({
        model: openai.image(row.model),
        prompt: references.length > 0 ? { text, images: references.map(({ bytes: sent }) => sent), ...mask } : text,
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

/** The mask has the size of the first picture, and is clear where that one may change. */
const holeIn = async (picture: Uint8Array, region: Uint8Array) => writeHole(await readRegion(region, await readPixels(picture)))
