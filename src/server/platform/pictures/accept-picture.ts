import sharp, { type Sharp } from 'sharp'
import { pictureKind } from './picture-kind.ts'

export class PictureRefused extends Error {
  override readonly name = 'PictureRefused'
}

export interface AcceptedPicture {
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg'
  width: number
  height: number
}

const megabytes = 30
const megapixels = 80
const longestSide = 4096
const patienceSeconds = 30
const welcome = ['PNG', 'JPEG', 'WebP', 'AVIF']
const wanted = 'pictures may be PNG, JPEG, WebP or AVIF'

/**
 * Judges an upload by its content, not its name; turns it upright, strips what the camera wrote into it, and encodes it
 * anew: nothing of the file survives but its pixels.
 */
export async function acceptPicture(bytes: Uint8Array): Promise<AcceptedPicture> {
  checkFile(bytes)
  const picture = sharp(bytes, { limitInputPixels: megapixels * 1e6, failOn: 'error' }).timeout({ seconds: patienceSeconds })
  const { pages = 1, hasAlpha } = await picture.metadata().catch(refuse)
  if (pages > 1) throw new PictureRefused('This picture moves; send a still one.')

  const upright = picture
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  const { data, info } = await encode(upright, hasAlpha).toBuffer({ resolveWithObject: true }).catch(refuse)
  return { bytes: data, mediaType: hasAlpha ? 'image/png' : 'image/jpeg', width: info.width, height: info.height }
}

/** A small WebP of a picture we keep. @param width pixels */
export const thumbnail = (bytes: Uint8Array, width: number): Promise<Buffer> =>
  sharp(bytes).resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer()

const encode = (picture: Sharp, hasAlpha: boolean) => (hasAlpha ? picture.png() : picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }))

/** Before any decoder sees it: only four of them ever do. */
function checkFile(bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw new PictureRefused('The file is empty; this is no picture.')
  if (bytes.byteLength > megabytes * 1e6)
    throw new PictureRefused(`The picture has ${Math.ceil(bytes.byteLength / 1e6)} MB; ${megabytes} MB is the most.`)
  const kind = pictureKind(bytes)
  if (kind === null) throw new PictureRefused(`This is no picture we know; ${wanted}.`)
  if (kind === 'HEIC') throw new PictureRefused(`This is a HEIC photo, which cannot be read here; save it as JPEG, for ${wanted}.`)
  if (!welcome.includes(kind)) throw new PictureRefused(`This is a file of the kind ${kind}; ${wanted}.`)
}

function refuse(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error)
  if (/pixel limit/i.test(words)) throw new PictureRefused(`The picture has more than ${megapixels} million pixels.`)
  if (/timeout/i.test(words)) throw new PictureRefused(`The picture takes longer than ${patienceSeconds} seconds to read.`)
  throw new PictureRefused('The picture is damaged and cannot be read to its end.')
}
