import { createGoogle } from '@ai-sdk/google'
import type { VideoEngine } from '../ports.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import { settings } from './providers.ts'
import type { VideoRow } from './row.ts'
import { sdkVideo } from './sdk-video.ts'

/** Veo: both frames as frames; the size as its own parameter, because the SDK knows the wide ones only. */
export function googleVideo(row: VideoRow, keys: Keys, options: AdapterOptions): VideoEngine {
  const given = settings(row, keys, options)
  const google = createGoogle(given)
  return sdkVideo(row, options, {
    model: google.video(row.model),
    fetch: given.fetch,
    sending: ({ prompt, seconds, variation }, { ratio, resolution }, { start, end }) => ({
      prompt,
      frameImages: [
        { image: start.bytes, frameType: 'first_frame' },
        ...(end ? [{ image: end.bytes, frameType: 'last_frame' as const }] : []),
      ],
      duration: seconds,
      aspectRatio: asRatio(ratio),
      seed: variation,
      providerOptions: { google: { resolution: resolution.toLowerCase() } },
    }),
  })
}

function asRatio(ratio: string): `${number}:${number}` {
  const [width, height] = ratio.split(':').map(Number)
  return `${width ?? 16}:${height ?? 9}`
}
