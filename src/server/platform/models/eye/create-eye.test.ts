import { describe, expect, it } from 'vitest'
import { asImage, renderSvg } from '../../pictures/pixels.ts'
import { createPainter } from '../painter/create-painter.ts'
import { createEye } from './create-eye.ts'

const drawn = async (width: number, height: number, content: string) =>
  new Uint8Array(
    await asImage(
      await renderSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`),
    )
      .png()
      .toBuffer(),
  )

const eye = createEye()

describe('eye', () => {
  it('names colours where they are', async () => {
    const { facts } = await eye.describe(
      await drawn(
        200,
        300,
        '<rect width="200" height="100" fill="#c2332c"/><rect y="100" width="200"' +
          ' height="100" fill="#fafaf8"/><rect y="200" width="200" height="100"' +
          ' fill="#2f62b4"/>',
      ),
    )
    expect(facts['colours top']).toMatch(/^red/)
    expect(facts['colours middle']).toMatch(/white/)
    expect(facts['colours bottom']).toMatch(/^blue/)
    expect(facts).toMatchObject({ size: '200 × 300', shape: 'taller than wide' })
  })

  it('measures the subject alone on a transparent or an even background', async () => {
    const shape = '<rect x="70" y="60" width="60" height="120" fill="#3f8a4c"/>'
    const free = await eye.describe(await drawn(200, 240, shape))
    const onWhite = await eye.describe(await drawn(200, 240, `<rect width="200" height="240" fill="#ffffff"/>${shape}`))
    expect(free.facts.transparency).toBe('85 % transparent')
    expect(onWhite.facts).toMatchObject({ transparency: 'opaque', background: 'even, white' })
    for (const { facts } of [free, onWhite]) {
      expect(facts.colours).toBe('green 100 %')
      expect(facts.subject).toMatch(/1[45] % of the picture, its outline taller than wide/)
    }
  })

  it('tells night from day', async () => {
    const dark = await eye.describe(
      await drawn(160, 90, '<rect width="160" height="90" fill="#10131c"/><circle cx="30" cy="30" r="6" fill="#ddd"/>'),
    )
    const bright = await eye.describe(
      await drawn(
        160,
        90,
        '<rect width="160" height="90" fill="#dfe8ee"/><circle cx="30" cy="30" r="40" fill="#fff"/>',
      ),
    )
    expect(dark.facts.brightness).toContain('dark')
    expect(bright.facts.brightness).toContain('bright')
  })

  it('never says who it is, except where the painter noted it', async () => {
    const frame = await createPainter().generate({
      prompt:
        'Medium shot, eye level. Ada (a woman in a red coat) appears exactly' +
        ' once: standing left, midground, facing right, calm. Setting:' +
        ' KITCHEN (white tiles), interior.',
      references: [],
      width: 640,
      height: 360,
      background: 'scene',
      variation: 1,
    })
    const noted = await eye.describe(frame.bytes)
    expect(noted.facts.layout).toMatch(/^Ada: left/)
    const copied = await eye.describe(
      new Uint8Array(
        await asImage(
          await renderSvg(
            '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">' +
              '<circle cx="32" cy="32" r="20" fill="#a33"/></svg>',
          ),
        )
          .png()
          .toBuffer(),
      ),
    )
    expect(copied.facts.layout).toBeUndefined()
    for (const { text } of [noted, copied]) expect(text).toContain('not judged')
  })
})
