import { asImage, type Pixels, readPixels, writePng } from './pixels.ts'

interface Size {
  width: number
  height: number
}

/** Which pixels of a picture may change: one byte each, 1 where they may. */
export interface Region extends Size {
  marked: Uint8Array
}

/** What somebody painted on a clear ground, in the size of the picture it is for. */
export async function readRegion(painted: Uint8Array, { width, height }: Size): Promise<Region> {
  const { data, info } = await asImage(await readPixels(painted))
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const marked = new Uint8Array(info.width * info.height)
  for (let at = 0; at < marked.length; at += 1) marked[at] = Number(data[at * 4 + 3]! >= 128)
  return { marked, width, height }
}

/** White where it may change, and clear elsewhere; the same region gives the same bytes. */
export const writeRegion = (region: Region): Promise<Uint8Array> => writePng(asPixels(region, (marked) => marked))

/** The other way round, as OpenAI wants it: clear where it may change. */
export const writeHole = (region: Region): Promise<Uint8Array> => writePng(asPixels(region, (marked) => !marked))

function asPixels({ marked, width, height }: Region, isSolid: (marked: boolean) => boolean): Pixels {
  const data = new Uint8Array(marked.length * 4)
  for (let at = 0; at < marked.length; at += 1) if (isSolid(marked[at] === 1)) data.fill(255, at * 4, at * 4 + 4)
  return { data, width, height }
}

export const sizeOfRegion = ({ marked }: Region): number => marked.reduce((sum, one) => sum + one, 0)

/** The old picture, byte for byte, with the new one inside the region only. */
export function insideOnly(before: Pixels, after: Pixels, { marked }: Region): Pixels {
  const data = Uint8Array.from(before.data)
  for (let at = 0; at < marked.length; at += 1)
    if (marked[at] === 1) data.set(after.data.subarray(at * 4, at * 4 + 4), at * 4)
  return { ...before, data }
}
