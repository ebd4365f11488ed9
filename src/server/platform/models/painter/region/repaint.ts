import { cropPixels, isTransparent, layOver, opaqueBounds } from '../../../pictures/pixels-alpha.ts'
import { fromHex, fromLab, toLab } from '../../../pictures/pixels-colour.ts'
import { asImage, blank, type Pixels, readPixels } from '../../../pictures/pixels.ts'
import { insideOnly, readRegion, type Region } from '../../../pictures/region.ts'
import type { ImageRequest } from '../../ports.ts'
import { readNote } from '../note.ts'
import { firstColour, says } from '../words/phrases.ts'
import { fillIn } from './fill-in.ts'

/** What is to be done in the region, in the words between these two lines of a region request. */
const wanted = (prompt: string) => /Change only the marked region of Image #1: ([^\n]*)/.exec(prompt)?.[1] ?? prompt

const emptying = says('remove\\w*|erase\\w*|delete\\w*|empty|without|clear|take away|get rid of|nobody|nothing')

/**
 * Draws inside the region only: whoever is sent along is put there, a colour that is named is laid over what is there, and
 * otherwise the region is emptied into its surroundings.
 */
export async function repaint(request: ImageRequest, mask: Uint8Array) {
  const [canvas, ...others] = request.references
  if (!canvas) throw new Error('a region of no picture')
  const before = await readPixels(canvas.bytes)
  const region = await readRegion(mask, before)
  const words = wanted(request.prompt)
  const colour = firstColour(words)
  const warnings: string[] = []
  const after = { ...before, data: Uint8Array.from(before.data) }
  if (others.length > 0) {
    fillIn(after, region)
    for (const [at, { bytes }] of others.entries()) await place(after, region, bytes, at, others.length)
  } else if (colour && !emptying.test(words)) tint(after, region, colour)
  else {
    fillIn(after, region)
    if (!emptying.test(words)) warnings.push('The painter can put somebody of the cast there, lay a colour over it, or empty it: it emptied the region.')
  }
  return { pixels: insideOnly(before, after, region), note: await readNote(canvas.bytes), warnings }
}

/** The light and shade of what is there, in another colour. */
function tint({ data }: Pixels, { marked }: Region, hex: string): void {
  const [light, a, b] = toLab(fromHex(hex))
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] !== 1) continue
    const [own] = toLab([data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!])
    data.set(fromLab([light + (own - 0.5) * 0.4, a, b]), at * 4)
  }
}

/** Side by side, as large as the region lets them, standing on its lower edge. */
async function place(ground: Pixels, region: Region, picture: Uint8Array, at: number, count: number): Promise<void> {
  const bounds = opaqueBounds(regionPixels(region))
  if (!bounds) return
  const whole = await readPixels(picture)
  const seen = isTransparent(whole) ? opaqueBounds(whole) : null
  const [wide, high] = [Math.max(1, Math.floor((bounds.right - bounds.left + 1) / count)), bounds.bottom - bounds.top + 1]
  const { data, info } = await asImage(seen ? cropPixels(whole, seen) : whole)
    .resize(wide, high, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const left = bounds.left + at * wide + Math.round((wide - info.width) / 2)
  layOver(ground, { data, width: info.width, height: info.height }, left, bounds.bottom + 1 - info.height)
}

function regionPixels({ marked, width, height }: Region): Pixels {
  const pixels = blank(width, height)
  for (let at = 0; at < marked.length; at += 1) pixels.data[at * 4 + 3] = marked[at] === 1 ? 255 : 0
  return pixels
}
