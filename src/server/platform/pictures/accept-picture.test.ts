import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { acceptPicture } from './accept-picture.ts'

const plain = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#c33' } })

describe('an uploaded picture', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const accepted = await acceptPicture(await plain().toFormat(format).toBuffer())
    expect(accepted).toMatchObject({ width: 40, height: 20, mediaType: 'image/jpeg' })
  })

  it('keeps its transparency', async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#0000' } }).png().toBuffer()
    expect((await acceptPicture(bytes)).mediaType).toBe('image/png')
  })

  it('is turned upright and loses what the camera wrote into it', async () => {
    const turned = await plain().withExif({ IFD0: { Copyright: 'secret place' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { bytes, width, height } = await acceptPicture(turned)
    expect([width, height]).toEqual([20, 40])
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })

  it('is made no larger than 4096 pixels', async () => {
    expect((await acceptPicture(await plain(6000, 300).png().toBuffer())).width).toBe(4096)
  })

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'), /PNG, JPEG/],
    ['text with a picture name', Buffer.from('hello, I am a.png'), /no picture/],
    ['nothing', Buffer.alloc(0), /cannot be read|no picture/],
  ])('is refused when it is %s', async (_, bytes, words) => {
    await expect(acceptPicture(bytes)).rejects.toThrow(words)
  })

  it('is refused when it is damaged', async () => {
    const whole = await plain(400, 400).png({ compressionLevel: 0 }).toBuffer()
    await expect(acceptPicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/)
  })

  it('is refused before a bomb is unpacked', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
    await expect(acceptPicture(bomb)).rejects.toThrow(/80 million pixels/)
  })
})
