import sharp from 'sharp'

/** The widths a screen asks for, in pixels: few, so that a picture is scaled once per width and kept. */
export const thumbnailWidths: readonly number[] = [160, 320, 640, 1280]

/** A small WebP that keeps the alpha channel; never larger than the picture is. */
export const thumbnail = (picture: Uint8Array, width: number): Promise<Buffer> =>
  sharp(picture).resize({ width, withoutEnlargement: true }).webp({ quality: 82, effort: 2 }).toBuffer()
