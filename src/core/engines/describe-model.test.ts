import { describe, expect, it } from 'vitest'
import { describeModel } from './describe-model.ts'
import { findModel, readModels } from './models.ts'

const models = readModels()

describe('a model in words', () => {
  it('says of the built-in engines that they are free', () => {
    expect(models.filter(({ provider }) => provider === 'built-in').map((model) => describeModel(model).price)).toEqual(['free', 'free', 'free', 'free', 'free'])
    expect(describeModel(findModel(models, 'image', 'built-in/painter')!).limits).toEqual(['16 reference pictures, 3 of them reliably', 'builds a picture in passes', 'transparent background'])
    expect(describeModel(findModel(models, 'video', 'built-in/animatic')!).limits).toEqual(['start and end frame', '0.5 to 600 s', '720p, 1080p', 'silent'])
  })

  it('names the price of what is counted: tokens, pictures, seconds', () => {
    expect(describeModel(findModel(models, 'text', 'openai/gpt-6-luna')!).price).toBe('$0.10 per million tokens read, $0.50 written')
    for (const model of models.filter(({ provider, retired }) => provider !== 'built-in' && retired === null)) {
      expect(describeModel(model).price, model.id).toMatch(/^(free|\$\d+\.\d{2,4} )/)
      expect(describeModel(model).limits.join(), model.id).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})
