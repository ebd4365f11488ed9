import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPixels } from '../../pictures/pixels.ts'
import type { ImageResult } from '../ports.ts'
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
  middle,
  paint,
  reference,
  setting,
  share,
  style,
} from './studio.fixture.ts'

describe('frames', () => {
  it.each([
    ['the plain style', style],
    [
      'noir',
      'Style: noir; medium: black-and-white 35 mm film; palette: black, silver, one muted accent; strength: strong.',
    ],
  ])('show who enters only in the end frame, told apart by colour even in %s', async (_, look) => {
    const start = await paint(`Medium shot, eye level, 35 mm. ${benStands(2)} ${setting.replace(style, look)}`, {
      references: cast(['Ben', benTold, ben]),
    })
    const end = await paint(
      `Medium shot, eye level, 35 mm. ${adaStands(2)} ${benStands(3)} ${setting.replace(style, look)}`,
      { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) },
    )
    const bluish = async ({ bytes }: ImageResult) => {
      const { data } = await readPixels(bytes)
      let count = 0
      for (let at = 0; at < data.length; at += 4)
        count += Number(data[at + 2]! > data[at]! + 24 && data[at + 2]! > data[at + 1]! + 14)
      return count / (data.length / 4)
    }
    expect(await bluish(start)).toBeLessThan(0.01)
    expect(await bluish(end)).toBeGreaterThan(0.03)
    expect(start.layout.map(({ name }) => name)).toEqual(['Ben'])
    expect(end.layout.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Ben'])
  })

  it('put everybody where the words say', async () => {
    const result = await paint(`Wide shot, eye level, 35 mm. ${adaStands(2)} ${benStands(3)} ${setting}`, {
      references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]),
    })
    expect(middle(boxOf(result, 'Ada'))).toBeLessThan(0.45)
    expect(middle(boxOf(result, 'Ben'))).toBeGreaterThan(0.55)
    const swapped = await paint(
      `Wide shot, eye level, 35 mm. ${adaStands(2).replace('centre left', 'far right')}` +
        ` ${benStands(3).replace('centre right', 'far left')} ${setting}`,
      { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) },
    )
    expect(middle(boxOf(swapped, 'Ada'))).toBeGreaterThan(middle(boxOf(swapped, 'Ben')))
  })

  it('come nearer with the size of the shot', async () => {
    const sizes = ['Extreme wide shot', 'Wide shot', 'Full shot', 'Medium shot', 'Close-up']
    const frames = await Promise.all(
      sizes.map((size) =>
        paint(`${size}, eye level, 35 mm. ${adaStands(2)} ${setting}`, { references: cast(['Ada', adaTold, ada]) }),
      ),
    )
    const widths = frames.map((frame) => boxOf(frame, 'Ada').width)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(sizes.length)
  })

  it('draw as many extras as are told, and those without a picture from words', async () => {
    const result = await paint(
      'Wide shot, eye level. Cato (a police officer) appears exactly' +
        ' once: standing centre, midground, facing camera, calm. GUEST' +
        'S (wedding guests): exactly 6 varied people of this kind, right,' +
        ' background, facing camera. Setting: BALLROOM (mirrors), interior.' +
        ` Golden Key (a golden key) appears exactly once, with Cato. ${style}`,
    )
    expect(result.layout.filter(({ name }) => name === 'GUESTS')).toHaveLength(6)
    expect(result.layout.map(({ name }) => name)).toContain('Cato')
    const key = boxOf(result, 'Golden Key')
    expect(Math.abs(middle(key) - middle(boxOf(result, 'Cato')))).toBeLessThan(0.2)
  })

  it('are frames even when nothing but its kind is told of anybody', async () => {
    const result = await paint(
      'Wide shot, eye level. Ada (character) appears exactly once: standing' +
        ` left, midground. Setting: QUAY (location), exterior. ${style}`,
    )
    expect(result.layout.map(({ name }) => name)).toEqual(['Ada'])
  })

  it('take nothing from a continuity picture but its light', async () => {
    const magenta = new Uint8Array(
      await sharp({ create: { width: 320, height: 180, channels: 3, background: '#ff00ff' } })
        .png()
        .toBuffer(),
    )
    const references = [
      ...cast(['Ada', adaTold, ada]),
      reference(3, 'the start of this shot', 'continuity', '', magenta),
    ]
    expect(await share(await paint(`Medium shot. ${adaStands(2)} ${setting}`, { references }), '#ff00ff')).toBe(0)
  })

  it('say of a sketch and a detail that they are not followed, and take the colours of a mood', async () => {
    const magenta = new Uint8Array(
      await sharp({ create: { width: 320, height: 180, channels: 3, background: '#ff00ff' } })
        .png()
        .toBuffer(),
    )
    const prompt = `Medium shot. ${adaStands(2)} ${setting}`
    const lines = (number: number, words: string) => `${prompt}\nImage #${number} ${words} (Ben: far left).`
    const one = [...cast(['Ada', adaTold, ada])]
    const plain = await paint(prompt, { references: one })
    const sketched = await paint(lines(3, 'is a storyboard sketch of this shot: follow its framing'), {
      references: [...one, reference(3, 'storyboard', 'composition', 'Ben: far left', magenta)],
    })
    expect(sketched.warnings.join()).toContain('reads no sketches: the layout of image 3 (storyboard)')
    expect(sketched.bytes).toEqual(plain.bytes)
    expect(sketched.layout.map(({ name }) => name)).toEqual(['Ada'])
    const detailed = await paint(lines(3, 'shows how a thing or place of this shot looks: draw that'), {
      references: [...one, reference(3, 'detail picture', 'detail', '', magenta)],
    })
    expect(detailed.warnings.join()).toContain('does not look at details')
    expect(detailed.layout).toEqual(plain.layout)
    const moody = await paint(lines(3, 'shows the colour and light of this shot: take these from it'), {
      references: [...one, reference(3, 'mood picture', 'look', '', magenta)],
    })
    expect(moody.warnings).toEqual([])
    expect(moody.layout).toEqual(plain.layout)
    expect(await difference(plain.bytes, moody.bytes)).toBeGreaterThan(0.05)
  })

  it('keep heads in the picture, and no face behind another', async () => {
    const four = ['Ada', 'Ben', 'Cy', 'Dot'].map((name, index): [string, string, ImageResult] => [
      name,
      index % 2 ? benTold : adaTold,
      index % 2 ? ben : ada,
    ])
    const marks = ['centre left', 'centre right', 'far left', 'far right']
    const told = four.map(
      ([name, traits], index) =>
        `${name} (${traits}, Image #${index + 2}) appears exactly once:` +
        ` standing ${marks[index]}, midground, facing camera, calm.`,
    )
    for (const [width, height] of [
      [640, 360],
      [360, 640],
    ] as const) {
      const { layout } = await paint(`Medium close-up, eye level. ${told.join(' ')} ${setting}`, {
        references: cast(...four),
        width,
        height,
      })
      const middles = layout.map(middle).toSorted((a, b) => a - b)
      expect(layout).toHaveLength(4)
      expect(Math.min(...middles.slice(1).map((at, index) => at - middles[index]!))).toBeGreaterThan(0.09)
    }
  })
})
