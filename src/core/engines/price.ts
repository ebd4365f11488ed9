import type { ImageModel, Model, VideoModel } from './model.ts'
import { planImage, type ImageWish } from './plan-image.ts'
import { findTier } from './plan-size.ts'
import { planVideo, type VideoPlan, type VideoWish } from './plan-video.ts'
import type { Work } from './work.ts'

/** USD for the work as it is really asked for: every pass, every second generated. 0 for what cannot go. */
export function price(model: Model, work: Work): number {
  if (model.kind === 'image' && work.kind === 'image') return imagePrice(model, work)
  if (model.kind === 'video' && work.kind === 'video') return videoPrice(model, work)
  if ((model.kind === 'text' || model.kind === 'vision') && (work.kind === 'text' || work.kind === 'vision')) {
    const tokensIn = work.tokensIn + work.pictures * (model.tokensPerPicture ?? 0)
    return (tokensIn * model.usdPerMillionIn + work.tokensOut * model.usdPerMillionOut) / 1e6
  }
  if (model.kind === 'cutout' && work.kind === 'cutout') return model.usdPerPicture * work.pictures
  throw new TypeError(`a ${model.kind} model cannot do ${work.kind} work`)
}

/** The pictures of every pass, and the picture so far that each later pass is sent again. */
function imagePrice(model: ImageModel, work: ImageWish): number {
  const plan = planImage(work, model)
  const { width, height } = plan.size.request
  const unit = model.per === 'megapixel' ? (width * height) / 1e6 : 1
  const sent = plan.references + plan.passes - 1
  return unit * (plan.passes * findTier(model, work.tier).usd + sent * model.usdPerReference)
}

function videoPrice(model: VideoModel, work: VideoWish): number {
  const plan = planVideo(work, model)
  return plan ? plan.seconds * usdPerSecond(model, plan) : 0
}

/** Of a size without a price of its own, the dearest is taken: a budget must not be surprised. */
function usdPerSecond({ usdPerSecond: rows }: VideoModel, { resolution, sound }: VideoPlan): number {
  const of = (row: (typeof rows)[number]) => (sound ? row.sound : row.silent) ?? row.sound ?? row.silent ?? 0
  const row = rows.find((candidate) => candidate.resolution === resolution)
  return row ? of(row) : Math.max(...rows.map(of))
}
