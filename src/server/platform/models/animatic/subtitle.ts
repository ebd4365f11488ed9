import sharp from 'sharp'
import type { Card } from './cards.ts'
import { fontFamily } from './fonts.ts'
import { type Planes, planesOf, toPlanes } from './planes.ts'

/** A subtitle as it lies on the frame: a picture with its transparency, one value a pixel. */
export interface Subtitle {
  left: number
  top: number
  picture: Planes
  alpha: Uint8Array
}

const nameColour = '#ffd58a'
const plate = { r: 0, g: 0, b: 0, alpha: 0.68 }

/** Pixels of a letter's height; small enough for two lines in the lower third. */
export const letterSize = (width: number, height: number) => Math.max(8, Math.round(Math.min(height, width * 0.9) * 0.05))

/** Broadcast subtitles have at most 42 letters a line; a narrow picture has room for fewer. */
export const lettersPerLine = (width: number, height: number) =>
  Math.min(42, Math.max(8, Math.floor((width * 0.86) / (letterSize(width, height) * 0.58))))

export async function drawSubtitle({ speaker, lines }: Card, width: number, height: number): Promise<Subtitle> {
  const size = letterSize(width, height)
  const padding = even(size * 0.4)
  const text = await drawText(markup(speaker, lines), size, width - padding * 4)
  const plateWidth = even(text.info.width + padding * 2)
  const plateHeight = even(text.info.height + padding * 1.4)
  const { data } = await sharp({ create: { width: plateWidth, height: plateHeight, channels: 4, background: plate } })
    .composite([{ input: text.data, gravity: 'centre' }])
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    left: even((width - plateWidth) / 2),
    top: even(height * 0.96 - plateHeight),
    ...separate(data, plateWidth, plateHeight),
  }
}

const even = (value: number) => Math.max(0, Math.round(value / 2) * 2)

/** A line that is wider than the frame all the same (many wide letters) is drawn smaller, never cut. */
async function drawText(text: string, size: number, room: number) {
  const drawn = await sharp({ text: { text, font: `${fontFamily} ${size}`, dpi: 72, rgba: true, align: 'centre', spacing: Math.round(size * 0.2) } })
    .png()
    .toBuffer({ resolveWithObject: true })
  if (drawn.info.width <= room) return drawn
  return sharp(drawn.data).resize({ width: room }).png().toBuffer({ resolveWithObject: true })
}

const markup = (speaker: string, lines: string[]) => {
  const words = `<span foreground="white">${escape(lines.join('\n'))}</span>`
  return speaker === '' ? words : `<span foreground="${nameColour}">${escape(speaker)}:</span> ${words}`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function separate(rgba: Buffer, width: number, height: number): Pick<Subtitle, 'picture' | 'alpha'> {
  const alpha = new Uint8Array(width * height)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    rgb.set(rgba.subarray(pixel * 4, pixel * 4 + 3), pixel * 3)
    alpha[pixel] = rgba[pixel * 4 + 3]!
  }
  return { picture: toPlanes(rgb, width, height), alpha }
}

/** Draws the subtitle into the frame. */
export function laySubtitle({ left, top, picture, alpha }: Subtitle, frame: Planes): void {
  const targets = planesOf(frame)
  for (const [index, source] of planesOf(picture).entries()) {
    const target = targets[index]!
    const scale = picture.width / source.width
    for (let y = 0; y < source.height; y++) {
      for (let x = 0; x < source.width; x++) {
        const opacity = alpha[y * scale * picture.width + x * scale]!
        const to = target.offset + (top / scale + y) * target.width + left / scale + x
        const under = frame.bytes[to]!
        frame.bytes[to] = under + (picture.bytes[source.offset + y * source.width + x]! - under) * (opacity / 255)
      }
    }
  }
}
