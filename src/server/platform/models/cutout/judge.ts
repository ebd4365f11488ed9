import type { Pixels } from '../../pictures/pixels.ts'
import { distance, type Lab, type Rgb, toLab } from '../../pictures/pixels-colour.ts'
import type { CutoutQuality } from '../ports.ts'

/** From here on a figure is a complaint. Somebody cut off at the waist covers a quarter of the border, a floor more. */
const limits = { border: 0.3, halo: 0.07, least: 0.004, most: 0.97, spanned: 0.02 }

/** @param background colour that was taken away; null when it is not known, then white is suspected */
export function judge(pixels: Pixels, background: Rgb | null, separable = true): CutoutQuality {
  const { borderOpacity, coverage } = extent(pixels)
  const halo = haloOf(pixels, toLab(background ?? [255, 255, 255]))
  const told = separable && coverage <= limits.most
  const complaints = [
    ...(separable ? [] : ['The border of the picture is no even background, so nothing could be taken away.']),
    ...(separable && coverage > limits.most ? ['Nothing could be told apart from the background.'] : []),
    ...(coverage < limits.least ? ['Nothing of the subject is left.'] : []),
    ...(told && borderOpacity > limits.border
      ? [
          `${Math.round(borderOpacity * 100)} % of the border is still covered:` +
            ' background was left, or the subject is cropped.',
        ]
      : []),
    ...(told && borderOpacity <= limits.border && spanned(pixels) > limits.spanned
      ? ['What is left reaches from the left edge to the right: it may be another part of the background.']
      : []),
    ...(halo > limits.halo ? ['The edge still has the colour of the old background.'] : []),
  ]
  return { borderOpacity, halo, coverage, passed: complaints.length === 0, complaints }
}

function extent({ data, width, height }: Pixels): { borderOpacity: number; coverage: number } {
  let covered = 0
  for (let at = 3; at < data.length; at += 4) covered += data[at]!
  let border = 0
  const opaque = (pixel: number) => Number(data[pixel * 4 + 3]! > 5)
  for (let x = 0; x < width; x += 1) border += opaque(x) + opaque((height - 1) * width + x)
  for (let y = 1; y < height - 1; y += 1) border += opaque(y * width) + opaque(y * width + width - 1)
  return { borderOpacity: border / Math.max(1, 2 * (width + height) - 4), coverage: covered / 255 / (width * height) }
}

/** Share of the rows that are covered at both ends, as by sand below sea below sky. */
function spanned({ data, width, height }: Pixels): number {
  const opaque = (x: number, y: number) => data[(y * width + x) * 4 + 3]! > 128
  let rows = 0
  for (let y = 0; y < height; y += 1) rows += Number(opaque(0, y) && opaque(width - 1, y))
  return rows / height
}

/** How far half-transparent pixels lean from the solid colour beside them towards the old background. */
function haloOf({ data, width, height }: Pixels, background: Lab): number {
  let sum = 0
  let count = 0
  const colour = (pixel: number): Lab => toLab([data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!])
  for (let y = 3; y < height - 3; y += 1) {
    for (let x = 3; x < width - 3; x += 1) {
      const pixel = y * width + x
      const alpha = data[pixel * 4 + 3]!
      if (alpha < 13 || alpha > 240 || (pixel * 7) % 3 !== 0) continue
      const solid = solidNear(data, pixel, width)
      if (solid < 0) continue
      sum += lean(colour(pixel), colour(solid), background)
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

function solidNear(data: Uint8Array, pixel: number, width: number): number {
  for (let reach = 1; reach <= 3; reach += 1) {
    for (const step of [-reach, reach, -reach * width, reach * width])
      if (data[(pixel + step) * 4 + 3]! > 250) return pixel + step
  }
  return -1
}

function lean(edge: Lab, solid: Lab, background: Lab): number {
  const way = distance(solid, background)
  if (way < 0.02) return 0
  const along =
    [0, 1, 2].reduce((sum, part) => sum + (edge[part]! - solid[part]!) * (background[part]! - solid[part]!), 0) / way
  return Math.max(0, along)
}
