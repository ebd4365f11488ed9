import { asImage, type Pixels } from '../../../pictures/pixels.ts'

/** A picture that cannot be cut out, with the rim of a pinned photograph. */
export async function framed(pixels: Pixels): Promise<Pixels> {
  const rim = Math.max(4, Math.round(Math.min(pixels.width, pixels.height) * 0.04))
  const paper = { r: 240, g: 236, b: 226, alpha: 1 }
  const { data, info } = await asImage(pixels)
    .removeAlpha()
    .ensureAlpha()
    .extend({ top: rim, bottom: rim, left: rim, right: rim, background: paper })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
