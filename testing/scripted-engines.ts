import sharp from 'sharp'
import type { Stock } from '#server/engines/engine-room.ts'
import { fingerprint, sha256 } from '#server/platform/fingerprint.ts'
import type { ImageRequest } from '#server/platform/models/ports.ts'

/** Engines that answer at once, and differently exactly when they are asked differently: a flat colour out of the request. */
export function scriptedEngines(): Pick<Stock, 'image' | 'cutout' | 'video'> {
  return {
    image: [
      {
        id: 'built-in/painter',
        generate: async (request) => ({ ...(await flat(request)), layout: [], warnings: [] }),
      },
    ],
    cutout: [
      {
        id: 'built-in/cutout',
        cut: async (picture) => ({ bytes: picture, quality: { borderOpacity: 0, halo: 0, coverage: 0.5, passed: true, complaints: [] } }),
      },
    ],
    video: [
      {
        id: 'built-in/animatic',
        start: async ({ startFrame, endFrame, ...words }) => ({ operation: fingerprint({ ...words, start: sha256(startFrame), end: endFrame && sha256(endFrame) }) }),
        status: async (operation) => ({ state: 'done', bytes: Buffer.from(operation), mediaType: 'video/mp4', warnings: [] }),
      },
    ],
  }
}

async function flat({ references, ...words }: ImageRequest) {
  const { width, height } = words
  const asked = fingerprint({ ...words, references: references.map(({ number, hash }) => `${number} ${hash}`) })
  const bytes = await sharp({ create: { width, height, channels: 3, background: `#${asked.slice(0, 6)}` } }).png({ compressionLevel: 1 }).toBuffer()
  return { bytes, mediaType: 'image/png', width, height }
}
