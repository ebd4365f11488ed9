import type { ImageModel } from './model.ts'
import { dollars, notice, several } from './notice.ts'
import { referenceCap } from './passes.ts'
import { type ImagePlan, planImage } from './plan-image.ts'
import { price } from './price.ts'
import type { Size } from './ratios.ts'
import type { ImageWork, Notice } from './work.ts'

export function preflightImage(work: ImageWork, model: ImageModel): Notice[] {
  const plan = planImage(work, model)
  return [
    ...tier(work, model, plan),
    ...shape(work, model, plan),
    ...references(work, model, plan),
    ...guides(work, model),
    ...background(work, model),
  ]
}

function tier({ tier: wanted }: ImageWork, { name }: ImageModel, { size }: ImagePlan): Notice[] {
  if (wanted === undefined || wanted === size.request.tier) return []
  return [notice('warning', 'size', `${name} has no "${wanted}": the picture is made as "${size.request.tier}"`)]
}

function shape({ ratio }: ImageWork, { name }: ImageModel, { size: { request, crop } }: ImagePlan): Notice[] {
  if (!crop) return []
  const made = `${ratio} is made by ${name} as ${request.ratio}, ${pixels(request)}`
  return [notice('fixed', 'ratio', `${made}, and cropped to ${pixels(crop)}`)]
}

const pixels = ({ width, height }: Size) => `${width} × ${height}`

/** Above this many passes a person should be asked: each costs, and blurs a little of what was there. */
const manyPasses = 3

function references(work: ImageWork, model: ImageModel, { passes, references: sent }: ImagePlan): Notice[] {
  const cap = referenceCap(model)
  const left = work.references - sent
  if (left > 0) {
    const takes = cap === 0 ? 'takes no reference pictures' : `takes ${several(cap, 'picture')} and edits none`
    const words = `${left} of ${work.references} go as words, and may look different every time`
    return [notice('warning', 'references', `${model.name} ${takes}: ${words}`)]
  }
  if (passes === 1) return []
  const many = `${work.references} references are more than the ${cap} ${model.name} keeps apart: ${passes} passes`
  const usd = price(model, work)
  const cost = usd > 0 ? `, together ${dollars(usd)}` : ''
  return passes > manyPasses
    ? [notice('warning', 'references', `${many}${cost}. Fewer keep faces truer: the rest can go as words`)]
    : [notice('fixed', 'references', `${many}${cost}`)]
}

function guides({ guides: names = [] }: ImageWork, { name, guides: isFollowed }: ImageModel): Notice[] {
  if (isFollowed) return []
  return [...new Set(names)].map((guide) => notice('warning', 'references', `${name} is sent the ${guide} and does not follow it: choose another image engine, or say it in words`))
}

function background({ background: wanted }: ImageWork, { name, transparent }: ImageModel): Notice[] {
  if (wanted !== 'transparent' || transparent === 'yes') return []
  const makes = transparent === 'no' ? 'makes' : 'may make'
  const why = `${name} ${makes} no transparent pictures`
  return [notice('fixed', 'background', `${why}: this one is made on plain white and cut out afterwards`)]
}
