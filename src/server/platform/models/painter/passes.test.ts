import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPixels } from '../../pictures/pixels.ts'
import {
  ada,
  adaStands,
  adaTold,
  ben,
  benStands,
  benTold,
  boxOf,
  cast,
  difference,
  paint,
  reference,
  setting,
  subject,
} from './studio.fixture.ts'

describe('frames in several passes', () => {
  const people = `${adaStands(2)} ${benStands(3)}`
  const lamp = 'Storm Lamp (a brass lantern'
  const whole = `Wide shot, eye level, 35 mm. ${people} ${lamp}, Image #4) appears exactly once, with Ada. ${setting}`
  const bare = (text: string, ...names: string[]) =>
    names.reduce((told, name) => told.replace(new RegExp(`${name} \\([^)]*\\)`), name), text)

  it('are the picture that one pass would have made', async () => {
    const lantern = await subject('Picture of Storm Lamp (prop): a brass lantern. Front view.')
    const once = await paint(whole, {
      references: [
        ...cast(['Ada', adaTold, ada], ['Ben', benTold, ben]),
        reference(4, 'Storm Lamp', 'prop', 'a brass lantern', lantern.bytes),
      ],
    })
    const first = await paint(`Pass 1 of 2. Leave room for: Storm Lamp. ${bare(whole, 'Storm Lamp')}`, {
      references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]),
    })
    const references = [
      reference(1, 'the picture so far', 'canvas', '', first.bytes),
      reference(2, 'Storm Lamp', 'prop', 'a brass lantern', lantern.bytes),
    ]
    const second = await paint(
      'Pass 2 of 2. Already in Image #1, keep unchanged: Ada, Ben. Add' +
        ` only: Storm Lamp. ${bare(whole, 'Ada', 'Ben').replace('Image #4', 'Image #2')}`,
      { references },
    )
    expect(await difference(once.bytes, second.bytes)).toBe(0)
    expect(second.layout.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Ben', 'Storm Lamp'])
  })

  it('leave every pixel of the picture so far alone where nothing new stands, whoever made it', async () => {
    const foreign = new Uint8Array(
      await sharp({ create: { width: 640, height: 360, channels: 3, background: '#777d88' } })
        .png()
        .toBuffer(),
    )
    const result = await paint(
      'Pass 2 of 2. Wide shot, eye level. Ada appears exactly once: standing' +
        ` far left, midground. ${benStands(2)} ${setting}`,
      {
        references: [
          reference(1, 'the picture so far', 'canvas', '', foreign),
          reference(2, 'Ben', 'character', benTold, ben.bytes),
        ],
      },
    )
    const box = boxOf(result, 'Ben')
    const { data, width } = await readPixels(result.bytes)
    const changed = Array.from({ length: data.length / 4 }, (_, pixel) => pixel).filter(
      (pixel) => data[pixel * 4] !== 0x77,
    )
    expect(changed.length).toBeGreaterThan(500)
    expect(Math.min(...changed.map((pixel) => pixel % width)) / width).toBeGreaterThan(box.x - 0.04)
    expect(result.layout.map(({ name }) => name)).toEqual(['Ben'])
  })
})
