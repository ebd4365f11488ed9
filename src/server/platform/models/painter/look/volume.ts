import sharp from 'sharp'
import type { Pixels } from '../../../pictures/pixels.ts'
import type { Look } from './look.ts'

/** Shades a flat figure as if it were round, lit from the upper left. Changes it in place. */
export async function giveVolume(pixels: Pixels, { volume: amount, rim }: Pick<Look, 'volume' | 'rim'>, reach: number): Promise<void> {
  const { data, width, height } = pixels
  if (amount <= 0 || width < 12 || height < 12) return
  const alpha = Buffer.alloc(width * height)
  for (let pixel = 0; pixel < alpha.length; pixel += 1) alpha[pixel] = data[pixel * 4 + 3]!
  const soft = await sharp(alpha, { raw: { width, height, channels: 1 } })
    .blur(Math.max(1, reach))
    .extractChannel(0)
    .raw()
    .toBuffer()
  const step = Math.max(1, Math.round(reach * 0.6))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x
      if (data[pixel * 4 + 3] === 0) continue
      const across = soft[y * width + Math.min(width - 1, x + step)]! - soft[y * width + Math.max(0, x - step)]!
      const down = soft[Math.min(height - 1, y + step) * width + x]! - soft[Math.max(0, y - step) * width + x]!
      const towards = ((across * 0.75 + down * 0.55) / 255) * amount
      const lit = 1 + Math.max(-0.34, Math.min(0.16, towards * 0.36))
      const behind = rim * Math.max(0, Math.min(1, ((-across * 0.9 + down * 0.25) / 255 - 0.24) * 4))
      for (let part = 0; part < 3; part += 1) {
        const own = Math.min(255, data[pixel * 4 + part]! * lit)
        data[pixel * 4 + part] = own + (255 - own) * behind
      }
    }
  }
}
