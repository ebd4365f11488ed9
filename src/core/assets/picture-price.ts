import type { ImageModel } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import type { PictureInputs } from './inputs.ts'

/** USD for one picture of an asset. */
export const picturePrice = (model: ImageModel | undefined, { width, height, reference, background, prompt }: PictureInputs): number =>
  model ? price(model, { kind: 'image', ratio: `${width}:${height}`, references: reference ? 1 : 0, background, prompt: prompt.length }) : 0
