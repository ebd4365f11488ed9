import sharp from 'sharp'
import type { Pixels } from '../../../pictures/pixels.ts'

/**
 * Who stands how near, at half the size of the picture: what a later pass must not paint over. 0 is the place
 * itself.
 */
export interface DepthMap {
  data: Uint8Array
  width: number
  height: number
}

const step = 2

export const emptyDepth = (width: number, height: number): DepthMap => {
  const size = { width: Math.ceil(width / step), height: Math.ceil(height / step) }
  return { data: new Uint8Array(size.width * size.height), ...size }
}

export async function packDepth({ data, width, height }: DepthMap): Promise<string> {
  const packed = await sharp(data, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 9, adaptiveFiltering: false })
    .toBuffer()
  return packed.toString('base64')
}

/** Null when it does not belong to a picture of this size. */
export async function openDepth(packed: string, width: number, height: number): Promise<DepthMap | null> {
  const expected = emptyDepth(width, height)
  try {
    const { data, info } = await sharp(Buffer.from(packed, 'base64'), { limitInputPixels: 20_000_000 })
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true })
    return info.width === expected.width && info.height === expected.height
      ? { data: new Uint8Array(data), width: info.width, height: info.height }
      : null
  } catch {
    return null
  }
}

/** Clears what of a layer lies behind somebody who is there already. Changes the layer in place. */
export function hideBehind(map: DepthMap, layer: Pixels, left: number, top: number, nearness: number): void {
  each(map, layer, left, top, (at, pixel) => {
    if (map.data[pixel]! > nearness) layer.data[at + 3] = 0
  })
}

export function remember(map: DepthMap, layer: Pixels, left: number, top: number, nearness: number): void {
  each(map, layer, left, top, (at, pixel) => {
    if (layer.data[at + 3]! > 60 && map.data[pixel]! < nearness) map.data[pixel] = nearness
  })
}

function each(
  map: DepthMap,
  layer: Pixels,
  left: number,
  top: number,
  visit: (at: number, pixel: number) => void,
): void {
  for (let y = 0; y < layer.height; y += 1) {
    const row = Math.min(map.height - 1, Math.floor((top + y) / step)) * map.width
    for (let x = 0; x < layer.width; x += 1)
      visit((y * layer.width + x) * 4, row + Math.min(map.width - 1, Math.floor((left + x) / step)))
  }
}
