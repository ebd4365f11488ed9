import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { asImage, type Pixels, readPixels, renderSvg } from '../../pictures/pixels.ts'
import { createCutout } from './create-cutout.ts'

const size = 384

const seeded = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 4294967296
}

const page = (content: string) =>
  renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 512 512">${content}</svg>`,
  )

const strands = (chance: () => number) =>
  Array.from({ length: 80 }, () => {
    const angle = chance() * Math.PI * 2
    const far = 150 + chance() * 70
    const on = (turn: number, reach: number) =>
      `${256 + Math.cos(angle + turn) * reach},${300 + Math.sin(angle + turn) * reach}`
    return (
      `<path d="M${on(0, 100)}Q${on(0.2, far * 0.8)} ${on(0, far)}" stroke="#4a3020"` +
      ` stroke-width="${1.6 + chance() * 2}" fill="none"/>`
    )
  }).join('')

/** Drawn on nothing: their alpha is the truth. */
const subjects: Record<string, string> = {
  'a rounded shape':
    '<path d="M256,60C360,60 430,160 400,280S330,460 256,450 90,400 110,270 150,60 256,60Z" fill="#b5443a"/>',
  'a ring, with its hole': '<circle cx="256" cy="256" r="150" fill="none" stroke="#2f5fa8" stroke-width="70"/>',
  'a soft edge':
    '<filter id="f"><feGaussianBlur stdDeviation="4"/></filter><g filter="url(#f)">' +
    '<rect x="110" y="110" width="290" height="300" rx="60" fill="#3f7a50"/></g>',
  hair: `<circle cx="256" cy="300" r="125" fill="#5d3f2b"/>${strands(seeded(7))}`,
  'a figure of many colours':
    '<path d="M150,440V250C150,150 360,150 360,250V440Z" fill="#dcae33"/>' +
    '<circle cx="256" cy="140" r="70" fill="#e5b993"/><path d="M186,130' +
    'C186,40 326,40 326,130L300,110H210Z" fill="#2a2524"/>',
  'a figure in night-blue trousers':
    '<path d="M170,470V250H340V470Z" fill="#27303d"/><path d="M150,260C150,150 360,150 360,260Z" fill="#dcae33"/>' +
    '<circle cx="256" cy="120" r="60" fill="#e5b993"/>',
  'a pale figure':
    '<path d="M150,440V250C150,150 360,150 360,250V440Z" fill="#d8d2c4"/>' +
    '<circle cx="256" cy="140" r="70" fill="#c9a58a"/>',
}

const whole = (paint: string) => `<rect width="512" height="512" fill="${paint}"/>`
const backgrounds: Record<string, { content: string; noise: number }> = {
  white: { content: whole('#ffffff'), noise: 0 },
  green: { content: whole('#35c04a'), noise: 0 },
  night: { content: whole('#1d2a44'), noise: 0 },
  'a noisy wall': { content: whole('#eef0ee'), noise: 8 },
  'a gradient': {
    content:
      '<linearGradient id="g" x1="0" y1="0" x2="0.4" y2="1"><stop offset="0"' +
      ' stop-color="#f6f4ef"/><stop offset="1" stop-color="#b9c4cc"/>' +
      `</linearGradient>${whole('url(#g)')}`,
    noise: 2,
  },
  'a glow': {
    content:
      '<radialGradient id="g"><stop offset="0" stop-color="#ffffff"/>' +
      `<stop offset="1" stop-color="#cfd6dc"/></radialGradient>${whole('url(#g)')}`,
    noise: 0,
  },
  'a wall and a floor': { content: `${whole('#e4e6e8')}<rect y="420" width="512" height="92" fill="#b9a98f"/>`, noise: 0 },
  'a grainy wall and a floor that slopes': {
    content: `${whole('#cfd9df')}<path d="M0,400L512,440V512H0Z" fill="#8a6f9b"/>`,
    noise: 5,
  },
  'a door frame': { content: `${whole('#f2ead8')}<rect width="90" height="512" fill="#9fc0c9"/>`, noise: 0 },
}

async function photographed(
  truth: Pixels,
  { content, noise }: { content: string; noise: number },
): Promise<Uint8Array> {
  const ground = await page(content)
  const chance = seeded(3)
  const data = new Uint8Array(truth.data.length).fill(255)
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 === 3) continue
    const alpha = truth.data[at - (at % 4) + 3]! / 255
    const grain = noise * (chance() + chance() + chance() - 1.5)
    data[at] = Math.max(0, Math.min(255, Math.round(truth.data[at]! * alpha + ground.data[at]! * (1 - alpha) + grain)))
  }
  return asImage({ data, width: size, height: size }).removeAlpha().png().toBuffer()
}

/** Intersection over union of what is opaque, half-transparent pixels counting in part. */
function overlap(truth: Pixels, found: Pixels): number {
  let both = 0
  let either = 0
  for (let at = 3; at < truth.data.length; at += 4) {
    both += Math.min(truth.data[at]!, found.data[at]!)
    either += Math.max(truth.data[at]!, found.data[at]!)
  }
  return both / either
}

const cutout = createCutout()

describe('cutout', () => {
  const cases = Object.keys(subjects).flatMap((subject) =>
    Object.keys(backgrounds).map((ground) => [subject, ground] as const),
  )

  it.each(cases)('frees %s from %s', async (subject, ground) => {
    const truth = await page(subjects[subject]!)
    const { bytes, quality } = await cutout.cut(await photographed(truth, backgrounds[ground]!))
    expect(overlap(truth, await readPixels(bytes))).toBeGreaterThanOrEqual(0.98)
    expect(quality).toMatchObject({ passed: true, complaints: [] })
    expect(quality.halo).toBeLessThan(0.03)
    expect(quality.borderOpacity).toBeLessThan(0.02)
  })

  it('takes the old background out of the colour of the edge', async () => {
    const truth = await page(subjects['a rounded shape']!)
    const { bytes } = await cutout.cut(await photographed(truth, backgrounds.green!))
    const { data } = await readPixels(bytes)
    const edges = Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).filter(
      (at) => data[at + 3]! > 25 && data[at + 3]! < 230,
    )
    expect(edges.length).toBeGreaterThan(100)
    expect(edges.filter((at) => data[at + 1]! > data[at]!)).toEqual([])
  })

  it('leaves a picture that is transparent already as it is', async () => {
    const picture = await asImage(await page(subjects.hair!))
      .png()
      .toBuffer()
    const { bytes, quality } = await cutout.cut(picture)
    expect(Buffer.from(bytes).equals(picture)).toBe(true)
    expect(quality.passed).toBe(true)
  })

  it('says so when nothing can be told apart', async () => {
    const chance = seeded(11)
    const busy = Array.from(
      { length: 400 },
      () =>
        `<rect x="${chance() * 512 - 30}" y="${chance() * 512 - 30}" width="70"` +
        ` height="60" fill="rgb(${Math.round(chance() * 255)},${Math.round(chance() * 255)},${Math.round(chance() * 255)})"/>`,
    ).join('')
    const { quality } = await cutout.cut(
      await asImage(await page(whole('#888') + busy))
        .removeAlpha()
        .png()
        .toBuffer(),
    )
    expect(quality.passed).toBe(false)
    expect(quality.complaints).toEqual([expect.stringContaining('no even background')])
  })

  it('says so when a second ground is left, a hill before the sky', async () => {
    const content = `${whole('#e4e6e8')}<path d="M0,400Q256,200 512,400V512H0Z" fill="#b9a98f"/>`
    const { quality } = await cutout.cut(
      await photographed(await page(subjects['a rounded shape']!), { content, noise: 0 }),
    )
    expect(quality.complaints).toEqual([expect.stringContaining('of the border is still covered')])
  })

  it('says so when a third ground is left, the sea between sand and sky', async () => {
    const content = `${whole('#dfe9ef')}<rect y="300" width="512" height="70" fill="#2f6f8f"/><rect y="370" width="512"
      height="142" fill="#d8c49a"/>`
    const { quality } = await cutout.cut(
      await photographed(await page(subjects['a rounded shape']!), { content, noise: 0 }),
    )
    expect(quality.complaints).toEqual([expect.stringContaining('from the left edge to the right')])
  })

  it('says so when nothing is left', async () => {
    const { quality } = await cutout.cut(
      await sharp({ create: { width: 64, height: 64, channels: 3, background: '#dde' } })
        .png()
        .toBuffer(),
    )
    expect(quality).toMatchObject({ passed: false, complaints: [expect.stringContaining('Nothing of the subject')] })
  })

  it('is stopped by its signal', async () => {
    await expect(cutout.cut(new Uint8Array(), AbortSignal.abort())).rejects.toThrow()
  })
})
