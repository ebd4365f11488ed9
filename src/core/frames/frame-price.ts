import type { ImageModel } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import type { FrameInputs } from './inputs.ts'
import { type PassRequest, referencesOfPasses } from './request.ts'

/** USD for one pass of a frame, as it would be asked for. */
export const passPrice = (model: ImageModel | undefined, { width, height, references, text }: PassRequest): number =>
  priceOf(model, { width, height }, references.length, text.length)

/** The same for many frames of one film: most are sent alike. */
export function framePrices(model: ImageModel): (inputs: FrameInputs) => number {
  const known = new Map<string, number>()
  return (inputs) => {
    const { width, height } = inputs.request
    const key = [width, height, ...referencesOfPasses(inputs)].join(' ')
    const usd = known.get(key) ?? framePrice(model, inputs)
    known.set(key, usd)
    return usd
  }
}

/** USD for a whole frame: every pass. */
const framePrice = (model: ImageModel | undefined, inputs: FrameInputs): number =>
  referencesOfPasses(inputs).reduce((sum, references) => sum + priceOf(model, inputs.request, references, inputs.prompt.length), 0)

const priceOf = (model: ImageModel | undefined, { width, height }: FrameInputs['request'], references: number, prompt: number) =>
  model ? price(model, { kind: 'image', ratio: `${width}:${height}`, references, background: 'scene', prompt }) : 0
