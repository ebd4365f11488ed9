import type { ImageModel } from './model.ts'
import { passesFor, referenceCap } from './passes.ts'
import { planSize, type SizePlan } from './plan-size.ts'
import type { ImageWork } from './work.ts'

export interface ImagePlan {
  size: SizePlan
  passes: number
  /** Pictures that are sent, over all passes; the rest goes as words. */
  references: number
  background: 'scene' | 'transparent'
}

export type ImageWish = Pick<ImageWork, 'ratio' | 'tier' | 'references' | 'background'>

export function planImage(work: ImageWish, model: ImageModel): ImagePlan {
  const passes = passesFor(work.references, model)
  return {
    size: planSize(work.ratio, model, work.tier),
    passes: passes ?? 1,
    references: passes === null ? referenceCap(model) : work.references,
    background: model.transparent === 'yes' ? work.background : 'scene',
  }
}
