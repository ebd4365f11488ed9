/** What the first bytes say, whatever the file is called. Null: none of the kinds a picture usually comes in. */
export type PictureKind = 'PNG' | 'JPEG' | 'WebP' | 'AVIF' | 'HEIC' | 'GIF' | 'TIFF' | 'BMP' | 'SVG' | 'PDF' | 'JPEG XL'

const heic = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis']

export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'PNG'
  if (text(0, 3) === '\xff\xd8\xff') return 'JPEG'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'WebP'
  if (text(4, 8) === 'ftyp') return brandOf(text(8, 64))
  if (text(0, 4) === 'GIF8') return 'GIF'
  if (['II*\0', 'MM\0*'].includes(text(0, 4))) return 'TIFF'
  if (text(0, 2) === 'BM') return 'BMP'
  if (text(0, 5) === '%PDF-') return 'PDF'
  if (text(0, 2) === '\xff\x0a' || text(4, 8) === 'JXL ') return 'JPEG XL'
  return /<svg[\s>]/i.test(text(0, 2048)) ? 'SVG' : null
}

/** The main brand may be a general one ("mif1"); the list after it then tells. */
function brandOf(brands: string): PictureKind | null {
  const all: string[] = brands.match(/.{4}/gs) ?? []
  if (all.includes('avif')) return 'AVIF'
  return all.some((brand) => heic.includes(brand)) ? 'HEIC' : null
}
