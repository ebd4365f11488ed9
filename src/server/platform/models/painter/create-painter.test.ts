import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Pixels, readPixels } from '../../pictures/pixels.ts'
import { distance, fromHex, toLab } from '../../pictures/pixels-colour.ts'
import type { Box, ImageRequest, ImageResult, Reference } from '../ports.ts'
import { createPainter } from './create-painter.ts'

const painter = createPainter()
const style = 'Style: storyboard; medium: clean storyboard drawing; strength: balanced. Never at the cost of the identity of a reference.'
const clean = `Isolated on a plain, transparent background, nothing else in the picture. ${style}`

const asked = (prompt: string, more: Partial<ImageRequest> = {}): ImageRequest => ({ prompt, references: [], width: 640, height: 360, background: 'scene', variation: 1, ...more })
const paint = (prompt: string, more: Partial<ImageRequest> = {}) => painter.generate(asked(prompt, more))
const subject = (prompt: string, more: Partial<ImageRequest> = {}) => paint(`${prompt} ${clean}`, { width: 300, height: 400, background: 'transparent', ...more })

const reference = (number: number, name: string, kind: string, traits: string, bytes: Uint8Array): Reference => ({ number, name, kind, role: '', traits, hash: createHash('sha256').update(bytes).digest('hex'), bytes })

/** Share of the visible pixels that look like a colour. */
async function share({ bytes }: Pick<ImageResult, 'bytes'>, hex: string, near = 0.07): Promise<number> {
  const { data } = await readPixels(bytes)
  const wanted = toLab(fromHex(hex))
  let [like, seen] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 128) continue
    seen += 1
    like += Number(distance(wanted, toLab([data[at]!, data[at + 1]!, data[at + 2]!])) < near)
  }
  return like / seen
}

/** Share of the pixels that differ clearly. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([readPixels(one), readPixels(other)])
  let count = 0
  for (let at = 0; at < a.data.length; at += 4) count += Number([0, 1, 2, 3].some((part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > 12))
  return count / (a.data.length / 4)
}

const alphaAt = ({ data, width }: Pixels, x: number, y: number) => data[(y * width + x) * 4 + 3]!
const boxOf = ({ layout }: ImageResult, name: string): Box => layout.find((box) => box.name === name)!
const middle = (box: Box) => box.x + box.width / 2

const blue = '#2f5fa8'
const adaTold = 'a red-haired woman in a blue dress'
const benTold = 'a tall man with a black beard, yellow raincoat'
const ada = await subject(`Full-length portrait of Ada (character, person): ${adaTold}. Front view.`)
const ben = await subject(`Full-length portrait of Ben (character, person): ${benTold}. Front view.`)
const quay = await paint(`Establishing view of THE QUAY (location), exterior, day: stone quay by the sea. The empty place, no people. ${style}`)

const place = reference(1, 'THE QUAY', 'location', 'stone quay', quay.bytes)
const cast = (...people: [string, string, ImageResult][]) => [place, ...people.map(([name, told, { bytes }], index) => reference(index + 2, name, 'character', told, bytes))]
const setting = `Setting: THE QUAY (stone quay, Image #1), exterior. Light: day. ${style}`
const adaStands = (number: number) => `Ada (${adaTold}, Image #${number}) appears exactly once: standing centre left, midground, facing right, calm.`
const benStands = (number: number) => `Ben (${benTold}, Image #${number}) appears exactly once: standing centre right, midground, facing left, calm.`

describe('pictures of assets', () => {
  it('are drawn as they are described', async () => {
    expect(await share(ada, blue)).toBeGreaterThan(0.2)
    expect(await share(ada, '#a8472a')).toBeGreaterThan(0.03)
    expect(await share(ben, blue)).toBeLessThan(0.01)
    expect(await share(ben, '#dcae33')).toBeGreaterThan(0.2)
  })

  it.each([
    ['German', 'eine Frau mit roten Haaren und einem blauen Kleid'],
    ['French', 'une femme aux cheveux roux, robe bleue'],
    ['Spanish', 'una mujer pelirroja con un vestido azul'],
    ['Polish', 'kobieta, rude włosy, niebieska sukienka'],
  ])('are drawn as they are described in %s', async (_, told) => {
    const picture = await subject(`Full-length portrait of Ida (character, person): ${told}. Front view.`)
    expect(await share(picture, blue)).toBeGreaterThan(0.2)
    expect(await share(picture, '#a8472a')).toBeGreaterThan(0.02)
  })

  it.each([
    ['a person', 'Full-length portrait of Olu (character, person): an old fisherman.'],
    ['an animal', 'Full-length portrait of Pip (character, animal): a three-legged dog.'],
    ['a thing that acts', 'Full-length portrait of Unit 9 (character, thing): a rusty robot.'],
    ['a prop', 'Picture of the storm lamp (prop): a brass lantern.'],
    ['a prop of no known kind', 'Picture of the Quorl (prop): nobody knows what it does.'],
    ['extras', 'Several varied people of one kind, MOURNERS (extra): people in black.'],
  ])('show %s alone, whole, on transparent ground', async (_, prompt) => {
    const pixels = await readPixels((await subject(`${prompt} Front view, the whole figure.`)).bytes)
    const corners = [[0, 0], [299, 0], [0, 399], [299, 399]].map(([x, y]) => alphaAt(pixels, x!, y!))
    const edges = Array.from({ length: 300 }, (_edge, x) => alphaAt(pixels, x, 0) + alphaAt(pixels, x, 399))
    expect(corners).toEqual([0, 0, 0, 0])
    expect(Math.max(...edges)).toBe(0)
    expect(pixels.data.filter((_byte, at) => at % 4 === 3 && pixels.data[at]! > 200).length).toBeGreaterThan(4000)
  })

  it('fill the whole frame with a place', async () => {
    const { data } = await readPixels(quay.bytes)
    expect(data.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true)
  })

  it('differ from every angle', async () => {
    const angles = await Promise.all(['Front view', 'Three-quarter view', 'Side view, in profile', 'Back view'].map((view) => subject(`Full-length portrait of Ada (character, person): ${adaTold}. ${view}.`)))
    for (const [index, one] of angles.entries()) for (const other of angles.slice(index + 1)) expect(await difference(one.bytes, other.bytes)).toBeGreaterThan(0.02)
  })

  it('keep face and clothes of the master picture in another view', async () => {
    const told = await subject('Full-length portrait of Kim (character, person): a clerk. Side view, in profile.')
    const master = await subject('Full-length portrait of Kim (character, person): a woman in a green coat. Front view.')
    const turned = await subject('Full-length portrait of Kim (character, person): a clerk. Side view, in profile.', { references: [reference(1, 'Kim', 'character', 'a clerk', master.bytes)] })
    expect(await difference(told.bytes, turned.bytes)).toBeGreaterThan(0.02)
    expect(await share(turned, '#f3d9c4', 0.2)).toBeGreaterThan(0)
  })

  it('never look alike for two names that nothing is told of', async () => {
    const names = ['Ilka', 'Oskar', 'Tove', 'Ruben', 'Wanda', 'Milo']
    const pictures = await Promise.all(names.map((name) => subject(`Full-length portrait of ${name} (character, person). Front view.`)))
    for (const [index, one] of pictures.entries()) for (const other of pictures.slice(index + 1)) expect(await difference(one.bytes, other.bytes)).toBeGreaterThan(0.05)
  })
})

describe('every picture', () => {
  const frame = asked(`Medium shot, eye level, 35 mm. ${adaStands(2)} ${setting}`, { references: cast(['Ada', adaTold, ada]) })
  const portrait = asked(`Full-length portrait of Ada (character, person): ${adaTold}. Front view. ${clean}`, { width: 300, height: 400, background: 'transparent' })

  it.each([['frame', frame], ['portrait', portrait]])('is the same to the byte for the same request (%s)', async (_, request) => {
    const [one, other] = [await painter.generate(request), await createPainter().generate(request)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it.each([['frame', frame], ['portrait', portrait]])('looks visibly different with the next variation (%s)', async (_, request) => {
    const [one, other] = await Promise.all([1, 2].map((variation) => painter.generate({ ...request, variation })))
    expect(await difference(one!.bytes, other!.bytes)).toBeGreaterThan(0.03)
  })

  it.each([[1280, 720], [360, 640], [500, 500], [640, 480], [840, 360], [64, 64]])('has exactly the size that is asked for: %i × %i', async (width, height) => {
    const result = await painter.generate({ ...frame, width, height })
    const { width: wide, height: high } = await sharp(result.bytes).metadata()
    expect([result.width, result.height, wide, high]).toEqual([width, height, width, height])
  })

  it('is given up when its signal says so', async () => {
    await expect(painter.generate(frame, AbortSignal.abort())).rejects.toThrow()
  })
})

describe('frames', () => {
  it.each([
    ['the plain style', style],
    ['noir', 'Style: noir; medium: black-and-white 35 mm film; palette: black, silver, one muted accent; strength: strong.'],
  ])('show who enters only in the end frame, told apart by colour even in %s', async (_, look) => {
    const start = await paint(`Medium shot, eye level, 35 mm. ${benStands(2)} ${setting.replace(style, look)}`, { references: cast(['Ben', benTold, ben]) })
    const end = await paint(`Medium shot, eye level, 35 mm. ${adaStands(2)} ${benStands(3)} ${setting.replace(style, look)}`, { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) })
    const bluish = async ({ bytes }: ImageResult) => {
      const { data } = await readPixels(bytes)
      let count = 0
      for (let at = 0; at < data.length; at += 4) count += Number(data[at + 2]! > data[at]! + 24 && data[at + 2]! > data[at + 1]! + 14)
      return count / (data.length / 4)
    }
    expect(await bluish(start)).toBeLessThan(0.01)
    expect(await bluish(end)).toBeGreaterThan(0.03)
    expect(start.layout.map(({ name }) => name)).toEqual(['Ben'])
    expect(end.layout.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Ben'])
  })

  it('put everybody where the words say', async () => {
    const result = await paint(`Wide shot, eye level, 35 mm. ${adaStands(2)} ${benStands(3)} ${setting}`, { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) })
    expect(middle(boxOf(result, 'Ada'))).toBeLessThan(0.45)
    expect(middle(boxOf(result, 'Ben'))).toBeGreaterThan(0.55)
    const swapped = await paint(`Wide shot, eye level, 35 mm. ${adaStands(2).replace('centre left', 'far right')} ${benStands(3).replace('centre right', 'far left')} ${setting}`, { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) })
    expect(middle(boxOf(swapped, 'Ada'))).toBeGreaterThan(middle(boxOf(swapped, 'Ben')))
  })

  it('come nearer with the size of the shot', async () => {
    const sizes = ['Extreme wide shot', 'Wide shot', 'Full shot', 'Medium shot', 'Close-up']
    const frames = await Promise.all(sizes.map((size) => paint(`${size}, eye level, 35 mm. ${adaStands(2)} ${setting}`, { references: cast(['Ada', adaTold, ada]) })))
    const widths = frames.map((frame) => boxOf(frame, 'Ada').width)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(sizes.length)
  })

  it('draw as many extras as are told, and those without a picture from words', async () => {
    const result = await paint(`Wide shot, eye level. Cato (a police officer) appears exactly once: standing centre, midground, facing camera, calm. GUESTS (wedding guests): exactly 6 varied people of this kind, right, background, facing camera. Setting: BALLROOM (mirrors), interior. Golden Key (a golden key) appears exactly once, with Cato. ${style}`)
    expect(result.layout.filter(({ name }) => name === 'GUESTS')).toHaveLength(6)
    expect(result.layout.map(({ name }) => name)).toContain('Cato')
    const key = boxOf(result, 'Golden Key')
    expect(Math.abs(middle(key) - middle(boxOf(result, 'Cato')))).toBeLessThan(0.2)
  })

  it('take nothing from a continuity picture but its light', async () => {
    const magenta = new Uint8Array(await sharp({ create: { width: 320, height: 180, channels: 3, background: '#ff00ff' } }).png().toBuffer())
    const references = [...cast(['Ada', adaTold, ada]), reference(3, 'the start of this shot', 'continuity', '', magenta)]
    expect(await share(await paint(`Medium shot. ${adaStands(2)} ${setting}`, { references }), '#ff00ff')).toBe(0)
  })

  it('keep heads in the picture, and no face behind another', async () => {
    const four = ['Ada', 'Ben', 'Cy', 'Dot'].map((name, index): [string, string, ImageResult] => [name, index % 2 ? benTold : adaTold, index % 2 ? ben : ada])
    const marks = ['centre left', 'centre right', 'far left', 'far right']
    const told = four.map(([name, traits], index) => `${name} (${traits}, Image #${index + 2}) appears exactly once: standing ${marks[index]}, midground, facing camera, calm.`)
    for (const [width, height] of [[640, 360], [360, 640]] as const) {
      const { layout } = await paint(`Medium close-up, eye level. ${told.join(' ')} ${setting}`, { references: cast(...four), width, height })
      const middles = layout.map(middle).toSorted((a, b) => a - b)
      expect(layout).toHaveLength(4)
      expect(Math.min(...middles.slice(1).map((at, index) => at - middles[index]!))).toBeGreaterThan(0.09)
    }
  })
})

describe('frames in several passes', () => {
  const people = `${adaStands(2)} ${benStands(3)}`
  const lamp = 'Storm Lamp (a brass lantern'
  const whole = `Wide shot, eye level, 35 mm. ${people} ${lamp}, Image #4) appears exactly once, with Ada. ${setting}`
  const bare = (text: string, ...names: string[]) => names.reduce((told, name) => told.replace(new RegExp(`${name} \\([^)]*\\)`), name), text)

  it('are the picture that one pass would have made', async () => {
    const lantern = await subject('Picture of Storm Lamp (prop): a brass lantern. Front view.')
    const once = await paint(whole, { references: [...cast(['Ada', adaTold, ada], ['Ben', benTold, ben]), reference(4, 'Storm Lamp', 'prop', 'a brass lantern', lantern.bytes)] })
    const first = await paint(`Pass 1 of 2. Leave room for: Storm Lamp. ${bare(whole, 'Storm Lamp')}`, { references: cast(['Ada', adaTold, ada], ['Ben', benTold, ben]) })
    const references = [reference(1, 'the picture so far', 'canvas', '', first.bytes), reference(2, 'Storm Lamp', 'prop', 'a brass lantern', lantern.bytes)]
    const second = await paint(`Pass 2 of 2. Already in Image #1, keep unchanged: Ada, Ben. Add only: Storm Lamp. ${bare(whole, 'Ada', 'Ben').replace('Image #4', 'Image #2')}`, { references })
    expect(await difference(once.bytes, second.bytes)).toBe(0)
    expect(second.layout.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Ben', 'Storm Lamp'])
  })

  it('leave every pixel of the picture so far alone where nothing new stands, whoever made it', async () => {
    const foreign = new Uint8Array(await sharp({ create: { width: 640, height: 360, channels: 3, background: '#777d88' } }).png().toBuffer())
    const result = await paint(`Pass 2 of 2. Wide shot, eye level. Ada appears exactly once: standing far left, midground. ${benStands(2)} ${setting}`, { references: [reference(1, 'the picture so far', 'canvas', '', foreign), reference(2, 'Ben', 'character', benTold, ben.bytes)] })
    const box = boxOf(result, 'Ben')
    const { data, width } = await readPixels(result.bytes)
    const changed = Array.from({ length: data.length / 4 }, (_, pixel) => pixel).filter((pixel) => data[pixel * 4] !== 0x77)
    expect(changed.length).toBeGreaterThan(500)
    expect(Math.min(...changed.map((pixel) => pixel % width)) / width).toBeGreaterThan(box.x - 0.04)
    expect(result.layout.map(({ name }) => name)).toEqual(['Ben'])
  })
})

describe('uploaded pictures', () => {
  const upload = async (content: string, ground: string) => new Uint8Array(await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500">${ground}${content}</svg>`)).flatten({ background: '#ffffff' }).jpeg({ quality: 95 }).toBuffer())
  const figure = '<rect x="90" y="120" width="120" height="360" rx="40" fill="#7a1fb8"/><circle cx="150" cy="80" r="50" fill="#e0b090"/>'
  const violet = '#7a1fb8'
  const prompt = `Full shot, eye level. Vi (in violet, Image #2) appears exactly once: standing centre, midground, facing camera, calm. ${setting}`

  it('are cut out and stand in the frame', async () => {
    const result = await paint(prompt, { references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, ''))] })
    expect(await share(result, violet)).toBeGreaterThan(0.02)
    expect(await share(result, '#ffffff', 0.01)).toBeLessThan(0.01)
    expect(result.warnings).toEqual([])
  })

  it('stand as a card when they cannot be cut out, and the result says so', async () => {
    const busy = Array.from({ length: 150 }, (_, index) => `<rect x="${(index * 97) % 300}" y="${(index * 61) % 500}" width="60" height="50" fill="hsl(${(index * 47) % 360},60%,50%)"/>`).join('')
    const result = await paint(prompt, { references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, busy))] })
    expect(result.layout.map(({ name }) => name)).toEqual(['Vi'])
    expect(result.warnings).toEqual([expect.stringContaining('Vi: the uploaded picture has no background')])
  })

  it('say so when they cannot show a pose', async () => {
    const result = await paint(prompt.replace('standing', 'sitting'), { references: [place, reference(2, 'Vi', 'character', 'in violet', await upload(figure, ''))] })
    expect(result.warnings).toEqual([expect.stringContaining('cannot be shown sitting')])
  })
})
