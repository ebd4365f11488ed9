import sharp from 'sharp'
import type { ImageResult } from '../ports.ts'
import { EngineError } from './engine-error.ts'
import { inPlainWords } from './explain.ts'

const mediaTypes: Record<string, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  heif: 'image/avif',
  gif: 'image/gif',
}

interface Header {
  mediaType: string
  width: number
  height: number
}

/** What the bytes are, whatever they are called; null when they are no picture. */
export async function readHeader(bytes: Uint8Array): Promise<Header | null> {
  const found = await sharp(bytes).metadata().catch(() => null)
  const mediaType = found && mediaTypes[found.format]
  return mediaType ? { mediaType, width: found.width, height: found.height } : null
}

/** A picture from a provider as a result: really a picture, its real size told, a wrong size warned of. */
export async function asResult(
  name: string,
  bytes: Uint8Array,
  asked: { width: number; height: number },
  warnings: string[] = [],
): Promise<ImageResult> {
  const header = await readHeader(bytes)
  if (!header) throw new EngineError('garbage', inPlainWords(name, 'garbage', 'no picture came back'))
  const { width, height } = header
  const size =
    width === asked.width && height === asked.height
      ? []
      : [`${name} was asked for ${asked.width} × ${asked.height} and made ${width} × ${height}.`]
  return { bytes, ...header, layout: [], warnings: [...warnings, ...size] }
}

/** MP4 and QuickTime say "ftyp", WebM and Matroska begin with EBML. */
export function videoType(bytes: Uint8Array): string | null {
  if (Buffer.from(bytes.subarray(4, 8)).toString('latin1') === 'ftyp') return 'video/mp4'
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === '1a45dfa3' ? 'video/webm' : null
}

export const dataUri = (bytes: Uint8Array, mediaType: string) =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
