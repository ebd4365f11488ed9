import type { ImageModel } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import type { FrameInputs } from './inputs.ts'
import { frameRequest, type PassRequest } from './request.ts'

/** USD for one pass of a frame, as it would be asked for. */
export const passPrice = (model: ImageModel | undefined, { width, height, references, text }: PassRequest): number =>
  model ? price(model, { kind: 'image', ratio: `${width}:${height}`, references: references.length, background: 'scene', prompt: text.length }) : 0

/** USD for a whole frame: every pass. */
export const framePrice = (model: ImageModel | undefined, inputs: FrameInputs): number =>
  frameRequest(inputs).passes.reduce((sum, pass) => sum + passPrice(model, pass), 0)
