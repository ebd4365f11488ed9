import { createHash } from 'node:crypto'
import { type Pixels, readPixels } from '../../pictures/pixels.ts'
import { distance, fromHex, toLab } from '../../pictures/pixels-colour.ts'
import type { Box, ImageRequest, ImageResult, Reference } from '../ports.ts'
import { createPainter } from './create-painter.ts'

export const painter = createPainter()
export const style =
  'Style: storyboard; medium: clean storyboard drawing; strength:' +
  ' balanced. Never at the cost of the identity of a reference.'
export const clean = `Isolated on a plain, transparent background, nothing else in the picture. ${style}`

export const asked = (prompt: string, more: Partial<ImageRequest> = {}): ImageRequest => ({
  prompt,
  references: [],
  width: 640,
  height: 360,
  background: 'scene',
  variation: 1,
  ...more,
})
export const paint = (prompt: string, more: Partial<ImageRequest> = {}) => painter.generate(asked(prompt, more))
export const subject = (prompt: string, more: Partial<ImageRequest> = {}) =>
  paint(`${prompt} ${clean}`, { width: 300, height: 400, background: 'transparent', ...more })

export const reference = (
  number: number,
  name: string,
  kind: string,
  traits: string,
  bytes: Uint8Array,
): Reference => ({
  number,
  name,
  kind,
  role: '',
  traits,
  hash: createHash('sha256').update(bytes).digest('hex'),
  bytes,
})

/** Share of the visible pixels that look like a colour. */
export async function share({ bytes }: Pick<ImageResult, 'bytes'>, hex: string, near = 0.07): Promise<number> {
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
export async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([readPixels(one), readPixels(other)])
  let count = 0
  for (let at = 0; at < a.data.length; at += 4)
    count += Number([0, 1, 2, 3].some((part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > 12))
  return count / (a.data.length / 4)
}

export const alphaAt = ({ data, width }: Pixels, x: number, y: number) => data[(y * width + x) * 4 + 3]!
export const boxOf = ({ layout }: ImageResult, name: string): Box => layout.find((box) => box.name === name)!
export const middle = (box: Box) => box.x + box.width / 2

export const blue = '#2f5fa8'
export const adaTold = 'a red-haired woman in a blue dress'
export const benTold = 'a tall man with a black beard, yellow raincoat'
export const ada = await subject(`Full-length portrait of Ada (character, person): ${adaTold}. Front view.`)
export const ben = await subject(`Full-length portrait of Ben (character, person): ${benTold}. Front view.`)
export const quay = await paint(
  'Establishing view of THE QUAY (location), exterior, day: stone' +
    ` quay by the sea. The empty place, no people. ${style}`,
)

export const place = reference(1, 'THE QUAY', 'location', 'stone quay', quay.bytes)
export const cast = (...people: [string, string, ImageResult][]) => [
  place,
  ...people.map(([name, told, { bytes }], index) => reference(index + 2, name, 'character', told, bytes)),
]
export const setting = `Setting: THE QUAY (stone quay, Image #1), exterior. Light: day. ${style}`
export const adaStands = (number: number) =>
  `Ada (${adaTold}, Image #${number}) appears exactly once: standing centre left, midground, facing right, calm.`
export const benStands = (number: number) =>
  `Ben (${benTold}, Image #${number}) appears exactly once: standing centre right, midground, facing left, calm.`
