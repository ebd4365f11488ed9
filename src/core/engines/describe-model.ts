import type { ImageModel, Model, VideoModel, VideoMode } from './model.ts'

export interface ModelWords {
  /** "$0.04 a picture"; "free" */
  price: string
  /** "8 reference pictures, 4 of them reliably" */
  limits: string[]
}

/** What a model costs and can do, as a person chooses by it. */
export function describeModel(model: Model): ModelWords {
  switch (model.kind) {
    case 'text':
    case 'vision':
      return { price: readerPrice(model), limits: model.provider === 'built-in' ? [] : [`reads ${model.context.toLocaleString('en')} tokens at once`] }
    case 'image':
      return { price: imagePrice(model), limits: imageLimits(model) }
    case 'video':
      return { price: videoPrice(model), limits: videoLimits(model) }
    case 'cutout':
      return { price: perUnit(model.usdPerPicture, model.usdPerPicture, 'a picture'), limits: [] }
  }
}

const usd = (amount: number) => `$${amount.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`

/** "$0.10 a second", "$0.10 to $0.40 a second", "free" */
function perUnit(least: number, most: number, unit: string): string {
  if (most === 0) return 'free'
  return least === most ? `${usd(most)} ${unit}` : `${usd(least)} to ${usd(most)} ${unit}`
}

function readerPrice({ usdPerMillionIn: read, usdPerMillionOut: written }: { usdPerMillionIn: number; usdPerMillionOut: number }): string {
  return read + written === 0 ? 'free' : `${usd(read)} per million tokens read, ${usd(written)} written`
}

function imagePrice({ sizes, per, usdPerReference }: ImageModel): string {
  const prices = sizes.tiers.map((tier) => tier.usd)
  const price = perUnit(Math.min(...prices), Math.max(...prices), per === 'picture' ? 'a picture' : 'a megapixel')
  return usdPerReference > 0 ? `${price}, ${usd(usdPerReference)} for each reference` : price
}

function imageLimits({ references: { hard, trusted }, transparent, edits }: ImageModel): string[] {
  const pictures = hard === 0 ? 'no reference pictures' : `${hard} reference pictures${trusted < hard ? `, ${trusted} of them reliably` : ''}`
  return [pictures, ...(edits ? ['builds a picture in passes'] : ['one pass only']), ...(transparent === 'yes' ? ['transparent background'] : [])]
}

function videoPrice({ usdPerSecond }: VideoModel): string {
  const prices = usdPerSecond.flatMap(({ silent, sound }) => [silent, sound].filter((price) => price !== null))
  return perUnit(Math.min(...prices), Math.max(...prices), 'a second')
}

const sounds: Record<VideoModel['sound'], string> = { never: 'silent', optional: 'with or without sound', always: 'with sound' }

function videoLimits({ legal, sound }: VideoModel): string[] {
  const modes = new Set(legal.flatMap((row) => row.modes))
  const resolutions = [...new Set(legal.flatMap((row) => row.resolutions))]
  return [framesOf(modes), lengths(legal.map(({ seconds }) => seconds)), resolutions.join(', '), sounds[sound]]
}

function framesOf(modes: ReadonlySet<VideoMode>): string {
  if (modes.has('start_end')) return 'start and end frame'
  return modes.has('start') ? 'start frame only' : 'no frames'
}

function lengths(seconds: VideoModel['legal'][number]['seconds'][]): string {
  const listed = seconds.flatMap((row) => (Array.isArray(row) ? row : [row.from, row.to]))
  const [least, most] = [Math.min(...listed), Math.max(...listed)]
  return least === most ? `${most} s` : `${least} to ${most} s`
}
