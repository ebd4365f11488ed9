import sharp from 'sharp'

export class PictureRefused extends Error {
  override readonly name = 'PictureRefused'
}

export interface AcceptedPicture {
  bytes: Uint8Array
  mediaType: string
  width: number
  height: number
}

const megabytes = 30
const megapixels = 80
const longestSide = 4096
const accepted = new Map([
  ['png', 'PNG'],
  ['jpeg', 'JPEG'],
  ['webp', 'WebP'],
  ['heif', 'AVIF'],
])

/**
 * Judges an upload by its content, not its name; turns it upright, strips what the camera wrote into it, and encodes it
 * anew: nothing of the file survives but its pixels.
 */
export async function acceptPicture(bytes: Uint8Array): Promise<AcceptedPicture> {
  if (bytes.byteLength > megabytes * 1e6) throw new PictureRefused(`The picture has ${Math.round(bytes.byteLength / 1e6)} MB; ${megabytes} MB is the most.`)
  if (bytes.byteLength === 0) throw new PictureRefused('The file is empty; this is no picture.')
  const options = { limitInputPixels: megapixels * 1e6, failOn: 'error' as const }
  const facts = await sharp(bytes, options).metadata().catch(refuse)
  if (!accepted.has(facts.format ?? '')) throw new PictureRefused(`This is ${name(facts.format)}; pictures may be PNG, JPEG, WebP or AVIF.`)
  if ((facts.pages ?? 1) > 1) throw new PictureRefused('This picture moves; send a still one.')
  const upright = sharp(bytes, options).rotate().toColourspace('srgb').resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  const encoded = facts.hasAlpha ? upright.png() : upright.jpeg({ quality: 92, mozjpeg: true })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch(refuse)
  return { bytes: data, mediaType: facts.hasAlpha ? 'image/png' : 'image/jpeg', width: info.width, height: info.height }
}

/** A small WebP of a picture. @param width pixels */
export const thumbnail = (bytes: Uint8Array, width: number): Promise<Buffer> =>
  sharp(bytes).resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer()

const name = (format: string | undefined) => (format ? `a ${format.toUpperCase()} file` : 'no picture we know')

function refuse(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error)
  if (/pixel limit/i.test(words)) throw new PictureRefused(`The picture has more than ${megapixels} million pixels.`)
  if (/heif|compression format|unsupported image format/i.test(words)) throw new PictureRefused('This is no picture we can read; pictures may be PNG, JPEG, WebP or AVIF.')
  throw new PictureRefused('The picture is damaged and cannot be read to its end.')
}
