import { expect, it } from 'vitest'
import { readPixels } from '../../../pictures/pixels.ts'
import { type Region, writeRegion } from '../../../pictures/region.ts'
import { ada, adaTold, asked, painter, quay, reference } from '../studio.fixture.ts'

const [width, height] = [640, 360]
const box = { left: 200, top: 100, right: 320, bottom: 300 }
const isInside = (at: number) => {
  const [x, y] = [at % width, Math.floor(at / width)]
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}
const region: Region = { width, height, marked: Uint8Array.from({ length: width * height }, (_, at) => Number(isInside(at))) }
const canvas = reference(1, 'the picture so far', 'canvas', 'the frame', quay.bytes)

async function fixed(words: string, more = [canvas]) {
  const mask = { hash: 'mask', bytes: await writeRegion(region) }
  const made = await painter.generate(asked(`Change only the marked region of Image #1: ${words}`, { references: more, region: mask }))
  const [before, after] = await Promise.all([readPixels(quay.bytes), readPixels(made.bytes)])
  const changed = Array.from(region.marked.keys()).filter((at) => [0, 1, 2, 3].some((part) => before.data[at * 4 + part] !== after.data[at * 4 + part]))
  return { ...made, changed, after }
}

it.each(['make it red', 'remove what stands here', 'something finer'])('redraws inside the region and leaves every other pixel: %s', async (words) => {
  const { changed, width: wide, height: high } = await fixed(words)
  expect([wide, high]).toEqual([width, height])
  expect(changed.every(isInside)).toBe(true)
  expect(changed.length).toBeGreaterThan(1000)
})

it('lays the colour that is named over what is there', async () => {
  const { after } = await fixed('make it red')
  const at = (200 * width + 260) * 4
  expect(after.data[at]!).toBeGreaterThan(after.data[at + 2]! + 40)
})

it('puts who is sent along into the region', async () => {
  const { changed, bytes } = await fixed('put Ada here', [canvas, reference(2, 'Ada', 'character', adaTold, ada.bytes)])
  expect(changed.every(isInside)).toBe(true)
  expect(Buffer.from(bytes)).not.toEqual(Buffer.from((await fixed('remove what stands here')).bytes))
})

it('says that it could only empty it where the words ask for something else', async () => {
  expect((await fixed('something finer')).warnings).toHaveLength(1)
  expect((await fixed('remove what stands here')).warnings).toEqual([])
})
