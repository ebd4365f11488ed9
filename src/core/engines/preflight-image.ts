import type { ImageModel } from './model.ts'
import { dollars, notice, several } from './notice.ts'
import { type ImagePlan, planImage } from './plan-image.ts'
import { referenceCap } from './passes.ts'
import { price } from './price.ts'
import type { ImageWork, Notice } from './work.ts'

export function preflightImage(work: ImageWork, model: ImageModel): Notice[] {
  const plan = planImage(work, model)
  return [...tier(work, model, plan), ...shape(work, model, plan), ...references(work, model, plan), ...background(work, model)]
}

function tier({ tier: wanted }: ImageWork, model: ImageModel, { size }: ImagePlan): Notice[] {
  if (wanted === undefined || wanted === size.request.tier) return []
  return [notice('warning', 'size', `${model.name} has no "${wanted}": the picture is made as ${size.request.tier}`)]
}

function shape({ ratio }: ImageWork, model: ImageModel, { size: { request, crop } }: ImagePlan): Notice[] {
  if (!crop) return []
  return [notice('fixed', 'ratio', `${ratio} is made by ${model.name} as ${request.ratio} (${pixels(request)}) and cropped to ${pixels(crop)}`)]
}

const pixels = ({ width, height }: { width: number; height: number }) => `${width} × ${height}`

/** Above this many passes a person should be asked: each costs, and blurs a little of what was there. */
const manyPasses = 3

function references(work: ImageWork, model: ImageModel, { passes, references: sent }: ImagePlan): Notice[] {
  const cap = referenceCap(model)
  const left = work.references - sent
  if (left > 0) {
    const takes = cap === 0 ? 'takes no reference pictures' : `takes ${several(cap, 'reference picture')} and cannot build a frame in passes`
    return [notice('warning', 'references', `${model.name} ${takes}: ${left} of ${work.references} go as words, and may look different every time`)]
  }
  if (passes === 1) return []
  const usd = price(model, work)
  const found = `${several(work.references, 'reference')} are more than the ${cap} ${model.name} keeps apart: ${passes} passes${usd > 0 ? `, together ${dollars(usd)}` : ''}`
  return passes > manyPasses
    ? [notice('warning', 'references', `${found}; fewer passes keep faces truer, and the rest can go as words`)]
    : [notice('fixed', 'references', found)]
}

function background({ background: wanted }: ImageWork, { name, transparent }: ImageModel): Notice[] {
  if (wanted !== 'transparent' || transparent === 'yes') return []
  const made = 'the picture is made on plain white and cut out afterwards'
  return transparent === 'no'
    ? [notice('fixed', 'background', `${name} makes no transparent pictures: ${made}`)]
    : [notice('fixed', 'background', `nobody could confirm that ${name} makes transparent pictures: ${made}`)]
}
