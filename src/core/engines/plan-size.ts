import type { ImageModel } from './model.ts'
import { cropTo, kept, least, ratioOf, type Size } from './ratios.ts'

export interface SizePlan {
  /** What to ask the engine for. */
  request: Size & { ratio: string; tier: string }
  /** The part in the film's ratio, from the middle; null when the whole picture is the film's. */
  crop: Size | null
  /** Tells the engine where to keep what matters; null without a crop. */
  safeArea: string | null
}

/** The nearest larger native size for a ratio, and what is cropped from it: the same for start and end frame. */
export function planSize(ratio: string, model: ImageModel, tierName?: string): SizePlan {
  const tier = findTier(model, tierName)
  const { sizes } = model
  const native = sizes.kind === 'free' ? freeSize(ratio, sizes, tier.scale) : listedSize(ratio, sizes, tier.scale)
  const request = { ...native, tier: tier.name }
  const crop = request.ratio === ratio ? null : cropTo(request, ratioOf(ratio))
  return { request, crop, safeArea: crop && safeArea(ratio, request, crop) }
}

export function findTier({ sizes }: ImageModel, name?: string) {
  return sizes.tiers.find((tier) => tier.name === name) ?? sizes.tiers[0] ?? { name: 'standard', scale: 1, usd: 0 }
}

type Sizes<Kind> = Extract<ImageModel['sizes'], { kind: Kind }>

function listedSize(ratio: string, { sizes }: Sizes<'listed'>, scale: number) {
  const wanted = ratioOf(ratio)
  const best = sizes.find((size) => size.ratio === ratio) ?? least(sizes, (size) => [1 - kept(size, wanted)])
  const { width, height, ratio: native } = best ?? { width: 1024, height: 1024, ratio: '1:1' }
  return { ratio: native, width: width * scale, height: height * scale }
}

/** Rounding to the model's step may bend the ratio by less than this; nobody sees it. */
const bend = 0.01

function freeSize(ratio: string, sizes: Sizes<'free'>, scale: number) {
  const wanted = ratioOf(ratio)
  const size = fit(Math.min(sizes.widest, Math.max(sizes.narrowest, wanted)), sizes, scale)
  return { ...size, ratio: 1 - kept(size, wanted) < bend ? ratio : `${size.width}:${size.height}` }
}

/** The legal size nearest to the box, right in its ratio first. */
function fit(ratio: number, sizes: Sizes<'free'>, scale: number): Size {
  const { box, step } = sizes
  const [across, down] = (ratio >= 1 ? [box.long, box.short] : [box.short, box.long]).map((edge) => edge * scale)
  const width = Math.min(across ?? 0, (down ?? 0) * ratio)
  const pixels = (width * width) / ratio
  const room = Math.sqrt(Math.min(Math.max(pixels, sizes.minPixels), sizes.maxPixels) / pixels)
  const ideal = { width: width * room, height: (width * room) / ratio }
  const near = nearby(ideal.width / step).flatMap((columns) =>
    nearby(ideal.height / step).map((rows) => ({ width: columns * step, height: rows * step })),
  )
  const nearest = least(near.filter((size) => isLegal(size, sizes)), (size) => [
    Math.floor((1 - kept(size, ratio)) / bend),
    Math.abs(size.width - ideal.width) + Math.abs(size.height - ideal.height),
  ])
  return nearest ?? ideal
}

const nearby = (length: number) => [-2, -1, 0, 1, 2].map((by) => Math.max(1, Math.round(length) + by))

function isLegal({ width, height }: Size, { minPixels, maxPixels, narrowest, widest }: Sizes<'free'>): boolean {
  const pixels = width * height
  return pixels >= minPixels && pixels <= maxPixels && width / height >= narrowest && width / height <= widest
}

function safeArea(ratio: string, request: Size, crop: Size): string {
  const sides = crop.width < request.width ? 'left and right' : 'top and bottom'
  const left = (crop.width * crop.height) / (request.width * request.height)
  const percent = Math.max(1, Math.round((1 - left) * 50))
  return `Keep everything that matters inside the central ${ratio} area: ${percent}% at ${sides} each is cropped away.`
}
