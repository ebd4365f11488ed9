import sharp from 'sharp'

/** Red, green, blue, alpha; four bytes for each pixel, rows from the top. */
export interface Pixels {
  data: Uint8Array
  width: number
  height: number
}

/** The most a picture may have; a bomb is refused before it is unpacked. */
const mostPixels = 100_000_000

/** Unpacks a picture upright, no side longer than asked. */
export async function readPixels(bytes: Uint8Array, longest?: number): Promise<Pixels> {
  const upright = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient().toColourspace('srgb').ensureAlpha()
  const sized = longest
    ? upright.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    : upright
  const { data, info } = await sized.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

export const asImage = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 4 } })

/** A note is kept inside the file, for whoever opens it again. */
export async function writePng(pixels: Pixels, note?: string): Promise<Uint8Array> {
  const image = asImage(pixels).png({ compressionLevel: 6, adaptiveFiltering: false })
  return new Uint8Array(await (note ? image.withXmp(note) : image).toBuffer())
}

export const blank = (width: number, height: number): Pixels => ({
  data: new Uint8Array(width * height * 4),
  width,
  height,
})

/** Draws an SVG text at the size it asks for. */
export async function renderSvg(svg: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
