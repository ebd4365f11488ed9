import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { paint, place, reference, setting, share } from './studio.fixture.ts'

describe('uploaded pictures', () => {
  const upload = async (content: string, ground: string) =>
    new Uint8Array(
      await sharp(
        Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500">${ground}${content}</svg>`),
      )
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 95 })
        .toBuffer(),
    )
  const figure =
    '<rect x="90" y="120" width="120" height="360" rx="40" fill="#7a1fb8"/>' +
    '<circle cx="150" cy="80" r="50" fill="#e0b090"/>'
  const violet = '#7a1fb8'
  const prompt =
    'Full shot, eye level. Vi (in violet, Image #2) appears exactly' +
    ` once: standing centre, midground, facing camera, calm. ${setting}`

  it('are cut out and stand in the frame', async () => {
    const result = await paint(prompt, {
      references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, ''))],
    })
    expect(await share(result, violet)).toBeGreaterThan(0.02)
    expect(await share(result, '#ffffff', 0.01)).toBeLessThan(0.01)
    expect(result.warnings).toEqual([])
  })

  it('stand as a card when they cannot be cut out, and the result says so', async () => {
    const busy = Array.from(
      { length: 150 },
      (_, index) =>
        `<rect x="${(index * 97) % 300}" y="${(index * 61) % 500}" width="60"` +
        ` height="50" fill="hsl(${(index * 47) % 360},60%,50%)"/>`,
    ).join('')
    const result = await paint(prompt, {
      references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, busy))],
    })
    expect(result.layout.map(({ name }) => name)).toEqual(['Vi'])
    expect(result.warnings).toEqual([expect.stringContaining('Vi: the uploaded picture has no background')])
  })

  it('say so when they cannot show a pose', async () => {
    const result = await paint(prompt.replace('standing', 'sitting'), {
      references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, ''))],
    })
    expect(result.warnings).toEqual([expect.stringContaining('cannot be shown sitting')])
  })
})
