import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createPainter } from './create-painter.ts'
import { ada, adaStands, adaTold, asked, cast, clean, difference, painter, setting } from './studio.fixture.ts'

describe('every picture', () => {
  const frame = asked(`Medium shot, eye level, 35 mm. ${adaStands(2)} ${setting}`, {
    references: cast(['Ada', adaTold, ada]),
  })
  const portrait = asked(`Full-length portrait of Ada (character, person): ${adaTold}. Front view. ${clean}`, {
    width: 300,
    height: 400,
    background: 'transparent',
  })

  it.each([
    ['frame', frame],
    ['portrait', portrait],
  ])('is the same to the byte for the same request (%s)', async (_, request) => {
    const [one, other] = [await painter.generate(request), await createPainter().generate(request)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it.each([
    ['frame', frame],
    ['portrait', portrait],
  ])('looks visibly different with the next variation (%s)', async (_, request) => {
    const [one, other] = await Promise.all([1, 2].map((variation) => painter.generate({ ...request, variation })))
    expect(await difference(one!.bytes, other!.bytes)).toBeGreaterThan(0.03)
  })

  it.each([
    [1280, 720],
    [360, 640],
    [500, 500],
    [640, 480],
    [840, 360],
    [64, 64],
  ])('has exactly the size that is asked for: %i × %i', async (width, height) => {
    const result = await painter.generate({ ...frame, width, height })
    const { width: wide, height: high } = await sharp(result.bytes).metadata()
    expect([result.width, result.height, wide, high]).toEqual([width, height, width, height])
  })

  it('is given up when its signal says so', async () => {
    await expect(painter.generate(frame, AbortSignal.abort())).rejects.toThrow()
  })
})

describe('the styles a film can start with', () => {
  const place = (style: string) =>
    painter.generate(
      asked(`Kitchen (location): a kitchen with a window and a table. ${style}`, { width: 320, height: 180 }),
    )
  const names = ['noir', 'hyperrealistic', '3D animation', '2D animation', 'anime', 'watercolour', 'stop motion']
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))

  it.each(pairs)('tells a place in %s from one in %s', async (one, other) => {
    const [first, second] = await Promise.all([one, other].map((name) => place(`Style: ${name}; strength: balanced.`)))
    expect(await difference(first!.bytes, second!.bytes)).toBeGreaterThan(0.02)
  })
})
