import { asImage, type Pixels, readPixels } from '../../../pictures/pixels.ts'
import type { Rgb } from '../../../pictures/pixels-colour.ts'
import type { Reference } from '../../ports.ts'
import type { Look } from './look.ts'

/** Style pictures lend their shadows and lights, and nothing else; what shows the light of this very picture goes before them. */
export async function borrowLook(look: Look, references: readonly Reference[]): Promise<Look> {
  const ofKind = (wanted: string) => references.filter(({ kind }) => kind === wanted)
  const lenders = ofKind('look').length > 0 ? ofKind('look') : ofKind('style')
  if (lenders.length === 0) return look
  const samples = (await Promise.all(lenders.map(({ bytes }) => coarse(bytes))))
    .flat()
    .toSorted((a, b) => brightness(a) - brightness(b))
  const quarter = Math.max(1, Math.floor(samples.length / 4))
  return {
    ...look,
    shadows: mean(samples.slice(0, quarter)),
    lights: mean(samples.slice(-quarter)),
    lean: Math.max(look.lean, 0.14),
  }
}

/** Brings a place to the brightness of a frame of the same scene. Small differences are those of who stands there. */
export async function matchLight(ground: Pixels, { bytes }: Reference): Promise<readonly [number, number, number]> {
  const own = mean(await coarseOf(ground)).map((part) => part + 1)
  const wanted = mean(await coarse(bytes))
  const by = (brightness(wanted) + 1) / brightness(own as unknown as Rgb)
  if (by > 0.75 && by < 1.3) return [1, 1, 1]
  const gain = Math.max(0.6, Math.min(1.25, by))
  return [gain, gain, gain]
}

const size = 12

const coarse = async (bytes: Uint8Array) => coarseOf(await readPixels(bytes, 128))

async function coarseOf(pixels: Pixels): Promise<Rgb[]> {
  const data = await asImage(pixels).resize(size, size, { fit: 'fill' }).raw().toBuffer()
  return Array.from({ length: size * size }, (_, cell): Rgb => [
    data[cell * 4]!,
    data[cell * 4 + 1]!,
    data[cell * 4 + 2]!,
  ])
}

const brightness = ([red, green, blue]: Rgb) => red * 0.299 + green * 0.587 + blue * 0.114

const mean = (samples: readonly Rgb[]): Rgb => {
  const sum = (part: 0 | 1 | 2) => samples.reduce((total, sample) => total + sample[part], 0) / samples.length
  return [sum(0), sum(1), sum(2)]
}
