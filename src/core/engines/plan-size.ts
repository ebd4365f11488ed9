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

/** The nearest larger native size for the film's ratio, and what is cropped from it. Start and end frame get the same. */
export function planSize(ratio: string, model: ImageModel, tierName?: string): SizePlan {
  const tier = findTier(model, tierName)
  const native = model.sizes.kind === 'free' ? freeSize(ratio, model.sizes, tier.scale) : listedSize(ratio, model.sizes.sizes, tier.scale)
  const request = { ...native, tier: tier.name }
  const crop = request.ratio === ratio ? null : cropTo(request, ratioOf(ratio))
  return { request, crop, safeArea: crop && safeArea(ratio, request, crop) }
}

export function findTier({ sizes }: ImageModel, name?: string) {
  return sizes.tiers.find((tier) => tier.name === name) ?? sizes.tiers[0] ?? { name: 'standard', scale: 1, usd: 0 }
}

type Sizes<Kind> = Extract<ImageModel['sizes'], { kind: Kind }>

function listedSize(ratio: string, sizes: Sizes<'listed'>['sizes'], scale: number) {
  const wanted = ratioOf(ratio)
  const best = least(sizes, (size) => [size.ratio === ratio ? 0 : 1, 1 - kept(size, wanted)]) ?? { ratio: '1:1', width: 1024, height: 1024 }
  return { ratio: best.ratio, width: best.width * scale, height: best.height * scale }
}

/** Rounding to the model's step may bend the ratio by less than this; nobody sees it. */
const bend = 0.01

function freeSize(ratio: string, sizes: Sizes<'free'>, scale: number) {
  const wanted = ratioOf(ratio)
  const held = Math.min(sizes.widest, Math.max(sizes.narrowest, wanted))
  const size = fit(held, sizes, scale)
  return { ...size, ratio: 1 - kept(size, wanted) < bend ? ratio : `${size.width}:${size.height}` }
}

function fit(ratio: number, { box, step, minPixels, maxPixels, narrowest, widest }: Sizes<'free'>, scale: number): Size {
  const [boxWidth, boxHeight] = ratio >= 1 ? [box.long, box.short] : [box.short, box.long]
  const width = scale * Math.min(boxWidth, boxHeight * ratio)
  const pixels = width * (width / ratio)
  const room = Math.sqrt(Math.min(Math.max(pixels, minPixels), maxPixels) / pixels)
  const best = { width: width * room, height: (width * room) / ratio }
  const near = nearby(best.width / step).flatMap((across) => nearby(best.height / step).map((down) => ({ width: across * step, height: down * step })))
  const legal = near.filter((size) => {
    const area = size.width * size.height
    const own = size.width / size.height
    return area >= minPixels && area <= maxPixels && own >= narrowest && own <= widest
  })
  const nearest = least(legal, (size) => [
    Math.floor((1 - kept(size, ratio)) / bend),
    room > 1 || inside(size, boxWidth * scale, boxHeight * scale) ? 0 : 1,
    Math.abs(size.width * size.height - best.width * best.height),
  ])
  return nearest ?? best
}

const inside = (size: Size, width: number, height: number) => size.width <= width && size.height <= height

const nearby = (length: number) => [0, -1, 1, -2, 2].map((by) => Math.max(1, Math.round(length) + by))

function safeArea(ratio: string, request: Size, crop: Size): string {
  const sides = crop.width < request.width ? 'left and right' : 'top and bottom'
  const lost = crop.width < request.width ? 1 - crop.width / request.width : 1 - crop.height / request.height
  return `Keep everything that matters inside the central ${ratio} area: about ${Math.max(1, Math.round(lost * 50))}% at the ${sides} each is cropped away.`
}
