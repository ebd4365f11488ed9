import { api } from '#server/http/api.ts'
import { cancelStyleSample, drawStyleSample, readStyleSample } from './style-sample.ts'

export const styleSamples = {
  readSample: api.styles.readSample.handler(({ context, input }) => readStyleSample(context, input)),
  drawSample: api.styles.drawSample.handler(({ context, input }) => drawStyleSample(context, input)),
  cancelSample: api.styles.cancelSample.handler(({ context, input }) => cancelStyleSample(context, input)),
}
