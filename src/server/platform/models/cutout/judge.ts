import type { Pixels } from '../../pictures/pixels.ts'
import type { Rgb } from '../../pictures/pixels-colour.ts'
import type { CutoutQuality } from '../ports.ts'

export function judge({ data, width, height }: Pixels, _background: Rgb | null): CutoutQuality {
  let solid = 0
  let border = 0
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = data[pixel * 4 + 3]! / 255
    solid += alpha
    const x = pixel % width
    const y = Math.floor(pixel / width)
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) border += Number(alpha > 0.02)
  }
  const coverage = solid / (width * height)
  const borderOpacity = border / (2 * (width + height) - 4)
  const complaints = [
    ...(borderOpacity > 0.1 ? ['The picture still has background at its border.'] : []),
    ...(coverage < 0.01 ? ['Nothing is left of the subject.'] : []),
    ...(coverage > 0.95 ? ['No background could be told apart from the subject.'] : []),
  ]
  return { borderOpacity, halo: 0, coverage, passed: complaints.length === 0, complaints }
}
