import { describe, expect, it } from 'vitest'
import { misplaced } from './misplaced.ts'

const words = (...given: Parameters<typeof misplaced>) => misplaced(...given).map((one) => one.words)

describe('what stands in the wrong prompt', () => {
  it('is motion, speech and sound in a frame prompt', () => {
    expect(words('start', 'A kitchen at night. @[Ana] enters and says “Is anybody here?” The camera pans left.')).toEqual(['enters', 'camera pans', 'says', '“Is anybody here?”'])
    expect(words('end', 'A kitchen at night; @[Ana] stands at the stove, a cup in her hand.')).toEqual([])
  })

  it('is in a video prompt what its frames show already', () => {
    const traits = ['red-haired woman in a blue dress']
    expect(words('video', '@[Ana], a red-haired woman in a blue dress, turns.', traits)).toEqual(traits)
    expect(words('video', '@[Ana] turns and says “No.”', traits)).toEqual([])
  })
})
