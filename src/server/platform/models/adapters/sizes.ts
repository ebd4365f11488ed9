import type { ImageRow } from './row.ts'

export interface NativeSize {
  ratio: string
  tier: string
  width: number
  height: number
  /** Set when the wanted size is none of the model's. */
  warnings: string[]
}

interface Size {
  width: number
  height: number
}

/** The model's own size that was meant: planned sizes are found exactly, anything else goes to the nearest, aloud. */
export function nativeSize(row: ImageRow, wanted: Size, tierName?: string): NativeSize {
  const { sizes } = row
  const tier = sizes.tiers.find(({ name }) => name === tierName) ?? sizes.tiers[0] ?? { name: 'standard', scale: 1 }
  if (sizes.kind === 'free') {
    return { ...wanted, ratio: `${wanted.width}:${wanted.height}`, tier: tier.name, warnings: [] }
  }
  const tiers = tierName ? [tier] : sizes.tiers
  const all = tiers.flatMap(({ name, scale }) =>
    sizes.sizes.map((size) => ({ ...size, tier: name, width: size.width * scale, height: size.height * scale })),
  )
  const exact = all.find(({ width, height }) => width === wanted.width && height === wanted.height)
  if (exact) return { ...exact, warnings: [] }
  const near = all.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0]
  const chosen = near ?? { ...wanted, ratio: '1:1', tier: tier.name }
  const asked = `${chosen.width} × ${chosen.height} was asked for`
  return { ...chosen, warnings: [`${row.name} makes no ${wanted.width} × ${wanted.height}: ${asked}.`] }
}

/** The shape counts more than the number of pixels. */
const distance = (size: Size, wanted: Size) =>
  10 * Math.abs(Math.log((size.width / size.height) * (wanted.height / wanted.width))) +
  Math.abs(Math.log((size.width * size.height) / (wanted.width * wanted.height)))
