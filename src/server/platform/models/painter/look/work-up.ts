import { asImage, type Pixels } from '../../../pictures/pixels.ts'
import type { Look } from './look.ts'

/** How a style makes its places: flat tones and ink lines, a lens, a lamp, the shadow of blinds. */
export async function workUp(pixels: Pixels, look: Look, inside: boolean): Promise<Pixels> {
  const { soft, steps, ink, glow } = look
  const blinds = inside ? look.blinds : 0
  if (soft + steps + ink + glow + blinds === 0) return pixels
  const { width, height } = pixels
  const data = soft > 0 ? await asImage(pixels).blur(Math.max(0.4, soft * height)).raw().toBuffer() : pixels.data
  const worked = new Uint8Array(data)
  const reach = Math.max(1, Math.round(height / 480))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      const share = lit(x / width, y / height, glow, blinds)
      const line = ink > 0 ? 1 - ink * edgeAt(data, x, y, { width, height, reach }) : 1
      const whole = share * line * (steps > 0 ? flat(data, at, share, steps) : 1)
      for (let part = 0; part < 3; part += 1) worked[at + part] = Math.min(255, data[at + part]! * whole)
    }
  }
  return { data: worked, width, height }
}

/** Brings a tone to the nearest of a few; its hue stays. */
function flat(data: Uint8Array, at: number, share: number, steps: number): number {
  const grey = (data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114) * share
  return grey < 1 ? 1 : Math.max(steps / 2, Math.round(grey / steps) * steps) / grey
}

/** A lamp from the upper left; bars of light that fall through a blind, a little aslant. */
function lit(x: number, y: number, glow: number, blinds: number): number {
  const lamp = glow > 0 ? 1 + glow * (0.42 - Math.hypot(x - 0.24, (y - 0.2) * 0.8)) : 1
  if (blinds === 0) return lamp
  const bar = Math.sin((y * 11 + x * 2.4) * Math.PI * 2) > 0.1 ? 1 : 0
  const window = Math.max(0, 1 - Math.hypot((x - 0.58) * 1.5, (y - 0.42) * 1.2) * 1.15)
  return lamp * (1 - blinds * (0.62 - bar * window * 1.2))
}

interface Grid {
  width: number
  height: number
  reach: number
}

/** 1 where two tones meet sharply, 0 inside a tone. */
function edgeAt(data: Uint8Array, x: number, y: number, { width, height, reach }: Grid): number {
  const [left, right] = [Math.max(0, x - reach), Math.min(width - 1, x + reach)]
  const [top, low] = [Math.max(0, y - reach), Math.min(height - 1, y + reach)]
  let change = 0
  for (let part = 0; part < 3; part += 1) {
    change += Math.abs(data[(y * width + left) * 4 + part]! - data[(y * width + right) * 4 + part]!)
    change += Math.abs(data[(top * width + x) * 4 + part]! - data[(low * width + x) * 4 + part]!)
  }
  return Math.max(0, Math.min(1, (change - 18) / 50))
}
