import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { acceptPicture, PictureRefused, thumbnail } from './accept-picture.ts'

const plain = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#c33' } })
const file = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

describe('an uploaded picture', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const accepted = await acceptPicture(await plain().toFormat(format).toBuffer())
    expect(accepted).toMatchObject({ width: 40, height: 20, mediaType: 'image/jpeg' })
    expect((await sharp(accepted.bytes).metadata()).format).toBe('jpeg')
  })

  it('keeps its transparency', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#0000' } }).png().toBuffer()
    const accepted = await acceptPicture(bytes)
    expect(accepted.mediaType).toBe('image/png')
    expect((await sharp(accepted.bytes).stats()).isOpaque).toBe(false)
  })

  it('keeps its colours, whatever the camera counted them in', async () => {
    const cmyk = await plain().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    const { channels } = await sharp((await acceptPicture(cmyk)).bytes).stats()
    expect(channels).toHaveLength(3)
    expect(channels[0]!.mean).toBeGreaterThan(channels[2]!.mean + 80)
  })

  it('is turned upright and loses what the camera wrote into it', async () => {
    const turned = await plain().withExif({ IFD0: { Copyright: 'secret place' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { bytes, width, height } = await acceptPicture(turned)
    expect([width, height]).toEqual([20, 40])
    const { exif, orientation } = await sharp(bytes).metadata()
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined })
  })

  it('is made no larger than 4096 pixels, and never enlarged', async () => {
    expect(await acceptPicture(await plain(6000, 300).png().toBuffer())).toMatchObject({ width: 4096, height: 205 })
    expect(await acceptPicture(await plain(1, 1).png().toBuffer())).toMatchObject({ width: 1, height: 1 })
  })

  it.each([
    ['SVG', file('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'), /kind SVG; pictures may be PNG, JPEG, WebP or AVIF/],
    ['GIF', file('GIF89a', [1, 0, 1, 0]), /kind GIF/],
    ['TIFF', file('II*\0', [8, 0, 0, 0]), /kind TIFF/],
    ['PDF', file('%PDF-1.7\n'), /kind PDF/],
    ['HEIC', file([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1heic'), /HEIC photo.*save it as JPEG/],
    ['text with the name of a picture', file('hello, I am a.png'), /no picture we know/],
    ['a web page that mentions a drawing', file('<html><body>x</body></html>'), /no picture we know/],
    ['nothing', Buffer.alloc(0), /empty/],
    ['too heavy', Buffer.alloc(30_000_001), /31 MB; 30 MB is the most/],
  ])('is refused when it is %s', async (_, bytes, words) => {
    await expect(acceptPicture(bytes)).rejects.toThrow(words)
  })

  it('is refused when it moves', async () => {
    const frames = await Promise.all(['#f00', '#00f'].map((background) => sharp({ create: { width: 8, height: 8, channels: 3, background } }).png().toBuffer()))
    const moving = await sharp(frames, { join: { animated: true } }).webp().toBuffer()
    await expect(acceptPicture(moving)).rejects.toThrow(/moves/)
  })

  it('is refused when it is damaged', async () => {
    const whole = await plain(400, 400).png({ compressionLevel: 0 }).toBuffer()
    await expect(acceptPicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/)
  })

  it('is refused before a bomb is unpacked', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.byteLength).toBeLessThan(1e6)
    await expect(acceptPicture(bomb)).rejects.toThrow(/80 million pixels/)
  })

  it('is a picture or refused in words, whatever bytes come', async () => {
    const heads = [file('\x89PNG\r\n\x1a\n'), file([0xff, 0xd8, 0xff]), file('RIFF', [9, 0, 0, 0], 'WEBPVP8 '), file([0, 0, 0, 24], 'ftypavif'), Buffer.alloc(0)]
    const upload = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 })).map((parts) => Buffer.concat(parts))
    await fc.assert(
      fc.asyncProperty(upload, async (bytes) => {
        const outcome = await acceptPicture(bytes).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PictureRefused)
        else expect(outcome).toMatchObject({ mediaType: expect.stringMatching(/^image\/(png|jpeg)$/) })
      }),
      { numRuns: 200 },
    )
  })
})

it('has a thumbnail as wide as asked, and no wider than itself', async () => {
  const bytes = await plain(400, 200).png().toBuffer()
  const widths = await Promise.all([100, 9000].map(async (width) => sharp(await thumbnail(bytes, width)).metadata()))
  expect(widths).toMatchObject([
    { format: 'webp', width: 100, height: 50 },
    { format: 'webp', width: 400, height: 200 },
  ])
})
